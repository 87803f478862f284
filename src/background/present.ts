// Which tabs hold a port of one kind open, also across our own sleep: those that did before are believed for a moment after waking.
import { onPort, type Port } from "../browser/ports.ts"

/** Scripts in meeting pages open a lost port again after 200 ms; a busy machine may take longer. */
const believedFor = 5_000

/** Must be called while the background starts. `before`: the tabs as remembered. Calls back with each change. */
export const tabsWithPort = (name: string, before: Promise<number[]>, changed: (tabs: number[]) => void): void => {
  const open = new Set<Port>()
  let believed: number[] | undefined
  const tell = () => {
    if (believed) changed([...new Set([...believed, ...[...open].map(({ tab }) => tab)])])
  }
  onPort(name, (port) => {
    open.add(port)
    tell()
    port.onClose(() => {
      open.delete(port)
      // It has come back and gone again: what was remembered of it is over.
      believed = believed?.filter((tab) => tab !== port.tab)
      tell()
    })
  })
  void before.then((tabs) => {
    believed = tabs
    tell()
    setTimeout(() => {
      believed = []
      tell()
    }, believedFor)
  })
}
