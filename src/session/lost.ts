// Rooms that were kept here and that nobody can open any more: told at each start, until the person sends that away or begins anew.
import type { World } from "./world.ts"

export async function findLost({ keeper }: World, isMine: (room: string) => boolean) {
  let lost = ((await keeper.lost?.()) ?? []).filter(isMine)
  return {
    any: () => lost.length > 0,
    /** Their records are of no use, and would stand in the way of the same rooms made anew. */
    async letGo() {
      const gone = lost
      lost = []
      for (const room of gone) await keeper.forget(room)
    },
  }
}
