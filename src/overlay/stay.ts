// Keeps the overlay in the page and above it: page scripts remove strangers, modal dialogs and fullscreen lie above all.
import { rise } from "./cover.ts"

/** Also for what no event tells: a page that takes us out, or takes out the dialog we stand in. */
const lookAgain = 500

type Mover = { moveBefore?: (node: Node, before: Node | null) => void }

/** Puts `host` where it can be seen and used, and again whenever the page changes that. `looked` runs now and then. Returns the stop. */
export const stayOnTop = (host: HTMLElement, looked: () => void): (() => void) => {
  /** Modal dialogs in the order in which they were opened: the last one puts all else out of reach, wherever it stands. */
  const modals = new Set<Node>()
  const settle = () => {
    const open = new Set<Node>(document.querySelectorAll("dialog:modal"))
    for (const dialog of open) modals.add(dialog)
    for (const dialog of modals) if (!open.has(dialog)) modals.delete(dialog)
    const last = [...modals].at(-1) as (Element & Mover) | undefined
    const home: Element & Mover = last ?? document.fullscreenElement ?? document.documentElement
    if (host.parentNode === home && host.matches(":popover-open")) return
    // append loads the pane anew; moveBefore does not, but it cannot bring back what was taken out.
    if (host.isConnected && home.moveBefore) home.moveBefore(host, null)
    else if (host.parentNode !== home) home.append(host)
    rise(host)
  }
  const opened = new MutationObserver((changes) => {
    for (const { target } of changes) {
      modals.delete(target)
      modals.add(target)
    }
    settle()
  })
  opened.observe(document, { subtree: true, attributeFilter: ["open"] })
  document.addEventListener("fullscreenchange", settle)
  const looking = setInterval(() => {
    settle()
    looked()
  }, lookAgain)
  settle()
  return () => {
    opened.disconnect()
    document.removeEventListener("fullscreenchange", settle)
    clearInterval(looking)
    host.remove()
  }
}
