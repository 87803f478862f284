// The facts of the catalogue: where cards go, how long they may wait, where they stand, what a facilitator is offered.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { answerCards, barCards, firstConcerns, moreConcerns } from "../../src/signals/boards.ts"
import { cards } from "../../src/signals/cards.ts"
import { cardIcons } from "../../src/signals/icons.ts"
import { cardKeys, lineKeys } from "../../src/signals/keys.ts"
import { choices, lines, promptsFor } from "../../src/signals/lines.ts"

const routes = readFileSync(join(import.meta.dirname, "../fixtures/routes.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"))

test("each card goes the way that was agreed for it", () => {
  expect(cardKeys.map((key) => [key, cards[key].route])).toEqual(routes)
})

test("a nameless card waits a while, unless it asks for a break or for access", () => {
  const waiting = cardKeys.filter((key) => cards[key].delayed)
  expect(waiting.every((key) => cards[key].route === "signal" && /^(?:pace|mean)\./.test(key))).toBe(true)
  expect(waiting).toContain("mean.lost")
})

test("only not feeling safe and feeling ill must be seen in half a minute", () => {
  expect(cardKeys.filter((key) => cards[key].ackSeconds === 30)).toEqual(["concern.unsafe", "concern.ill"])
  expect(cardKeys.filter((key) => cards[key].ackSeconds !== 60)).toHaveLength(2)
})

test("no card without a name asks for something that needs one", () => {
  const needsName = cardKeys.filter((key) => !cards[key].nameless)
  expect(needsName.filter((key) => cards[key].route === "signal")).toEqual([])
  expect(needsName).toContain("concern.unsafe")
  expect(needsName).toContain("turn.want")
})

test("no two cards share a picture", () => {
  expect(new Set(Object.values(cardIcons)).size).toBe(cardKeys.length)
})

test("the bar holds what is sent at once, and nothing private", () => {
  expect(barCards.map((key) => cards[key].route)).toEqual(["signal", "signal", "signal", "named"])
})

test("the answers stay in the room", () => {
  expect(answerCards.every((key) => cards[key].route === "room")).toBe(true)
})

test("a private message starts with five choices, and the others follow without a double", () => {
  expect(firstConcerns).toHaveLength(5)
  expect([...firstConcerns, ...moreConcerns].every((key) => cards[key].route === "private")).toBe(true)
  expect(new Set([...firstConcerns, ...moreConcerns]).size).toBe(firstConcerns.length + moreConcerns.length)
})

test("not feeling safe is no choice among others", () => {
  expect([...firstConcerns, ...moreConcerns]).not.toContain("concern.unsafe")
})

test("every card that reaches a facilitator comes with something to say, to do or to answer", () => {
  const mute = cardKeys.filter((key) => {
    const { say, do: todo, replies } = promptsFor(key)
    return cards[key].route !== "room" && !say && todo.length + replies.length === 0
  })
  expect(mute).toEqual([])
})

test("a person who does not feel safe is first asked, by yes or no, about danger", () => {
  const { say, do: todo, replies } = promptsFor("concern.unsafe")
  expect(say).toBeUndefined()
  expect(todo[0]).toBe("do.stop_talk")
  expect(replies[0]).toBe("fac.danger_now")
  expect(lines["fac.danger_now"].offers).toEqual(["yes", "no", "not_sure"])
})

test("a break is offered with its clock time, and with asking no one why", () => {
  expect(promptsFor("break.need")).toEqual({
    say: "say.break",
    do: ["do.no_why"],
    replies: ["fac.break_at", "fac.no_need"],
  })
})

test("a line offers only answers that have words", () => {
  const offered = lineKeys.flatMap((key) => lines[key].offers ?? [])
  expect(offered.filter((choice) => !choices.includes(choice))).toEqual([])
})

test("doing, done and cannot are each told with a reason or a deed", () => {
  const sets = lineKeys.filter((key) => lines[key].sets && lines[key].sets !== "seen")
  expect(sets.filter((key) => (lines[key].places ?? []).length === 0)).toEqual([])
})
