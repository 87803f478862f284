// Whether the lists of people differ for good: each desk repeats which roster it saw, and a relay that shows another to each is found out.
import type { Boards } from "./boards.ts"
import { isGone, type Later } from "./presence.ts"

/** A new roster takes a moment to come everywhere, a new link somewhat longer. */
const lasting = 60_000

/** Of relay's time. `offered`: since when a new link is known here that opens no roster. */
export function createDiffering() {
  const since = new Map<string, number>()

  const differs = (boards: Boards, contact: string, now: number): boolean => {
    const [mine, theirs] = [boards.roster(), boards.desk(contact)]
    if (!mine || !theirs || isGone(theirs, now)) return false
    return theirs.roster.v !== mine.v || theirs.roster.hash !== mine.hash
  }

  return (boards: Boards, now: number, later: Later, offered?: number): boolean => {
    const listed = boards.roster()?.contacts ?? []
    for (const id of since.keys()) if (!listed.some((contact) => contact.id === id)) since.delete(id)
    for (const { id } of listed) {
      if (!differs(boards, id, now)) since.delete(id)
      else if (!since.has(id)) since.set(id, now)
    }
    if (offered !== undefined && now < offered + lasting) later(offered + lasting)
    // A desk that has just gone away says nothing new: only one that still says so differs for good.
    const stillSays = [...since].some(([id, at]) => (boards.desk(id)?.at ?? 0) >= at + lasting)
    return stillSays || (offered !== undefined && now >= offered + lasting)
  }
}
