// Records of a device that other people use: kept in memory alone, and moved there, or back, when a person says so.
import type { Keeper } from "./keeper.ts"
import { KeptError } from "./kept-error.ts"
import { shapes, type Kind } from "./shapes.ts"

export type EitherKeeper = Keeper & {
  /** Asked by a session; see `Keeper` there. */
  device: {
    isShared(): boolean
    /** Afterwards all rooms that are `ours` are in memory alone, or on the device alone, and so are new ones. */
    share(on: boolean, ours: (room: string) => boolean): Promise<void>
  }
}

const kinds = Object.keys(shapes) as Kind[]

const copy = async (room: string, from: Keeper, to: Keeper): Promise<void> => {
  const [old, next] = await Promise.all([from.open(room), to.open(room)])
  const all = await Promise.all(
    kinds.map(async (kind) => (await old.read(kind)).map(({ id, value }) => ({ kind, id, value }))),
  )
  await next.write(all.flat())
  old.close()
  next.close()
}

const isLost = (error: unknown): boolean => error instanceof KeptError && error.reason === "lost_keys"

/** `brief`: ends with the page or the browser. `shared`: how it was left; `remember` is told when that changes, once all is copied and before anything goes. */
export const eitherKeeper = (
  lasting: Keeper,
  brief: Keeper,
  shared: boolean,
  remember: (on: boolean) => Promise<void>,
): EitherKeeper => {
  let isShared = shared
  const now = () => (isShared ? brief : lasting)
  return {
    rooms: () => now().rooms(),
    lost: async () => (await now().lost?.()) ?? [],
    open: (room) => now().open(room),
    forget: (room) => now().forget(room),
    device: {
      isShared: () => isShared,
      async share(on, ours) {
        const [from, to] = on ? [lasting, brief] : [brief, lasting]
        // Oldest first, so that the newest stays the newest.
        const rooms = (await from.rooms()).filter(ours).reverse()
        // First all is there, then it is gone here: a device that fails in between has it twice, and never not at all.
        for (const room of rooms) {
          try {
            await copy(room, from, to)
          } catch (error) {
            // What cannot be opened here any more must not stay either.
            if (on && isLost(error)) continue
            for (const there of rooms) await to.forget(there)
            throw error
          }
        }
        if (isShared !== on) await remember(on)
        isShared = on
        for (const room of rooms) await from.forget(room)
      },
    },
  }
}
