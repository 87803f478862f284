// The whole walk of two facilitators and a participant over a real relay, each on a device of their own.
import { afterEach, expect, test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { startRelayProcess } from "../support/relay.ts"
import { fastClock, testWorld, until } from "../support/session-world.ts"

const ends: { stop(): void }[] = []
afterEach(() => ends.splice(0).forEach((end) => end.stop()))

test(
  "a participant's break and concern reach the facilitator, and the answers come back",
  { timeout: 60_000 },
  async () => {
    await using relay = await startRelayProcess()
    const clock = fastClock(10)
    const sam = await createFacilitator(testWorld(relay.host, clock))
    const ana = await createFacilitator(testWorld(relay.host, clock))
    const maria = await createParticipant(testWorld(relay.host, clock))
    ends.push(sam, ana, maria)

    sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
    await until(sam, ({ is, link }) => is === "desk" && link === "open")
    sam.act({ type: "presence", visible: true, actedAt: clock.now() })

    sam.act({ type: "makeContactLink", name: "Ana" })
    const made = await until(sam, ({ contactLinks }) => contactLinks.length === 1)
    expect(made.room?.expected).toEqual(["Ana"])
    ana.act({ type: "openContactLink", link: made.contactLinks[0]?.link ?? "" })
    ana.act({ type: "claim", name: "Ana", role: "Patient partner", words: "I am not part of this team." })
    const claimed = await until(sam, ({ contactLinks }) => contactLinks[0]?.is === "claimed")
    const waiting = await until(ana, ({ is }) => is === "waiting")
    expect(claimed.contactLinks[0]?.claim?.checkNumber).toBe(waiting.me?.checkNumber)
    sam.act({ type: "acceptClaim", contactLink: claimed.contactLinks[0]?.id ?? "" })
    await until(ana, ({ is, room }) => is === "desk" && room?.contacts.length === 2)
    ana.act({ type: "presence", visible: true, actedAt: clock.now() })

    maria.act({ type: "openInvite", link: sam.get().invite ?? "" })
    const seen = await until(maria, ({ invitation }) => invitation?.room?.contacts.length === 2)
    expect(seen.invitation?.room?.contacts.map(({ name }) => name)).toEqual(["Sam", "Ana"])
    maria.act({ type: "join" })
    const joined = await until(
      maria,
      ({ room, link }) =>
        link === "open" &&
        room?.contacts.every(({ choosable, presence }) => choosable && presence.is === "here") === true,
    )
    const [samId, anaId] = [joined.room?.contacts[0]?.id ?? "", joined.room?.contacts[1]?.id ?? ""]

    maria.act({ type: "sayHello", to: samId })
    const hello = await until(sam, ({ items }) => items[0]?.card === "social.hello")
    sam.act({ type: "reply", item: hello.items[0]?.id ?? "", words: "", line: "fac.hello", places: {}, choices: [] })
    await until(maria, ({ hello: { is } }) => is === "answered")

    maria.act({ type: "press", card: "break.need" })
    const asked = await until(maria, ({ question }) => question !== undefined)
    expect(asked.question).toEqual({ is: "first", card: "break.need", few: true })
    maria.act({ type: "answerFirst", card: "break.need", few: true, send: true })
    await until(
      maria,
      ({ sent }) => sent[0]?.card === "break.need" && sent[0].to.every(({ step }) => step === "delivered"),
    )
    const wanted = await until(sam, ({ items }) => items.some(({ card }) => card === "break.need"))
    const item = wanted.items.find(({ card }) => card === "break.need")
    expect(item).toMatchObject({ kind: "signal", count: "someone", name: null, step: "delivered" })
    sam.act({ type: "seen", item: item?.id ?? "" })
    await until(maria, ({ sent }) => sent[0]?.to.some(({ step }) => step === "seen") === true)

    const startsAt = clock.now() + 1_000
    sam.act({ type: "startBreak", startsAt, minutes: 1 })
    const given = await until(maria, ({ pause, sent }) => pause !== undefined && sent[0]?.to[0]?.step === "acting")
    expect(given.sent[0]?.to[0]?.at).toBe(startsAt)
    expect(given.pause).toMatchObject({ startsAt, endsAt: startsAt + 60_000 })
    expect((await until(ana, ({ pause }) => pause !== undefined)).pause).toEqual(given.pause)
    await until(sam, ({ lastBreakEnded }) => lastBreakEnded === startsAt + 60_000)

    maria.act({ type: "setName", name: "Maria" })
    const draft = { step: 3, to: anaId, card: "concern.hurt", words: "What he said.", withName: true } as const
    maria.act({ type: "editDraft", draft })
    maria.act({ type: "sendDraft", draft })
    await until(maria, ({ draft, sent }) => draft === undefined && sent[0]?.goesAt !== undefined)
    const closed = await until(ana, ({ items }) => items.some(({ kind }) => kind === "private"))
    expect(closed.items[0]).toMatchObject({
      kind: "private",
      card: undefined,
      name: undefined,
      messages: [],
      urgency: 2,
    })
    ana.act({ type: "open", item: closed.items[0]?.id ?? "" })
    const opened = await until(ana, ({ items }) => items[0]?.opened === true)
    expect(opened.items[0]).toMatchObject({ card: "concern.hurt", name: "Maria", step: "seen" })
    expect(opened.items[0]?.messages[0]?.words).toBe("What he said.")
    const told = await until(maria, ({ threads }) =>
      threads.some(({ card, step }) => card === "concern.hurt" && step === "seen"),
    )
    const thread = told.threads.find(({ card }) => card === "concern.hurt")?.id ?? ""

    const choices = ["yes", "no"]
    ana.act({ type: "reply", item: thread, words: "", line: "fac.ok_say", places: {}, choices })
    const offered = await until(maria, ({ threads }) =>
      threads.some(({ messages }) => messages.at(-1)?.line === "fac.ok_say"),
    )
    const message = offered.threads.find(({ id }) => id === thread)?.messages.at(-1)
    maria.act({ type: "choose", thread, message: message?.id ?? "", choice: "yes" })
    await until(ana, ({ items }) => items.some(({ messages }) => messages.at(-1)?.chosen === "yes"))
    maria.act({ type: "write", thread, words: "Thank you for asking." })
    await until(ana, ({ items }) => items.some(({ messages }) => messages.at(-1)?.words === "Thank you for asking."))
    ana.act({ type: "done", item: thread, text: "I said it\nto the group." })
    const done = await until(maria, ({ threads }) => threads.some(({ id, step }) => id === thread && step === "done"))
    expect(done.sent.find(({ card }) => card === "concern.hurt")?.to[0]?.text).toBe("I said it to the group.")
    await until(ana, ({ items }) => items.some(({ id, settled }) => id === thread && settled))
    maria.act({ type: "answerHelped", thread, helped: "not_yet" })
    await until(ana, ({ items }) =>
      items.some(({ id, helped, settled }) => id === thread && helped === "not_yet" && !settled),
    )
    expect(sam.get().items.some(({ kind }) => kind === "private")).toBe(false)
  },
)
