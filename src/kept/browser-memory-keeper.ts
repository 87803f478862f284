// Keeps records in the browser's own memory: they outlive a background that falls asleep, and go with the browser.
import { asWritten, type Keeper, type Written } from "./keeper.ts"
import { KeptError } from "./kept-error.ts"

/** Rejects where there is no room. */
export type Memory = {
  recall: (key: string) => Promise<unknown>
  remember: (key: string, value: unknown) => Promise<void>
  forget: (...keys: string[]) => Promise<void>
}

const index = "rooms"
const keyOf = (room: string) => `room ${room}`

export const browserMemoryKeeper = (memory: Memory): Keeper => {
  // One after another: rooms and rows are read, changed and put back whole.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run)
    last = turn.catch(() => undefined)
    return turn
  }
  const remember = (key: string, value: unknown) =>
    memory.remember(key, value).catch(() => Promise.reject(new KeptError("full")))
  // Only we write them.
  const rooms = async () => ((await memory.recall(index)) ?? []) as string[]
  const rows = async (room: string) => (await memory.recall(keyOf(room))) as Record<string, Written> | undefined

  return {
    rooms: () => inTurn(async () => (await rooms()).reverse()),
    open: (room) =>
      inTurn(async () => {
        const all = await rooms()
        if (!all.includes(room)) {
          await remember(keyOf(room), {})
          await remember(index, [...all, room])
        }
        let open = true
        const whileOpen = <T>(run: (now: Record<string, Written>) => T | Promise<T>): Promise<T> => {
          if (!open) return Promise.reject(new KeptError("lost_keys"))
          return inTurn(async () => {
            const now = await rows(room)
            if (!now) throw new KeptError("lost_keys")
            return run(now)
          })
        }
        return {
          read: (wanted) =>
            whileOpen((now) =>
              Object.values(now).flatMap(({ kind, id, json }) =>
                kind === wanted && json !== undefined ? [{ id, value: JSON.parse(json) as unknown }] : [],
              ),
            ),
          write(changes) {
            const written = asWritten(changes)
            return whileOpen((now) => {
              const after = new Map(Object.entries(now))
              for (const row of written) {
                if (row.json === undefined) after.delete(`${row.kind} ${row.id}`)
                else after.set(`${row.kind} ${row.id}`, row)
              }
              return remember(keyOf(room), Object.fromEntries(after))
            })
          },
          close: () => {
            open = false
          },
        }
      }),
    forget: (room) =>
      inTurn(async () => {
        await memory.forget(keyOf(room))
        const left = (await rooms()).filter((other) => other !== room)
        await (left.length > 0 ? remember(index, left) : memory.forget(index))
      }),
  }
}
