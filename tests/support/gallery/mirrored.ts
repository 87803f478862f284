// A language that nobody speaks, written from right to left: English with Hebrew letters, names and numbers left as they are.
import { isolate } from "../../../src/words/isolate.ts"

const letters = "אבגדהוזחטיכלמנסעפצקרשתםןףך"

const turned = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (letters[found.toLowerCase().charCodeAt(0) - 97] ?? found),
  )

/** What is put into a sentence stays as it was given. */
const turnedAround = (sentence: (...given: unknown[]) => unknown) => {
  return (...given: unknown[]): unknown => {
    const kept: string[] = []
    const hide = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(hide)
      if (typeof one !== "string") return one
      kept.push(one)
      return `\uE000${String.fromCharCode(0xe010 + kept.length - 1)}`
    }
    const made = sentence(...given.map(hide))
    if (typeof made !== "string") return made
    return turned(made).replace(/\uE000(.)/g, (_, at: string) => kept[at.charCodeAt(0) - 0xe010] ?? "")
  }
}

const each = (words: unknown): unknown => {
  if (typeof words === "string") return turned(words)
  if (typeof words === "function") return turnedAround(words as (...given: unknown[]) => unknown)
  if (Array.isArray(words)) return words.map(each)
  if (typeof words !== "object" || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, key === "language" ? (value as unknown) : each(value)]),
  )
}

export const mirrored = <Words>(words: Words): Words => isolate(each(words) as Words)
