// Opens our page at the side of the browser's window, where the browser has such a place.
import { browser } from "./api.ts"

type WithPanel = { sidePanel?: { open: (where: { windowId: number }) => Promise<void> } }

/** What a press runs; it must be ready before, since a browser forgets the press while it is waited for. undefined: no such place. */
export const sidePanelOpener = async (): Promise<(() => void) | undefined> => {
  const { sidePanel } = globalThis.chrome as unknown as WithPanel
  const windowId = (await browser.windows.getCurrent()).id
  const open =
    sidePanel && windowId !== undefined
      ? () => sidePanel.open({ windowId })
      : "sidebarAction" in browser
        ? () => browser.sidebarAction.open()
        : undefined
  // The popup lies above the page: it has done its work.
  return open && (() => void open().then(() => window.close()))
}
