// What a participant's tones are for: a break's start and end, and what people answered; nothing that a machine did.
import { expect, test } from "vitest"
import { heardIn, soundOf } from "../../src/ui/participant/sounds.ts"
import { now, privateSent, reach, rest, sent, thread } from "../support/gallery/participant-states.ts"

const pause = { id: "b", startsAt: now, endsAt: now + 300_000 }

test("a break sounds as it starts and as it ends, by the clock alone", () => {
  const planned = heardIn({ ...rest, pause }, now - 1)
  const running = heardIn({ ...rest, pause }, now)
  const over = heardIn({ ...rest, pause }, now + 300_000)
  expect(soundOf(planned, running)).toBe("breakStart")
  expect(soundOf(running, running)).toBeUndefined()
  expect(soundOf(running, over)).toBe("breakEnd")
  expect(soundOf(running, heardIn({ ...rest, pause: undefined }, now))).toBe("breakEnd")
})

test("an answer sounds when a person did something, not when a device has the message", () => {
  const at = (step: "sending" | "delivered" | "seen" | "acting") =>
    heardIn({ ...rest, sent: [sent({ to: [reach({ step })] })] }, now)
  expect(soundOf(at("sending"), at("delivered"))).toBeUndefined()
  expect(soundOf(at("delivered"), at("seen"))).toBe("answer")
  expect(soundOf(at("seen"), at("acting"))).toBe("answer")
  expect(soundOf(at("acting"), at("acting"))).toBeUndefined()
})

test("what a facilitator writes sounds, and what I write does not", () => {
  const talk = { ...rest, threads: [thread()], sent: [privateSent({ step: "seen" })] }
  const mine = { ...talk, threads: [thread({ messages: thread().messages.filter(({ from }) => from === "me") })] }
  expect(soundOf(heardIn(mine, now), heardIn(talk, now))).toBe("answer")
  expect(soundOf(heardIn({ ...talk, threads: [] }, now), heardIn(mine, now))).toBeUndefined()
})
