// The facilitator's state, made from what is kept and what the boards tell; it holds no key.
import { makeContactLink } from "../../channel/contact-link.ts"
import { openContactCard } from "../../channel/contact-card.ts"
import { checkNumber } from "../../channel/names.ts"
import { makeInvite } from "../../channel/invite.ts"
import { relayOf } from "../../channel/room-link.ts"
import type { Roster } from "../../channel/roster.ts"
import { toBase64Url } from "../../wire/base64url.ts"
import { breakPhase } from "../../signals/break-phase.ts"
import type { Boards } from "../boards.ts"
import type { ContactLink, FacilitatorState } from "../facilitator-state.ts"
import { recordState } from "../on-record.ts"
import type { Later } from "../presence.ts"
import { contactFacts, roomBreak, roomFacts, type KnownContact } from "../room-facts.ts"
import { roomWords } from "../room-words.ts"
import { bytesOf } from "../thread-keys.ts"
import { isCatchingUp, roomOf, type Context } from "./context.ts"
import { allItems } from "./items.ts"
import { theDraft, type FacilitatorRecords, type LinkRecord, type RoomRecord } from "./records.ts"
import { linksNow } from "./saved-state.ts"
import { staysRows } from "./stays.ts"

export const knownContacts = (roster: Roster): Promise<KnownContact[]> =>
  Promise.all(
    roster.contacts.map(async ({ key, x, id, name, role, words, made }) => ({
      ...{ id, name, role, words, made, listed: true, warning: undefined },
      checkNumber: await checkNumber(key),
      x: toBase64Url(x),
    })),
  )

/** Of each claim's card: what the host compares by voice. */
export async function claimFacts(room: string, card: string): Promise<ContactLink["claim"]> {
  const opened = await openContactCard(room, bytesOf(card))
  if (!opened) return undefined
  const { name, role, words, key } = opened
  return { name, role, words, checkNumber: await checkNumber(key) }
}

/** Only a relay that is not the pages' usual one is named in a link. */
const relayIn = ({ world: { pages } }: Context, { relay }: RoomRecord) =>
  relay === relayOf({ pages }) ? undefined : relay

function linkOf(
  context: Context,
  link: LinkRecord,
  claims: Map<string, ContactLink["claim"]>,
  later: Later,
): ContactLink {
  const room = roomOf(context)
  const { id, name, until, is } = link
  const isOld = is === "waiting" && context.time() >= until
  if (is === "waiting" && !isOld) later(until)
  const secret = bytesOf(link.secret)
  const address = { pages: context.world.pages, room: room.room, secret, relay: relayIn(context, room) }
  return {
    ...{ id, name, until },
    link: makeContactLink(address),
    is: isOld ? "old" : is,
    claim: link.claims[0] && claims.get(link.claims[0].card),
    twice: link.claims.length > 1,
  }
}

/** Each link this host made, with who claimed it. */
export const contactLinks = (context: Context, claims: Map<string, ContactLink["claim"]>, later: Later) =>
  context.records.all("link").map((link) => linkOf(context, link, claims, later))

/** A desk that saw a roster of the new link uses it. */
function newLinkOf(context: Context): FacilitatorState["newLink"] {
  const { renewed } = roomOf(context)
  const { boards, me } = context
  if (!renewed) return undefined
  const others = (boards?.roster()?.contacts ?? []).filter(({ id }) => id !== me)
  const waits = others.filter(({ id }) => (boards?.desk(id)?.roster.v ?? 0) < renewed.since).map(({ name }) => name)
  return { at: renewed.at, waits }
}

const standing = (context: Context, boards: Boards, later: Later): FacilitatorState["problem"] =>
  boards.shut() === "no" && context.differing(boards, context.time(), later, roomOf(context).offered?.[0]?.at)
    ? "lists_differ"
    : undefined

/** A host's own device knows all her links; a file alone may be of a room that went on without it. */
function outOf(context: Context): FacilitatorState["out"] {
  const shut = context.boards?.shut()
  if (context.host && isCatchingUp(context)) {
    if (context.forgotten) return "forgotten"
    return shut === "retired" || shut === "closed" ? "too_old" : "no"
  }
  if (context.host) return "no"
  return roomOf(context).removed ? "removed" : shut === "retired" ? "retired" : "no"
}

export const typedIn = (records: FacilitatorRecords): FacilitatorState["typed"] =>
  Object.fromEntries(records.get("draft", theDraft)?.typed.map(({ field, words }) => [field, words]) ?? [])

/** All of the state that follows from the room this desk belongs to. */
export function facilitatorView(context: Context, claims: Map<string, ContactLink["claim"]>, later: Later) {
  const { world, boards, me, time, records } = context
  const room = roomOf(context)
  const { name, role, words, secret } = room
  const roster = boards?.roster()
  const now = time()
  const contacts = roster
    ? context.contacts.map((known) => contactFacts(known, roster, boards?.desk(known.id), now, later))
    : []
  const pause = boards && roomBreak(boards).pause
  const phase = pause && breakPhase(pause, now)
  if (phase) later(phase.next)
  const invite = { pages: world.pages, room: room.room, relay: relayIn(context, room) }
  return {
    is: secret === undefined ? "waiting" : "desk",
    room: roster && roomFacts(room.room, roster, contacts, boards?.here() ?? 0),
    me: { id: me, name, role, words, checkNumber: context.checkNumber, host: context.host !== undefined },
    // Nobody is invited to a participant's own room.
    invite: secret === undefined || roster?.own ? undefined : makeInvite({ ...invite, secret: bytesOf(secret) }),
    contactLinks: contactLinks(context, claims, later),
    problem: boards && standing(context, boards, later),
    stays: context.host ? staysRows(context) : [],
    newLink: newLinkOf(context),
    out: outOf(context),
    saved: room.saved && { at: room.saved.at, old: room.saved.links !== linksNow(context) },
    openedFrom: room.opened && !room.opened.told ? room.opened.savedAt : undefined,
    catchesUp: isCatchingUp(context),
    items: allItems(context, later),
    record: boards && recordState(boards, now, later),
    roomWords: boards ? roomWords(boards) : [],
    pause: phase && pause,
    lastBreakEnded: pause && now >= pause.endsAt ? pause.endsAt : undefined,
    readsUntil: room.readsUntil,
    typed: typedIn(records),
  } satisfies Partial<FacilitatorState>
}
