// The gate of `src/words`: short, plain, calm, and the same in three languages.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import retextEnglish from "retext-english"
import retextReadability from "retext-readability"
import retextStringify from "retext-stringify"
import { unified } from "unified"
import { languages, type Language } from "../../src/settings/comfort.ts"
import { lines, prompts } from "../../src/signals/lines.ts"
import { lineKeys, promptKeys } from "../../src/signals/keys.ts"
import { life as english } from "../../src/words/en/life.ts"
import { back as backInEnglish } from "../../src/words/en/reading-back.ts"
import { store as inEnglish } from "../../src/words/en/store.ts"
import { wordList as listInEnglish } from "../../src/words/en/word-list.ts"
import { life as spanish } from "../../src/words/es/life.ts"
import { back as backInSpanish } from "../../src/words/es/reading-back.ts"
import { store as inSpanish } from "../../src/words/es/store.ts"
import { wordList as listInSpanish } from "../../src/words/es/word-list.ts"
import { every, everyLate } from "../../src/words/every.ts"
import { life as french } from "../../src/words/fr/life.ts"
import { back as backInFrench } from "../../src/words/fr/reading-back.ts"
import { store as inFrench } from "../../src/words/fr/store.ts"
import { wordList as listInFrench } from "../../src/words/fr/word-list.ts"
import type { Glossary, GlossaryEntry } from "../../src/words/glossary.ts"
import { glossary as glossaryInEnglish } from "../../src/words/glossary/en.ts"
import { glossary as glossaryInSpanish } from "../../src/words/glossary/es.ts"
import { glossary as glossaryInFrench } from "../../src/words/glossary/fr.ts"
import { easeOf, gradeOf, hardWordsIn, sentencesIn, wordsOf } from "../support/reading.ts"
import { sentencesOf, type Sentence } from "../support/sentences.ts"

const longest = 12

// Promises weighed word by word: they are said exactly so, a little long or hard as they are.
const weighed = [
  "may have to tell one more person if someone could be badly hurt",
  "The people who run the server can see",
  "This is not an emergency line",
  "Nothing is decided during the break",
]
const isWeighed = (text: string): boolean => weighed.some((promise) => text.includes(promise))

/** Hard words that we need, each with its plain meaning. */
const explained = (language: Language): Map<string, string> =>
  new Map(
    readFileSync(join(import.meta.dirname, `../fixtures/hard-words/${language}.tsv`), "utf8")
      .trim()
      .split("\n")
      .map((line): [string, string] => [line.split("\t")[0] ?? "", line.split("\t")[1] ?? ""]),
  )

/** What a hard word is called is no sentence; what it means is. */
const meaningsOf = (glossary: Glossary) =>
  Object.fromEntries(
    Object.entries(glossary).map(([key, { means, also }]: [string, GlossaryEntry]) => [key, { means, also }]),
  )
/** Sentences that only some pages load, and those that stand in the stores. */
const beside = {
  en: {
    life: english,
    store: inEnglish,
    glossary: meaningsOf(glossaryInEnglish),
    wordList: listInEnglish,
    back: backInEnglish,
  },
  fr: {
    life: french,
    store: inFrench,
    glossary: meaningsOf(glossaryInFrench),
    wordList: listInFrench,
    back: backInFrench,
  },
  es: {
    life: spanish,
    store: inSpanish,
    glossary: meaningsOf(glossaryInSpanish),
    wordList: listInSpanish,
    back: backInSpanish,
  },
}

const said = (language: Language): Sentence[] =>
  sentencesOf({ ...every[language], ...everyLate[language], ...beside[language] })
const failing = (language: Language, fails: (text: string) => unknown): string[] =>
  said(language)
    .filter(({ text }) => fails(text))
    .map(({ path, text }) => `${path}: ${text}`)

const whole = (language: Language): string =>
  said(language)
    .map(({ text }) => (/[.?!:…]$/.test(text) ? text : `${text}.`))
    .join("\n")

