// One overlay a tab: the first frame with a meeting shows it, the next one when the first has gone. Each loading of a pane gets a number of its own.
import { recall, remember } from "../browser/memory.ts"
import { onPort, type Port } from "../browser/ports.ts"
import type { Origin } from "../browser/serve.ts"

const key = (number: string) => `pane ${number}`

const freshNumber = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}

export const giveTurns = (): void => {
  const tabs = new Map<number, { port: Port; asks: number }[]>()
  const give = async (tab: number) => {
    const first = tabs.get(tab)?.[0]
    if (!first || first.asks === 0) return
    first.asks -= 1
    const number = freshNumber()
    await remember(key(number), { tab })
    first.port.post({ number })
    await give(tab)
  }
  onPort("overlay", (port) => {
    const here = { port, asks: 0 }
    tabs.set(port.tab, [...(tabs.get(port.tab) ?? []), here])
    port.onSaid(() => {
      here.asks += 1
      void give(port.tab)
    })
    port.onClose(() => {
      const left = tabs.get(port.tab)?.filter((other) => other !== here) ?? []
      if (left.length > 0) tabs.set(port.tab, left)
      else tabs.delete(port.tab)
      void give(port.tab)
    })
  })
}

/**
 * A page of ours on its own is always let in. A pane inside a meeting page needs a number that was given to that tab,
 * and the first frame to bring it keeps it: the background may sleep and wake in between.
 */
export const admits = async ({ tab, frame, number }: Origin): Promise<boolean> => {
  if (frame === 0) return true
  const known = await recall(key(number))
  if (typeof known !== "object" || known === null) return false
  const { tab: givenTab, frame: givenFrame } = known as { tab?: unknown; frame?: unknown }
  if (tab === undefined || givenTab !== tab || (givenFrame !== undefined && givenFrame !== frame)) return false
  if (givenFrame === undefined) await remember(key(number), { tab, frame })
  return true
}
