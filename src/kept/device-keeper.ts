// Keeps records on this device, sealed at rest: in pages, workers and service workers alike.
import {
  deleteDatabase,
  hasRows,
  newestOf,
  openDatabase,
  roomsWithDatabase,
  rowsOf,
  writeRows,
  type Database,
} from "./database.ts"
import { makeKey, readKey, removeKey, roomsWithKey } from "./key-file.ts"
import { asKept, KeptError } from "./kept-error.ts"
import { asWritten, type Keeper, type RoomKeeper } from "./keeper.ts"
import { sealerOf, type Sealer } from "./sealed-rows.ts"
import { shapes, versionOf, type Kind } from "./shapes.ts"

// Two windows that open a new room at once must not make two keys.
const alone = async <T>(room: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await navigator.locks.request(`quiet-hand key ${room}`, run)
  } catch (error) {
    throw asKept(error)
  }
}

const refuseNewer = async (database: Database, sealer: Sealer): Promise<void> => {
  for (const kind of Object.keys(shapes) as Kind[]) {
    if ((await newestOf(database, await sealer.kindOf(kind))) > versionOf(kind)) throw new KeptError("newer")
  }
}

const roomKeeper = (database: Database, sealer: Sealer): RoomKeeper => {
  // Sealing takes its time: without a line to stand in, an older value could overtake a newer one.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run).catch((error: unknown) => {
      throw asKept(error)
    })
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    read: (kind) =>
      inTurn(async () => {
        const rows = await rowsOf(database, await sealer.kindOf(kind))
        return Promise.all(rows.map((row) => sealer.open(kind, row)))
      }),
    write(changes) {
      const written = asWritten(changes)
      return inTurn(async () => {
        const rows = written.map(({ kind, id, json }) =>
          json === undefined ? sealer.nameOf(kind, id) : sealer.seal(kind, id, json),
        )
        await writeRows(database, await Promise.all(rows))
      })
    },
    // In turn too: what was asked to be written before is.
    close() {
      void inTurn(() => {
        database.close()
        return Promise.resolve()
      })
    },
  }
}

/** A device that died as it made the room left neither a key nor a row: nothing was lost. */
const isLost = (room: string): Promise<boolean> =>
  alone(room, async () => {
    const database = await openDatabase(room)
    try {
      return (await hasRows(database)) && (await readKey(room)) === undefined
    } finally {
      database.close()
    }
  })

export const deviceKeeper = (): Keeper => ({
  rooms: roomsWithKey,

  lost: async () => {
    const withKey = await roomsWithKey()
    const without = (await roomsWithDatabase()).filter((room) => !withKey.includes(room))
    const all = await Promise.all(without.map(isLost))
    return without.filter((_, at) => all[at])
  },

  open: (room) =>
    alone(room, async () => {
      const database = await openDatabase(room)
      try {
        const known = await readKey(room)
        if (!known && (await hasRows(database))) throw new KeptError("lost_keys")
        const sealer = await sealerOf(room, known ?? (await makeKey(room)))
        await refuseNewer(database, sealer)
        return roomKeeper(database, sealer)
      } catch (error) {
        database.close()
        throw error
      }
    }),

  forget: (room) =>
    alone(room, async () => {
      await removeKey(room)
      await deleteDatabase(room)
    }),
})