describe.each(languages)("the words in %s", (language) => {
  test("say something under every key", () => {
    expect(failing(language, (text) => text.trim() === "")).toEqual([])
  })

  test(`stay at ${longest} words a sentence`, () => {
    const tooLong = (text: string) =>
      sentencesIn(text).some((sentence) => wordsOf(sentence).length > longest && !isWeighed(sentence))
    expect(failing(language, tooLong)).toEqual([])
  })

  test("use a hard word only when its plain meaning is listed", () => {
    const known = explained(language)
    expect(failing(language, (text) => hardWordsIn(language, text).some((word) => !known.has(word)))).toEqual([])
  })

  test("list no hard word without a plain meaning, and none that nobody uses", () => {
    const used = new Set(hardWordsIn(language, whole(language)))
    const idle = [...explained(language)].filter(([word, meaning]) => meaning === "" || !used.has(word))
    expect(idle).toEqual([])
  })

  test("are calm: no emoji, no capitals, no oops, no waiting without a reason", () => {
    const loud =
      /\p{Emoji_Presentation}|\b\p{Lu}{3,}\b|\b[Oo](?:ops|ups)\b|^(?:Please wait|Veuillez patienter|Espere)\W*$/u
    expect(failing(language, (text) => loud.test(text))).toEqual([])
  })

  test("keep the relay's inside words off a participant's screen", () => {
    const inside = {
      en: /\b(?:relays?|rosters?|signals?|mailbox(?:es)?|health)\b/i,
      fr: /\b(?:relais|signal|signaux|registre|santé)\b|boîte/i,
      es: /\b(?:relés?|señal(?:es)?|buz[oó]n(?:es)?|salud|registro)\b/i,
    }[language]
    // A desk may read them, and in a meaning "health" is what everybody means by it.
    const elsewhere = /^(?:facilitator|lines|glossary)\./
    expect(failing(language, (text) => inside.test(text)).filter((line) => !elsewhere.test(line))).toEqual([])
  })

  test("never call the private line help", () => {
    expect(every[language].participant.board.private).not.toMatch(/help|aide|ayuda/i)
  })

  test("keep a line's places the same", () => {
    const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    for (const key of lineKeys)
      expect([key, placesIn(every[language].lines[key])]).toEqual([key, [...(lines[key].places ?? [])].sort()])
    for (const key of promptKeys)
      expect([key, placesIn(every[language].facilitator.prompts[key])]).toEqual([
        key,
        [...(prompts[key].places ?? [])].sort(),
      ])
  })
})

test("no screen but the desk's reads the desk's sentences, which the others do not carry", () => {
  const root = join(import.meta.dirname, "../../src")
  const readers = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) =>
      /^(?:ui\/(?!facilitator\/)|tabs\/(?!facilitator)|popup|options|web\/(?!facilitator))/.test(path) &&
      /\.tsx?$/.test(path) &&
      /(?:words|said|useWords\(\))\.facilitator\b|\bfacilitator\b[^/]*\} = useWords/.test(
        readFileSync(join(root, path), "utf8"),
      ),
  )
  expect(readers).toEqual([])
})

test.each(["fr", "es"] as const)("the words in %s are written, not left in English", (language) => {
  const english = new Set(said("en").map(({ path, text }) => `${path}: ${text}`))
  const left = failing(language, (text) => wordsOf(text).length >= 3).filter((line) => english.has(line))
  expect(left).toEqual([])
})

test("English as a whole reads at school grade 4 or below", () => {
  expect(gradeOf(whole("en"))).toBeLessThanOrEqual(4)
})

test("no English sentence of five words or more is above grade 6", () => {
  expect(failing("en", (text) => wordsOf(text).length >= 5 && gradeOf(text) > 6 && !isWeighed(text))).toEqual([])
})

test("no English sentence of five words or more is hard for a reader of twelve", async () => {
  const reader = unified().use(retextEnglish).use(retextReadability, { age: 12 }).use(retextStringify)
  const hard: string[] = []
  for (const { path, text } of said("en")) {
    const { messages } = await reader.process(text)
    if (messages.length > 0 && !isWeighed(text)) hard.push(`${path}: ${text}`)
  }
  expect(hard).toEqual([])
})

test("French reads easily by the measure of Kandel and Moles", () => {
  expect(easeOf("fr", whole("fr"))).toBeGreaterThanOrEqual(80)
})

test("Spanish reads easily by the measure of Szigriszt", () => {
  expect(easeOf("es", whole("es"))).toBeGreaterThanOrEqual(75)
})

describe("the meanings of hard words", () => {
  const meanings = (language: Language): string[] =>
    Object.values(beside[language].glossary).flatMap(({ means, also = "" }) => (also === "" ? [means] : [means, also]))

  test.each(languages)("in %s are at most 20 words", (language) => {
    expect(meanings(language).filter((meaning) => wordsOf(meaning).length > 20)).toEqual([])
  })

  test("read by themselves as easily as all else", () => {
    expect(gradeOf(meanings("en").join("\n"))).toBeLessThanOrEqual(4)
    expect(easeOf("fr", meanings("fr").join("\n"))).toBeGreaterThanOrEqual(80)
    expect(easeOf("es", meanings("es").join("\n"))).toBeGreaterThanOrEqual(75)
  })
})

test("French says vous and keeps its marks with their words", () => {
  expect(failing("fr", (text) => /(?<![\p{L}-])(?:tu|te|toi|tes)(?![\p{L}-])|'| [?!:;»]|« /iu.test(text))).toEqual([])
})

test("Spanish says usted", () => {
  expect(failing("es", (text) => /(?<!\p{L})(?:tú|ti|tus?|te|vos)(?!\p{L})/iu.test(text))).toEqual([])
})
