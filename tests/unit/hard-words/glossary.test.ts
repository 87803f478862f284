// Our glossary: the same words in three languages, each found by every one of its names.
import { describe, expect, test } from "vitest"
import { finderOf } from "../../../src/captions/hard-words/find.ts"
import { languages, type Language } from "../../../src/settings/comfort.ts"
import { hardWordsOf, loadGlossary } from "../../../src/words/glossary.ts"

/** Lines in which none of our words stands. */
const around: Record<Language, (name: string) => string> = {
  en: (name) => `Yes 👍, “${name}” came up – then we ate.`,
  fr: (name) => `Oui 👍, « ${name} » a été dit – on a ri.`,
  es: (name) => `Sí 👍, «${name}» se dijo – y nos reímos.`,
}

const everyday: Record<Language, string[]> = {
  en: ["significant", "trial", "bias", "control", "arm", "power", "positive", "negative", "blind", "mean", "minutes"],
  fr: ["significatif", "essai", "biais", "témoin", "bras", "puissance", "positif", "négatif", "aveugle", "moyenne"],
  es: ["significativo", "ensayo", "sesgo", "control", "brazo", "potencia", "positivo", "negativo", "ciego", "media"],
}

const acronyms: Record<Language, string[]> = {
  en: ["RCT", "PPI", "CI", "AE", "SAE", "IRB", "GCP", "NNT", "GDPR", "ToR"],
  fr: ["ECR", "CPP", "CER", "EIG", "BPC", "NST", "RGPD", "IRSC", "ARC"],
  es: ["ECA", "CEI", "EA", "EAG", "BPC", "NNT", "RGPD", "IP"],
}

test("the languages have the same words", async () => {
  const keys = await Promise.all(languages.map(async (language) => Object.keys(await loadGlossary(language)).sort()))
  for (const some of keys) expect(some).toEqual(keys[0])
  expect(keys[0]?.length).toBeGreaterThanOrEqual(237)
})

describe.each(languages)("in %s", async (language) => {
  const entries = Object.entries(await loadGlossary(language))
  const words = hardWordsOf(await loadGlossary(language))
  const find = finderOf({ language, glossary: words })

  test("every name is found where it stands, as the word it belongs to", () => {
    for (const { names } of words)
      for (const name of names) {
        const line = around[language](name)
        const found = find(line).map(({ start, end, term }) => ({ said: line.slice(start, end), term }))
        expect(found).toEqual([{ said: name, term: names[0] }])
      }
  })

  test("a name is found as well with a capital, and as spoken text is written in small letters", () => {
    for (const { names } of words)
      for (const name of names) {
        const hasAcronym = name.split(/[^\p{L}\p{N}]+/u).some((part) => /^.+\p{Lu}/u.test(part))
        const asBegun = name.charAt(0).toUpperCase() + name.slice(1)
        if (hasAcronym) continue
        for (const written of [asBegun, name.toLowerCase(), name.toUpperCase()])
          expect([written, find(around[language](written))[0]?.term]).toEqual([written, names[0]])
      }
  })

  test("a name is found as well when there is more than one", () => {
    const ending = { en: /\p{L}{2}(?<![sxz])$/u, fr: /\p{L}{2}(?<![sxz])$/u, es: /\p{L}[aeiou]$/u }[language]
    for (const { names } of words)
      for (const name of names.filter((some) => ending.test(some)))
        expect([name, find(around[language](`${name}s`))[0]?.term]).toEqual([name, names[0]])
  })

  test("no name stands under two words", () => {
    const all = words.flatMap(({ names }) => names)
    expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([])
  })

  test("a name with an everyday sense is marked exactly where that sense is told", () => {
    const odd = entries.filter(([, { names, also }]) => names.includes("?") !== (also !== undefined))
    expect(odd).toEqual([])
  })

  test.each(everyday[language])("%s comes with both of its meanings, and is told as ambiguous", (name) => {
    const [found, ...more] = find(around[language](name))
    expect(more).toEqual([])
    expect(found?.ambiguous).toBe(true)
    expect(found?.meanings.length).toBe(2)
  })

  test.each(acronyms[language])("%s is found as it is, and not in small letters", (name) => {
    expect(find(around[language](name)).length).toBe(1)
    expect(find(around[language](name.toLowerCase()))).toEqual([])
  })
})
