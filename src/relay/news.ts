// What the store tells by itself goes to who is here; who leaves is told to the store.
import { passValue, readMissedPosts } from "./boards.ts"
import { passAgain, passBox, readMissed } from "./boxes.ts"
import type { Connection } from "./connection.ts"
import type { Office } from "./office.ts"
import type { News } from "./store.ts"

export function newsTo(office: Office): News {
  const { directory } = office
  return {
    box: (at, box) => passBox(office, at, box),
    again: (at, box) => passAgain(office, at, box),
    missed: (at) => readMissed(office, at),
    lost: (at) => directory.disown(at)?.comeAgain(),
    posted: (board, slot, value) => passValue(office, board, slot, value),
    missedPosts: (board, slot) => readMissedPosts(office, board, slot),
    moved: (at) => directory.disown(at)?.send({ t: "moved", at }),
    here(board, slot, here) {
      const watched = directory.slot(board, slot)
      if (!watched || watched.here === here) return
      watched.here = here
      watched.changed = true
    },
  }
}

export function leave({ directory, store }: Office, connection: Connection): void {
  const { mailboxes, slots } = directory.leave(connection)
  for (const at of mailboxes) store.part(at)
  for (const watched of slots) {
    const told = (here: number): void => {
      watched.here = here
    }
    // A store that cannot hear it now counts again by itself.
    store.watch(watched.board, watched.slot, watched.watchers.size).then(told, () => undefined)
  }
}
