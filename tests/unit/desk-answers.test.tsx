// One press answers, words go with it when the person adds them, and what the sender can see is told.
// @vitest-environment jsdom
import { expect, test } from "vitest"
import { answeredPrivate, atDesk, breakAsked, hello, kim, openedPrivate } from "../support/gallery/desk-states.ts"
import { now } from "../support/gallery/participant-states.ts"
import { answersFor, nextBreakTime } from "../../src/ui/facilitator/answers.ts"
import { calmAge, nextClock } from "../../src/ui/facilitator/times.ts"
import { openDesk } from "../support/desk.tsx"

const sent = (desk: ReturnType<typeof openDesk>) =>
  desk.acts.filter(({ type }) => type !== "presence" && type !== "keepTyped")

test("hello is answered by one press", async () => {
  const desk = openDesk(atDesk({ items: [hello] }))
  await desk.press("Hello. I am here.")
  expect(sent(desk)).toEqual([{ type: "reply", item: "h1", words: "", line: "fac.hello", places: {}, choices: [] }])
})

test("a break now starts the room's break", async () => {
  const desk = openDesk(atDesk({ items: [breakAsked] }))
  await desk.press("Break now, 10 minutes")
  expect(sent(desk)).toMatchObject([{ type: "startBreak", minutes: 10 }])
})

test("seen and doing are one press, and the focus is not lost with the button", async () => {
  const desk = openDesk(atDesk({ items: [kim] }))
  await desk.press("I have seen it")
  expect(sent(desk)).toEqual([{ type: "seen", item: "k1" }])
  desk.become(atDesk({ items: [{ ...kim, step: "seen" }] }))
  expect(document.activeElement?.textContent).toBe("Answer")
  expect(desk.says()).toBe("Kim can see: you have seen it.")
  await desk.press("I am doing this now")
  expect(sent(desk)[1]).toEqual({ type: "acting", item: "k1", text: "", at: undefined })
})

test("I cannot needs a reason and what can be done instead, and the focus goes to what is missing", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate] }))
  await desk.press("More answers")
  await desk.press("I cannot")
  desk.write("Why can you not do this?", "The room is full.")
  await desk.press("Tell Lee")
  expect(sent(desk)).toEqual([])
  expect(document.activeElement).toBe(desk.field("What can you do?"))
  desk.write("What can you do?", "I can call you at now.")
  await desk.press("Tell Lee")
  expect(sent(desk)).toEqual([
    { type: "cannot", item: "p1", reason: "The room is full.", instead: "I can call you at now." },
  ])
})

test("a ready line goes with its places filled and with the answers it offers", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate] }))
  await desk.press("Write to Lee")
  desk.choose("May I say this to the group")
  expect(desk.shows("They can press: Yes or No")).toBe(true)
  await desk.press("Send to Lee")
  expect(sent(desk)).toEqual([
    { type: "reply", item: "p1", words: "", line: "fac.ok_say", places: {}, choices: ["yes", "no"] },
  ])
  await desk.press("Write to Lee")
  desk.choose("I made a mistake")
  await desk.press("Send to Lee")
  expect(sent(desk)).toHaveLength(1)
  desk.write("What", "I will ask you first")
  await desk.press("Send to Lee")
  expect(sent(desk)[1]).toMatchObject({ line: "fac.own_it", places: { what: "I will ask you first" } })
})

test("doing without an end asks again, and what the sender pressed is shown", async () => {
  const desk = openDesk(atDesk({ items: [answeredPrivate] }))
  expect(desk.shows("I am doing this now. Is it done?")).toBe(true)
  expect(desk.shows("Lee pressed: Yes")).toBe(true)
  expect(desk.shows("Not sent yet. We keep trying.")).toBe(true)
  await desk.press("I am still doing it")
  expect(sent(desk)).toEqual([{ type: "acting", item: "p1", text: "", at: undefined }])
})

test("what the sender says of it stands with the item", () => {
  const desk = openDesk(atDesk({ items: [{ ...openedPrivate, helped: "not_yet", okNow: true, takenBack: true }] }))
  expect(desk.shows("Lee says: it has not helped yet.")).toBe(true)
  expect(desk.shows("Lee says: I am OK now.")).toBe(true)
  expect(desk.shows("Lee took this back.")).toBe(true)
})

test("a nameless card cannot be written to, and a planned break is not offered twice", () => {
  expect(answersFor(breakAsked, undefined)).toEqual(["breakNow", "breakAt", "seen", "acting", "done", "cannot"])
  expect(answersFor(breakAsked, "planned")).toEqual(["breakAt", "seen", "acting", "done", "cannot"])
  expect(answersFor(breakAsked, "running")).toEqual(["seen", "acting", "done", "cannot"])
  expect(answersFor(openedPrivate, undefined)).toEqual(["acting", "write", "done", "cannot"])
})

test("what is settled can still be written to, and what did not help can be answered again", () => {
  expect(answersFor({ ...openedPrivate, step: "done", settled: true }, undefined)).toEqual(["write"])
  expect(answersFor({ ...breakAsked, step: "done", settled: true }, undefined)).toEqual([])
  expect(answersFor({ ...openedPrivate, step: "done", helped: "no" }, undefined)).toEqual([
    "acting",
    "write",
    "done",
    "cannot",
  ])
})

test("times are clock times of this device, and ages stay calm", () => {
  expect(nextBreakTime(now)).toBe(now + 5 * 60_000)
  expect(nextBreakTime(now + 1)).toBe(now + 10 * 60_000)
  const at = new Date(now)
  const asTyped = (ms: number) => new Date(ms).toTimeString().slice(0, 5)
  expect(nextClock(asTyped(now + 3_600_000), now)).toBe(now + 3_600_000)
  expect(nextClock(asTyped(at.getTime() - 60_000), now)).toBe(now - 60_000 + 24 * 3_600_000)
  expect(nextClock("", now)).toBeUndefined()
  expect([calmAge(0), calmAge(31_000), calmAge(119_000)]).toEqual([10_000, 40_000, 60_000])
})

test("words that the device cannot keep stay in their field until it can", async () => {
  const desk = openDesk(atDesk({ items: [openedPrivate] }))
  await desk.press("Write to Lee")
  desk.write("Your words", "I will call you tonight.")
  desk.keeps(false)
  await desk.press("Send to Lee")
  expect(desk.field("Your words").value).toBe("I will call you tonight.")
  desk.keeps(true)
  await desk.press("Send to Lee")
  expect(desk.shows("Send to Lee")).toBe(false)
  await desk.press("Write to Lee")
  expect(desk.field("Your words").value).toBe("")
})
