// The gallery shows nothing that no person could ever see: each of its states stands in one that a real walk came to.
import { expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { Opening } from "../../src/session/facilitator/saving.ts"
import { createParticipant } from "../../src/session/participant.ts"
import type { FacilitatorState } from "../../src/session/facilitator-state.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import type { Move } from "../../src/session/move/state.ts"
import type { ParticipantState, Sent, Thread } from "../../src/session/participant-state.ts"
import type { World } from "../../src/session/world.ts"
import { withoutOurs, withoutPrivate } from "../../src/session/hide-private.ts"
import { parseShares, sharingStore, whileSharing } from "../../src/session/sharing.ts"
import { windowLength } from "../../src/signals/count.ts"
import { makeMoveLink } from "../../src/channel/move.ts"
import { deskScenes } from "../support/gallery/desk-scenes.ts"
import { scenes } from "../support/gallery/scenes.ts"
import { goesOn, grow, lookAtCode, lookAtDeskCode, moveIs, showCode } from "../support/move.ts"
import { through, type Frame } from "../support/lie.ts"
import { askPerson } from "../support/own-person.ts"
import { openRoom, sendConcern, type Facilitator, type Participant, type Room } from "../support/rooms.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, leaping, testWorld, until, type TestWorld } from "../support/session-world.ts"

const told = (facts: object): string =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact} ${String(value)}`)
    .join(", ")

// `closed` follows from the clock alone, whatever the rest is.
const threadFacts = ({ step, late, other, canTakeBack, takenBack, helped, okNow }: Thread): string =>
  told({ thread: step, late, other: other !== undefined, canTakeBack, takenBack, helped, okNow })

const sentFacts = ({ route, to, goesAt, takenBack, stale }: Sent): string[] =>
  to.map(({ step, late, at, text }) =>
    told({
      sent: route,
      step,
      late,
      at: at !== undefined,
      text: text !== undefined,
      goesAt: goesAt !== undefined,
      takenBack,
      stale,
    }),
  )

const moveFacts = (move: Move | undefined): string => {
  if (!move) return "none"
  const left = move.is === "asked" && (move.left === undefined ? "too much" : move.left > 0)
  const { slow, faster, why } = { slow: false, faster: false, why: "", ...move }
  return told({ move: move.is, slow, faster, why, left })
}

/** What a screen tells a person apart by. Problems, the break and sharing stand beside any of it. */
const factsOf = ({
  link,
  room,
  asks,
  invitation,
  hello,
  question,
  sent,
  threads,
  draft,
  own,
}: ParticipantState): string[] => [
  told({ link, room: room !== undefined, asks }),
  ...(own
    ? [
        told({ own: own.link?.is, claim: own.link?.claim !== undefined, twice: own.link?.twice }),
        told({ own: own.person !== undefined, warning: own.person?.warning }),
      ]
    : []),
  told({ hello: hello.is, contact: hello.contact !== undefined }),
  ...(invitation
    ? [
        told({
          invitation: invitation.is,
          room: invitation.room !== undefined,
          beside: invitation.beside !== undefined,
        }),
      ]
    : []),
  ...(question ? [told({ question: question.is })] : []),
  ...(draft ? [told({ draft: draft.step })] : []),
  ...sent.flatMap(sentFacts),
  ...threads.map(threadFacts),
]

/** Everything that a participant's screens were ever told. */
const remember = (seen: Set<string>, me: Pick<Participant, "get" | "subscribe">) => {
  const look = () => factsOf(me.get()).forEach((fact) => seen.add(fact))
  look()
  me.subscribe(look)
}

const joined = ({ link, room }: ParticipantState) =>
  link === "open" && room?.contacts.length === 2 && room.contacts.every(({ choosable }) => choosable)

const join = async (me: Participant, invite: string) => {
  me.act({ type: "openInvite", link: invite.slice(0, -8) })
  await until(me, ({ invitation }) => invitation?.is === "wrong")
  me.act({ type: "openInvite", link: invite })
  await until(me, ({ invitation }) => invitation?.room?.contacts.length === 2)
  me.act({ type: "join" })
  await until(me, joined)
}

const greet = async (me: Participant, { sam, samId }: Room) => {
  me.act({ type: "sayHello", to: samId })
  const { items } = await until(sam, (desk) => desk.items.some(({ card }) => card === "social.hello"))
  const item = items.find(({ card }) => card === "social.hello")?.id ?? ""
  sam.act({ type: "reply", item, words: "", line: "fac.hello", places: {}, choices: [] })
  await until(me, ({ hello }) => hello.is === "answered")
}

const openCards = async (me: Participant, { sam, ana }: Room) => {
  me.act({ type: "press", card: "break.need" })
  await until(me, ({ question }) => question?.is === "first")
  me.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  await until(me, ({ sent }) => sent[0]?.card === "break.need" && sent[0].to.every(({ step }) => step === "delivered"))
  me.act({ type: "press", card: "break.need" })
  await until(me, ({ question }) => question?.is === "repeat")
  me.act({ type: "dismissQuestion" })
  const item = (desk: typeof sam) => desk.get().items.find(({ card }) => card === "break.need")?.id ?? ""
  sam.act({ type: "seen", item: item(sam) })
  await until(me, ({ sent }) => sent[0]?.to.some(({ step }) => step === "seen") === true)
  ana.act({ type: "cannot", item: item(ana), reason: "We have to end soon.", instead: "You can leave at any time." })
  await until(me, ({ sent }) => sent[0]?.to.some(({ step }) => step === "cannot") === true)
  sam.act({ type: "acting", item: item(sam), text: "", at: Date.now() })
  await until(me, ({ sent }) => sent[0]?.to.some(({ step }) => step === "acting") === true)
  sam.act({ type: "done", item: item(sam), text: "We have stopped." })
  await until(me, ({ sent }) => sent[0]?.to.some(({ step }) => step === "done") === true)

  me.act({ type: "press", card: "turn.want" })
  await until(me, ({ question }) => question?.is === "first")
  me.act({ type: "answerFirst", card: "turn.want", few: false, send: true })
  await until(me, ({ question }) => question?.is === "name")
  me.act({ type: "dismissQuestion" })
  await until(me, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
  me.act({ type: "press", card: "pace.slower" })
  await until(me, ({ question }) => question?.is === "first")
  me.act({ type: "answerFirst", card: "pace.slower", few: false, send: true })
  await until(me, ({ sent }) => sent[0]?.card === "pace.slower" && sent[0].to.every(({ step }) => step === "delivered"))
  me.act({ type: "undo", sent: me.get().sent[0]?.id ?? "" })
  await until(me, ({ sent }) => sent[0]?.takenBack === "asked")
}

/** Sends a concern and gives its thread as soon as it is `as` wanted. */
const concern = async (me: Participant, to: string, as: (thread: Thread) => boolean): Promise<string> => {
  const before = new Set(me.get().threads.map(({ id }) => id))
  me.act({ type: "editDraft", draft: { step: 1, to: undefined, card: undefined, words: "", withName: undefined } })
  await until(me, (state) => state.draft?.step === 1)
  const draft = { step: 3, to, card: "concern.hurt", words: "What he said.", withName: false } as const
  me.act({ type: "editDraft", draft })
  await until(me, (state) => state.draft?.step === 3)
  me.act({ type: "sendDraft", draft })
  const { threads } = await until(me, (state) => state.threads.some((one) => !before.has(one.id) && as(one)))
  return threads.find(({ id }) => !before.has(id))?.id ?? ""
}

const talks = async (me: Participant, { ana, anaId }: Room) => {
  const is = (id: string, step: Thread["step"]) =>
    until(me, ({ threads }) => threads.some((one) => one.id === id && one.step === step))
  const id = await concern(me, anaId, ({ step }) => step === "delivered")
  await until(ana, ({ items }) => items.some((item) => item.id === id))
  ana.act({ type: "open", item: id })
  await is(id, "seen")
  ana.act({ type: "acting", item: id, text: "", at: undefined })
  await is(id, "acting")
  ana.act({ type: "done", item: id, text: "I spoke with Sam." })
  await is(id, "done")
  me.act({ type: "answerHelped", thread: id, helped: "not_yet" })
  await until(me, ({ threads }) => threads.some(({ helped }) => helped === "not_yet"))

  const second = await concern(me, anaId, ({ step }) => step === "delivered")
  await until(ana, ({ items }) => items.some((item) => item.id === second))
  ana.act({ type: "open", item: second })
  ana.act({ type: "cannot", item: second, reason: "I am not there.", instead: "You can write to Sam." })
  await is(second, "cannot")

  const third = await concern(me, anaId, ({ step }) => step === "delivered")
  me.act({ type: "takeBack", thread: third })
  await until(me, ({ threads }) => threads.some(({ takenBack }) => takenBack === "asked"))
}

const unsafe = async (me: Participant, { ana, anaId, sam }: Room, now: () => number) => {
  const looks = setInterval(() => sam.act({ type: "presence", visible: true, actedAt: now() }), 500)
  me.act({ type: "tellUnsafe", to: anaId })
  const late = await until(me, ({ threads }) =>
    threads.some((one) => one.late === "not_opened" && one.other !== undefined),
  )
  const id = late.threads.find(({ late }) => late === "not_opened")?.id ?? ""
  ana.act({ type: "open", item: id })
  ana.act({ type: "acting", item: id, text: "", at: undefined })
  await until(me, ({ threads }) => threads.some((one) => one.id === id && one.step === "acting"))
  me.act({ type: "tellOkNow", thread: id })
  await until(me, ({ threads }) => threads.some(({ okNow }) => okNow))

  ana.stop()
  await concern(
    me,
    anaId,
    ({ step, late, other }) => step === "kept" && late === "not_delivered" && other !== undefined,
  )
  clearInterval(looks)
}

/** A person of one's own: no to the first two who come by the link, yes to the next, with a room and without. */
const ownPerson = async (me: Participant, desk: () => Promise<Facilitator>, seen: Set<string>): Promise<string> => {
  const [first, second, lee] = [await desk(), await desk(), await desk()]
  me.act({ type: "addPerson", name: "Rosa" })
  await until(me, ({ own }) => own?.link?.is === "waiting")
  me.act({ type: "refusePerson" })
  await until(me, ({ own }) => own?.link?.is === "refused")
  await askPerson(me, first)
  second.act({ type: "openContactLink", link: me.get().own?.link?.link ?? "" })
  second.act({ type: "claim", name: "Rosa", role: "My sister", words: "" })
  await until(me, ({ own }) => own?.link?.twice === true)
  me.act({ type: "refusePerson" })
  await until(me, ({ own }) => own?.link?.is === "refused")
  rememberDesk(seen, lee)
  await askPerson(me, lee)
  me.act({ type: "acceptPerson" })
  const { own } = await until(me, (state) => state.own?.person?.choosable === true)
  await until(lee, ({ room }) => room?.own !== undefined)
  return own?.person?.id ?? ""
}

/** A card that nobody's desk was there for, until it makes no sense any more. */
const tooLate = async (me: Participant, clock: { leap: (ms: number) => void }): Promise<string> => {
  me.act({ type: "press", card: "break.need" })
  await until(me, ({ question }) => question?.is === "first")
  me.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  const { sent } = await until(me, (state) => state.sent[0]?.to.every(({ step }) => step === "kept") === true)
  clock.leap(2.5 * 3_600_000)
  return sent[0]?.id ?? ""
}

/** A room that moves and is stopped, that is too much, that comes, and whose old device loses its power in the middle. */
const moves = async (seen: Set<string>, world: () => TestWorld, { invite, samId, maria }: Room) => {
  const ends: Participant[] = []
  const open = async (on: TestWorld) => {
    const one = await createParticipant(on)
    ends.push(one)
    const look = () => void seen.add(moveFacts(one.get().move))
    look()
    one.subscribe(look)
    return one
  }
  const again = async (before: Participant, on: TestWorld, messages: number, as?: "done") => {
    before.stop()
    await grow(on.kept, messages, as)
    const next = await open({ ...world(), keeper: on.kept })
    next.act({ type: "askMove" })
    await until(next, moveIs("asked"))
    next.act({ type: "endMove" })
    await until(next, goesOn)
    return next
  }
  const phone = world()
  let old = await open(phone)
  await join(old, invite)
  await concern(old, samId, ({ step }) => step === "delivered")
  old = await again(old, phone, 45)
  old = await again(old, phone, 45, "done")
  old = await again(old, phone, 1, "done")

  const stopped = await showCode(old)
  old.act({ type: "endMove" })
  await until(old, moveIs("stayed"))
  await showCode(old)
  await until(old, ({ move }) => move?.is === "stayed" && move.why === "expired")
  const last = world()
  const next = await open(last)
  next.act({ type: "openInvite", link: stopped })
  await until(next, moveIs("too_late"))
  next.act({ type: "openInvite", link: stopped.slice(0, 60) })
  await until(next, moveIs("bad"))
  const secret = last.random(32)
  const other = { pages: last.pages, room: maria.get().room?.id ?? "", secret, relay: last.relay.host }
  next.act({ type: "openInvite", link: makeMoveLink(other, "participant") })
  await until(next, ({ move }) => move?.is === "looking" && move.slow)
  await lookAtCode(next, await showCode(old))
  next.act({ type: "takeMove" })
  await until(next, moveIs("here"))
  await until(old, moveIs("gone"))
  next.act({ type: "openInvite", link: stopped })
  await until(next, moveIs("already"))
  next.act({ type: "endMove" })
  const link = await showCode(next)
  const stranger = await open(world())
  stranger.act({ type: "openInvite", link: makeMoveLink(other, "facilitator") })
  await until(stranger, moveIs("elsewhere"))
  const both = [await open(world()), await open(world())] as const
  for (const one of both) await lookAtCode(one, link)
  last.die()
  next.stop()
  for (const one of both) one.act({ type: "takeMove" })
  await Promise.all(both.map((one) => until(one, ({ move }) => move?.is === "waiting" && move.slow)))
  for (const one of ends) one.stop()
}

// At ten times the pace a facilitator now and then reads as away, for a cause not found yet: the walk may begin again.
const walk = { timeout: 120_000, retry: 2 }

test("whatever the gallery shows of a participant, a real walk came to", walk, async () => {
  await using relay = await startRelayProcess()
  const clock = leaping(fastClock(10))
  const room = await openRoom(relay.host, clock)
  const seen = new Set<string>()
  const world = testWorld(relay.host, clock)
  const me = await createParticipant(world)
  remember(seen, me)
  const second = await createFacilitator(testWorld(relay.host, clock))
  const returned = [second]
  try {
    await join(me, room.invite)
    remember(
      seen,
      whileSharing(me, sharingStore({ ...parseShares(undefined), plain: true }), withoutPrivate, withoutOurs),
    )
    await greet(me, room)
    await openCards(me, room)
    await talks(me, room)
    await unsafe(me, room, clock.now)

    second.act({ type: "createRoom", room: "Another group", name: "Lee", role: "Host", words: "" })
    const { invite } = await until(second, (desk) => desk.invite !== undefined)
    me.act({ type: "openInvite", link: invite ?? "" })
    await until(me, ({ invitation }) => invitation?.is === "ready" && invitation.beside !== undefined)
    me.act({ type: "dismissInvite" })

    const both = await createParticipant(testWorld(relay.host, clock))
    await join(both, room.invite)
    both.act({ type: "openInvite", link: invite ?? "" })
    await until(both, ({ invitation }) => invitation?.is === "ready")
    both.act({ type: "join" })
    await until(both, ({ rooms }) => rooms.length === 2)
    remember(seen, both.at({ name: "another meeting", lasts: false }))
    both.stop()

    const desk = async () => {
      const made = await createFacilitator(testWorld(relay.host, clock))
      returned.push(made)
      return made
    }
    await ownPerson(me, desk, new Set())
    const brings = await createParticipant(testWorld(relay.host, clock))
    remember(seen, brings)
    await ownPerson(brings, desk, new Set())
    brings.stop()

    const skips = await createParticipant(testWorld(relay.host, clock))
    remember(seen, skips)
    await join(skips, room.invite)
    skips.act({ type: "skipHello" })
    room.sam.stop()
    const sent = await tooLate(skips, clock)
    returned.push(await createFacilitator(testWorld(relay.host, clock, room.worlds.sam.kept)))
    await until(skips, ({ sent: all }) => all.some(({ id, stale }) => id === sent && stale))
    await relay.kill()
    await until(skips, ({ link }) => link === "away")
    await concern(skips, room.samId, ({ step }) => step === "sending")
    await relay.restart()
    await until(skips, ({ link }) => link === "open")
    // Who comes back later takes the line over.
    await until(me, ({ link }) => link === "open")
    const other = await createParticipant(testWorld(relay.host, clock, world.kept))
    await until(me, ({ link }) => link === "moved")
    other.stop()
    skips.stop()
  } finally {
    for (const end of [me, ...returned, room]) end.stop()
  }
  const shown = new Set(scenes.flatMap(({ state }) => factsOf(state)))
  expect([...shown].filter((fact) => !seen.has(fact)).sort()).toEqual([])
})

test("whatever the gallery shows of a room that moves, a real walk came to", walk, async () => {
  await using relay = await startRelayProcess()
  const clock = fastClock(5)
  const room = await openRoom(relay.host, clock)
  const seen = new Set<string>()
  await moves(seen, () => testWorld(relay.host, clock), room).finally(() => room.stop())
  const shown = new Set(scenes.map(({ state }) => moveFacts(state.move)))
  expect([...shown].filter((fact) => !seen.has(fact)).sort()).toEqual([])
})

/** The line, problems, the break and sharing stand beside any of it. */
const deskFacts = (state: FacilitatorState): string[] => {
  const { is, room, out, items, contactLinks, move, saved, saving, opening, openedFrom, catchesUp } = state
  return [
    moveFacts(move),
    told({ saved: saved?.old, saving: saving?.is }),
    told({ opened: openedFrom !== undefined, catchesUp, out }),
    ...(opening ? [openingFacts(opening)] : []),
    told({ desk: is }),
    ...(room?.own ? [told({ own: room.own.by !== undefined, out })] : []),
    ...contactLinks.map((link) => told({ link: link.is, claim: link.claim !== undefined })),
    ...items.map(({ kind, opened, step, count, settled, nudge, helped, okNow, takenBack }) =>
      told({ item: kind, opened, step, count, settled, nudge, helped, okNow, takenBack }),
    ),
  ]
}

const openingFacts = (opening: Opening): string => {
  const { wrong, group } = { wrong: undefined, group: undefined, ...opening }
  return told({ opening: opening.is, wrong, group: group !== undefined })
}

const rememberDesk = (seen: Set<string>, desk: Facilitator) => {
  const look = () => deskFacts(desk.get()).forEach((fact) => seen.add(fact))
  look()
  desk.subscribe(look)
}

/** Three people who say the same without a name, and one who greets. */
const crowd = async (
  { invite, sam, samId }: Room,
  world: () => Parameters<typeof createParticipant>[0],
  clock: ReturnType<typeof leaping>,
) => {
  const people = await Promise.all([1, 2, 3].map(() => createParticipant(world())))
  for (const one of people) {
    one.act({ type: "openInvite", link: invite })
    await until(one, ({ invitation }) => invitation?.is === "ready")
    one.act({ type: "join" })
    await until(one, joined)
    one.act({ type: "press", card: "break.need" })
    await until(one, ({ question }) => question?.is === "first")
    one.act({ type: "answerFirst", card: "break.need", few: true, send: true })
  }
  const came = (one: Participant) =>
    until(one, ({ sent }) => sent[0]?.to.every(({ step }) => step === "delivered") === true)
  await Promise.all(people.map(came))
  // The word moves when the window ends.
  clock.leap(windowLength)
  sam.act({ type: "presence", visible: true, actedAt: clock.now() })
  await until(sam, ({ items }) => items.some(({ count }) => count === "a_few"))
  people[0]?.act({ type: "sayHello", to: samId })
  const { items } = await until(sam, (desk) => desk.items.some(({ card }) => card === "social.hello"))
  sam.act({ type: "done", item: items.find(({ count }) => count === "a_few")?.id ?? "", text: "" })
  await until(sam, (desk) => desk.items.some(({ kind, settled }) => kind === "signal" && settled))
  return people
}

/** Sam's desk moves and comes back; what is shown of it on the way, and where it cannot go. */
const deskMoves = async (seen: Set<string>, world: (kept?: Keeper) => TestWorld, { sam, maria, ana, worlds }: Room) => {
  const ends: Facilitator[] = []
  const open = async (on: TestWorld) => {
    const one = await createFacilitator(on)
    ends.push(one)
    rememberDesk(seen, one)
    return one
  }
  const invited = await showCode(maria)
  ana.act({ type: "openContactLink", link: invited })
  await until(ana, moveIs("elsewhere"))
  ana.act({ type: "endMove" })
  maria.act({ type: "endMove" })
  const link = await showCode(sam)
  const busy = await open(world())
  busy.act({ type: "createRoom", room: "Pain study", name: "Lee", role: "Host", words: "" })
  await until(busy, ({ is }) => is === "desk")
  busy.act({ type: "openContactLink", link })
  await until(busy, moveIs("occupied"))
  sam.act({ type: "endMove" })
  await until(sam, moveIs("stayed"))
  const on = world()
  const next = await open(on)
  await lookAtDeskCode(next, await showCode(sam))
  next.act({ type: "takeMove" })
  await until(next, moveIs("here"))
  await until(sam, moveIs("gone"))
  next.act({ type: "endMove" })
  const last = await open(world())
  await lookAtDeskCode(last, await showCode(next))
  on.die()
  next.stop()
  last.act({ type: "takeMove" })
  await until(last, ({ move }) => move?.is === "waiting" && move.slow)
  last.act({ type: "settleMove", here: true })
  await until(last, goesOn)
  last.stop()
  const { kept } = worlds.ana
  ana.stop()
  await grow(kept, 45)
  const full = await open(world(kept))
  full.act({ type: "askMove" })
  await until(full, ({ move }) => move?.is === "asked" && move.left === undefined)
  for (const one of ends) one.stop()
}

/** A room is saved, changes, and is saved again; its device is lost, and another opens the file. */
const savedRoom = async (seen: Set<string>, world: () => TestWorld) => {
  const ends: Facilitator[] = []
  const open = async (on: World) => {
    const one = await createFacilitator(on)
    ends.push(one)
    rememberDesk(seen, one)
    return one
  }
  const save = async (desk: Facilitator) => {
    desk.act({ type: "askSave" })
    await until(desk, ({ saving }) => saving?.is === "asked")
    desk.act({ type: "makeSave" })
    const { saving } = await until(desk, (state) => state.saving?.is === "made")
    desk.act({ type: "endSave", written: true })
    await until(desk, ({ saved }) => saved?.old === false)
    const { file = "", code = "" } = { code: "", ...(saving?.is === "made" ? saving : {}) }
    return { file, code }
  }
  const first = world()
  const desk = await open(first)
  desk.act({ type: "createRoom", room: "Sleep study", name: "Sam", role: "Host", words: "" })
  await until(desk, ({ is, link }) => is === "desk" && link === "open")
  const { file, code } = await save(desk)
  await desk.keep({ type: "makeContactLink", name: "Rosa" })
  await until(desk, ({ saved }) => saved?.old === true)
  first.die()
  desk.stop()
  const next = await open(world())
  await next.keep({ type: "openSaved", file: undefined })
  await next.keep({ type: "openSaved", file: file.slice(0, 200) })
  await next.keep({ type: "openSaved", file })
  await next.keep({ type: "tryCode", code: code.replace(/^./, (sign) => (sign === "7" ? "6" : "7")) })
  await next.keep({ type: "tryCode", code })
  await until(next, ({ opening }) => opening?.is === "ready")
  next.act({ type: "takeSaved" })
  await until(next, ({ catchesUp }) => catchesUp)
  await until(next, ({ is, catchesUp }) => is === "desk" && !catchesUp)
  await next.keep({ type: "knowMissing" })
  const room = next.get().room?.id
  next.stop()
  // Somebody on the way puts something in place of the list.
  const isList = (frame: Frame) => frame.t === "value" && frame["board"] === room && frame["slot"] === 0
  const lie = { down: (frame: Frame) => [isList(frame) ? { ...frame, version: 9e9, value: "A".repeat(1_366) } : frame] }
  const late = await open(through(() => lie, world()))
  await late.keep({ type: "openSaved", file })
  await late.keep({ type: "tryCode", code })
  late.act({ type: "takeSaved" })
  await until(late, ({ out }) => out === "too_old")
  const other = await open(world())
  other.act({ type: "createRoom", room: "Pain study", name: "Lee", role: "Host", words: "" })
  await until(other, ({ is }) => is === "desk")
  await other.keep({ type: "openSaved", file })
  for (const one of ends) one.stop()
}

test("whatever the gallery shows of a desk, a real walk came to", walk, async () => {
  await using relay = await startRelayProcess()
  const clock = leaping(fastClock(10))
  const world = () => testWorld(relay.host, clock)
  const room = await openRoom(relay.host, clock)
  const { sam, ana, maria, anaId } = room
  const seen = new Set<string>()
  const late = await createFacilitator(world())
  for (const desk of [sam, ana, late]) rememberDesk(seen, desk)
  let people: Participant[] = []
  const brought: Facilitator[] = []
  try {
    sam.act({ type: "makeContactLink", name: "Omar" })
    const { contactLinks } = await until(sam, (desk) => desk.contactLinks.some(({ is }) => is === "waiting"))
    late.act({ type: "openContactLink", link: contactLinks.find(({ is }) => is === "waiting")?.link ?? "" })
    await until(late, ({ is }) => is === "writing")
    late.act({ type: "claim", name: "Omar", role: "Nurse", words: "" })
    await until(sam, (desk) => desk.contactLinks.some(({ is }) => is === "claimed"))

    people = await crowd(room, world, clock)
    maria.act({ type: "press", card: "turn.want" })
    await until(maria, ({ question }) => question?.is === "first")
    maria.act({ type: "answerFirst", card: "turn.want", few: false, send: true })
    await until(sam, ({ items }) => items.some(({ card }) => card === "turn.want"))
    const item = await sendConcern(maria, anaId, ana, "They laughed.")
    ana.act({ type: "open", item })
    await until(ana, ({ items }) => items.some(({ id, step }) => id === item && step === "seen"))
    ana.act({ type: "acting", item, text: "", at: undefined })
    await until(ana, ({ items }) => items.some(({ id, step }) => id === item && step === "acting"))
    clock.leap(6 * 60_000)
    ana.act({ type: "presence", visible: true, actedAt: clock.now() })
    await until(ana, ({ items }) => items.some(({ nudge }) => nudge))

    const desk = async () => {
      const made = await createFacilitator(world())
      brought.push(made)
      return made
    }
    const lee = await ownPerson(maria, desk, seen)
    await maria.keep({ type: "setName", name: "Maria", to: lee })
    await until(brought.at(-1) ?? late, ({ room }) => room?.own?.by === "Maria")
    await maria.keep({ type: "takeOffPerson" })
    await until(brought.at(-1) ?? late, ({ out }) => out === "removed")
    await savedRoom(seen, world)
    await deskMoves(seen, (kept) => testWorld(relay.host, clock, kept), room)
  } finally {
    for (const end of [late, ...brought, ...people, room]) end.stop()
  }
  const shown = new Set(deskScenes.flatMap(({ state }) => deskFacts(state)))
  expect([...shown].filter((fact) => !seen.has(fact)).sort()).toEqual([])
})
