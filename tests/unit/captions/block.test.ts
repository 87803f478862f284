// Meet's blocks, which grow for minutes and lose their front: nothing of one is told twice, and nothing gets lost.
import { expect, test } from "vitest"
import { advance, nothingSaid } from "../../../src/captions/advance.ts"
import { conversation } from "../../../src/practice/conversation.ts"

const block = (text: string) => ({
  ...{ row: "block-1", speaker: "Ines Falk", initials: undefined, text, rolling: false, sheds: true },
})

test("a block that loses its front and grows by as much while the tab sleeps repeats nothing and loses nothing", () => {
  const sentences = conversation.en.map(({ text }) => text)
  let state = nothingSaid
  const told = new Map<string, string>()
  const look = (from: number, to: number, second: number) => {
    state = advance(state, [block(sentences.slice(from, to).join(" "))], second * 1000)
    for (const { id, text } of state.changed) told.set(id, text)
  }
  for (let last = 1; last <= 24; last++) look(0, last, last * 1.2)
  look(14, 38, 60)
  expect([...told.values()].join(" ")).toBe(sentences.slice(0, 38).join(" "))
  expect(state.utterances.some(({ gap }) => gap)).toBe(false)
})

test("where nothing that was there before is left after a sleep, it goes on behind a mark that words may be missing", () => {
  const sentences = conversation.en.map(({ text }) => text)
  let state = advance(nothingSaid, [block(sentences.slice(0, 12).join(" "))], 1000)
  state = advance(state, [block(sentences.slice(20, 32).join(" "))], 120_000)
  const all = state.utterances.map(({ text }) => text).join(" ")
  expect(all).toContain(sentences[11])
  expect(all).toContain(sentences.slice(20, 32).join(" "))
  expect(state.utterances.find(({ gap }) => gap)?.text.startsWith(sentences[20] ?? "?")).toBe(true)
})
