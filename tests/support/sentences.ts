// Everything a language can say, as plain text: each sentence of `src/words` with its place in the folder.
import type { Words } from "../../src/words/words.ts"
import { fill } from "../../src/words/sentence.ts"

export type Sentence = { path: string; text: string }

// A sentence with places is a function; what it is given is told by the parameter's name.
const samplesIn = (words: Words): Record<string, unknown[]> => {
  const number = ["4587 7766 4189 5835"]
  const name = ["Sam"]
  return {
    name,
    who: name,
    mine: name,
    other: ["Ana"],
    host: ["Rosa"],
    here: ["Tuesday group"],
    room: ["Tuesday group"],
    people: [[], ["Sam"], ["Sam", "Ana"]],
    names: [["Sam"], ["Sam", "Ana"]],
    number,
    clock: ["10:35"],
    at: [Date.UTC(2026, 10, 12, 10, 35)],
    sign: ["U"],
    countdown: ["4:05"],
    length: [words.places.minutes(2)],
    ago: [words.places.ago(120_000)],
    n: [1, 3],
    text: ["outcome"],
    all: [3],
    step: [2],
    seconds: [5],
    platform: [undefined, "Zoom"],
    clause: [words.cards["break.need"].desk?.(words.places.someone)],
    choice: [words.choices.not_sure],
    choices: [words.places.or([words.choices.yes, words.choices.no])],
    what: [words.cards["break.need"].say],
    called: [...name, ""],
    by: [...name, undefined],
    team: ["Rosa", undefined],
    "{ via, host, names, yours }": [
      { via: "page", host: "Rosa", names: ["Sam"], yours: "Ana" },
      { via: "extension", host: "Rosa", names: ["Sam"], yours: "Ana" },
      { via: "page", host: "Rosa", names: ["Sam"], yours: undefined },
    ],
  }
}

const filled = {
  time: "10:35",
  what: "…",
  why: "…",
  name: "Sam",
  n: "3",
  who: "Sam",
  part: "…",
  first: "…",
  second: "…",
}

const parametersOf = (source: string): string[] => {
  const list = source
    .slice(0, source.indexOf("=>"))
    .trim()
    .replace(/^\(|\)$/g, "")
    .trim()
  if (list.startsWith("{")) return [list.replace(/\s+/g, " ")]
  return list === "" ? [] : list.split(",").map((parameter) => parameter.trim())
}

const combined = (lists: unknown[][]): unknown[][] =>
  lists.reduce<unknown[][]>((sofar, list) => sofar.flatMap((head) => list.map((entry) => [...head, entry])), [[]])

/** All sentences of one language. Throws when a function asks for something there is no sample of. */
export const sentencesOf = (words: Words): Sentence[] => {
  const samples = samplesIn(words)
  const walk = (path: string, value: unknown): Sentence[] => {
    if (typeof value === "string") return [{ path, text: fill(value, filled) }]
    if (Array.isArray(value)) return value.flatMap((entry, index) => walk(`${path}.${index}`, entry))
    if (typeof value === "function") {
      const lists = parametersOf(value.toString()).map((parameter) => {
        const list = samples[parameter]
        if (!list) throw new Error(`${path}: tests/support/sentences.ts has no sample for "${parameter}".`)
        return list
      })
      return combined(lists).flatMap((given) => walk(path, (value as (...given: unknown[]) => unknown)(...given)))
    }
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([key, entry]) => walk(path === "" ? key : `${path}.${key}`, entry))
    return []
  }
  const { places, ...rest } = words
  const all = walk("", { ...rest, places: { someone: places.someone } })
  return [...new Map(all.map((sentence) => [sentence.path + sentence.text, sentence])).values()]
}
