// Reads a room before it is joined: host and faces are shown, and nothing is kept or told but that somebody looks.
import { parseInvite } from "../../channel/invite.ts"
import { relayOf } from "../../channel/room-link.ts"
import type { Roster } from "../../channel/roster.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { openBoards, type Shut } from "../boards.ts"
import { connect } from "../connection.ts"
import { createDiffering } from "../differing.ts"
import type { RoomKeeper } from "../keeper.ts"
import type { Invitation } from "../participant-state.ts"
import type { Problem } from "../people.ts"
import type { Later } from "../presence.ts"
import { createQueue } from "../queue.ts"
import { openRecords } from "../records.ts"
import type { World } from "../world.ts"
import { firstContacts } from "./contacts.ts"
import { participantParsers, type ContactRecord, type RoomRecord } from "./records.ts"
import { roomOf } from "./view.ts"

export type Look = {
  room: string
  secret: string
  view: (later: Later, beside: string | undefined) => Invitation
  /** What joining begins with; undefined while nothing can be joined. */
  ready: () => { room: RoomRecord; contacts: ContactRecord[] } | undefined
  stop: () => void
}

const wrong = { wrong: "invite_wrong", cut: "invite_cut", old: "invite_old" } as const

const keepsNothing: RoomKeeper = {
  read: () => Promise.resolve([]),
  write: () => Promise.resolve(),
  close: () => {},
}

export const problemOfInvite = (link: string): Problem | undefined => {
  const invite = parseInvite(link)
  return invite.is === "link" ? undefined : wrong[invite.is]
}

export async function lookAtRoom(world: World, link: string, changed: () => void): Promise<Look | undefined> {
  const invite = parseInvite(link)
  if (invite.is !== "link") return undefined
  const room = { room: invite.room, secret: toBase64Url(invite.secret), relay: relayOf(invite) }
  const records = await openRecords(keepsNothing, participantParsers)
  const boards = await openBoards(records, room.room, [invite.secret])
  let contacts: ContactRecord[] = []
  let problem: Problem | undefined
  let offset = 0
  const time = () => Math.round(world.now() + offset)

  const problemWith = (roster: Roster): Problem | undefined => (roster.until < time() ? "invite_old" : undefined)

  const queue = createQueue(() => (problem = "relay_lies"), changed)
  const connection = connect(world, room.relay, {
    needs: () => ({ mailboxes: [], boards: boards.watched() }),
    clock: (now) => (offset = now),
    trouble: (now) =>
      queue.run(() => {
        if (now !== undefined || problem?.startsWith("relay_")) problem = now
      }),
    value: (value) =>
      queue.receive(async () => {
        const { news, put, done } = await boards.read(value)
        if (news.is === "roster") {
          contacts = await firstContacts(news.roster)
          problem = problemWith(news.roster)
        }
        if (value.board === room.room && news.is !== "roster") problem = problems[news.is] ?? problem
        await records.commit((tx) => {
          put(tx)
          for (const contact of contacts) tx.put("contact", contact.id, contact)
        })
        done()
        problem = shutFor[boards.shut()] ?? problem
        if (news.is === "roster" || news.is === "closed") connection.sync()
      }),
    ...{ opened: () => {}, link: () => {}, box: () => {}, kept: () => {}, refused: () => {} },
  })

  const context = {
    world,
    room,
    records,
    boards,
    keys: new Map<string, never>(),
    differing: createDiffering(),
    nameBeside: undefined,
    time,
  }
  return {
    room: room.room,
    secret: room.secret,
    view: (later, beside) => {
      const facts = problem ? undefined : roomOf(context, later)
      return { is: problem ? "wrong" : facts ? "ready" : "looking", room: facts, problem, beside }
    },
    ready: () => (boards.roster() && !problem ? { room, contacts } : undefined),
    stop: () => connection.stop(),
  }
}

const shutFor: Partial<Record<Shut, Problem>> = { retired: "link_retired", closed: "invite_wrong" }

const problems: Partial<Record<string, Problem>> = {
  none: "invite_old",
  forged: "roster_forged",
}
