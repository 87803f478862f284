// Keeps records in memory only, for a device that other people use too: when the page closes, they are gone.
import { KeptError } from "./kept-error.ts"
import { asWritten, type Keeper, type RoomKeeper, type Written } from "./keeper.ts"

const openRows = (rows: Map<string, Written>, isKept: () => boolean): RoomKeeper => {
  let open = true
  const whileOpen = <T>(run: () => T): Promise<T> =>
    open && isKept() ? Promise.resolve(run()) : Promise.reject(new KeptError("lost_keys"))

  return {
    read: (wanted) =>
      whileOpen(() =>
        [...rows.values()].flatMap(({ kind, id, json }) =>
          kind === wanted && json !== undefined ? [{ id, value: JSON.parse(json) as unknown }] : [],
        ),
      ),
    write(changes) {
      const written = asWritten(changes)
      return whileOpen(() => {
        for (const row of written) rows.set(`${row.kind} ${row.id}`, row)
      })
    },
    close: () => {
      open = false
    },
  }
}

export const memoryKeeper = (): Keeper => {
  const rooms = new Map<string, Map<string, Written>>()
  return {
    rooms: () => Promise.resolve([...rooms.keys()].reverse()),
    open(room) {
      const rows = rooms.get(room) ?? new Map<string, Written>()
      rooms.set(room, rows)
      return Promise.resolve(openRows(rows, () => rooms.get(room) === rows))
    },
    forget(room) {
      rooms.delete(room)
      return Promise.resolve()
    },
  }
}
