// A person finds a card by the word at hand: another word for it, without accents, half a word, with a slip.
import { expect, test } from "vitest"
import { cardKeys, type CardKey } from "../../src/signals/keys.ts"
import type { Language } from "../../src/settings/comfort.ts"
import { findCards, wordsIn } from "../../src/ui/participant/find-cards.ts"
import { every } from "../../src/words/every.ts"
import { loadMoreWords } from "../../src/words/more.ts"

const find = async (language: Language, asked: string): Promise<CardKey[]> => {
  const { also, idle } = await loadMoreWords(language)
  const { cards } = every[language]
  return findCards(
    asked,
    cardKeys.map((key) => ({
      key,
      say: wordsIn(`${cards[key].say} ${cards[key].short ?? ""}`),
      also: wordsIn(also[key] ?? ""),
    })),
    idle,
  )
}

test.each<[Language, string, CardKey]>([
  ["en", "toilet", "break.need"],
  ["en", "I need the toilet", "break.need"],
  ["en", "tired", "break.need"],
  ["en", "tierd", "break.need"],
  ["en", "exausted", "break.need"],
  ["en", "subtitles", "access.captions"],
  ["en", "capions", "access.captions"],
  ["en", "mony", "pay.when"],
  ["en", "confused", "mean.lost"],
  ["en", "slwo", "pace.slower"],
  ["en", "scared", "concern.unsafe"],
  ["en", "bully", "concern.conduct"],
  ["en", "RECORDING!", "words.stop_record"],
  ["fr", "pipi", "break.need"],
  ["fr", "toilette", "break.need"],
  ["fr", "fatigue", "break.need"],
  ["fr", "fatiguée", "break.need"],
  ["fr", "J'ai besoin de repos", "break.need"],
  ["fr", "sous titres", "access.captions"],
  ["fr", "repeter", "pace.repeat"],
  ["fr", "sécurite", "concern.unsafe"],
  ["fr", "argnet", "pay.when"],
  ["es", "baño", "break.need"],
  ["es", "bano", "break.need"],
  ["es", "cansada", "break.need"],
  ["es", "subtitulos", "access.captions"],
  ["es", "dinero", "pay.when"],
  ["es", "me perdi", "mean.lost"],
  ["es", "miedo", "concern.unsafe"],
])("in %s, %s finds %s", async (language, asked, card) => {
  expect(await find(language, asked)).toContain(card)
})

test.each<[Language, string, CardKey]>([
  ["en", "toilet", "break.need"],
  ["fr", "pipi", "break.need"],
  ["es", "baño", "break.need"],
  ["en", "slower", "pace.slower"],
])("in %s, %s shows the plainest card first: %s", async (language, asked, card) => {
  expect((await find(language, asked))[0]).toBe(card)
})

test("no more than six are found, and nothing is found for nothing or for nonsense", async () => {
  expect((await find("en", "pain")).length).toBeLessThanOrEqual(6)
  for (const asked of ["", "  ", "?!", "xyzzyq", "🙂"]) expect(await find("en", asked)).toEqual([])
})

test("a word of three letters is taken as it stands", async () => {
  expect(await find("en", "pia")).toEqual([])
})

test.each<Language>(["en", "fr", "es"])(
  "in %s every card has other words, and its own words find it",
  async (language) => {
    const { also } = await loadMoreWords(language)
    const missing: CardKey[] = []
    for (const key of cardKeys) {
      if (key === "concern.call_support") continue
      expect(wordsIn(also[key] ?? ""), key).not.toEqual([])
      if (!(await find(language, every[language].cards[key].say)).includes(key)) missing.push(key)
    }
    expect(missing).toEqual([])
  },
)
