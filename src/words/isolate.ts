// A name that runs the other way than its sentence, such as a Hebrew one in English, stays together and leaves the words around it in place.

const toTheLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** First strong isolate, and its end. */
const apart = (given: unknown): unknown =>
  typeof given === "string" ? `\u2068${given}\u2069` : Array.isArray(given) ? given.map(apart) : given

type Sentence = (...given: unknown[]) => unknown

const isolating =
  (sentence: Sentence): Sentence =>
  (...given) => {
    const plain = sentence(...given)
    return typeof plain === "string" && toTheLeft.test(plain) ? sentence(...given.map(apart)) : plain
  }

const each = (words: unknown): unknown => {
  if (typeof words === "function") return isolating(words as Sentence)
  if (typeof words !== "object" || words === null || Array.isArray(words)) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, each(value)]))
}

/** The same sentences; only where something in one runs to the left, what is put into it is set apart. */
export const isolate = <Words>(words: Words): Words => each(words) as Words
