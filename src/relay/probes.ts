// What a balancer or a keeper asks: whether the process lives, and whether people should be sent to it.
import type { MailboxStore } from "./store.ts"

export type Probes = {
  /** Undefined: not an address of a probe. */
  answer(path: string): Promise<{ status: number; text: string }> | undefined
  /** From now on nobody should be sent here. */
  stopping(): void
}

/** A store that takes longer is of no use to people. */
const LATE_MS = 2_000
/** Anybody may ask, and each look writes to the disk: all who ask within this get the same answer. */
const SAME_MS = 1_000

export function openProbes(store: Pick<MailboxStore, "check">): Probes {
  let isStopping = false
  let latest: Promise<string | undefined> | undefined

  /** What is wrong with the store. */
  function look(): Promise<string | undefined> {
    if (latest) return latest
    const late = new Promise<string>((tell) => setTimeout(() => tell("The store does not answer."), LATE_MS).unref())
    const checked = store.check().then(
      () => undefined,
      () => "The store cannot be written.",
    )
    latest = Promise.race([checked, late])
    void latest.then(() => setTimeout(() => (latest = undefined), SAME_MS).unref())
    return latest
  }

  async function ready(): Promise<{ status: number; text: string }> {
    const wrong = isStopping ? "The relay is stopping." : await look()
    return wrong === undefined ? { status: 200, text: "ready" } : { status: 503, text: wrong }
  }

  return {
    answer(path) {
      if (path === "/healthz") return Promise.resolve({ status: 200, text: "alive" })
      return path === "/readyz" ? ready() : undefined
    },
    stopping() {
      isStopping = true
    },
  }
}
