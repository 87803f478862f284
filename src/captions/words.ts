// Takes the text of a caption line apart into words, and puts words together again.

export type Word = {
  /** As the page shows it, with its points. */
  text: string
  /** A space stands before it. Not so inside scripts that are written without spaces. */
  gap: boolean
  /** Milliseconds of this device when this word was first shown in this place. */
  since: number
  /** When the first word was shown in this place, whatever it was put right to. */
  from: number
}

/** Scripts written without spaces: each letter counts as a word, or a moving window could not be followed. */
const unspaced = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer"].map((name) => `\\p{Script=${name}}`).join("")
const pieces = new RegExp(`(\\s*)([${unspaced}][\\p{M}\\p{P}]*|[^\\s${unspaced}]+)`, "gu")

/** Without what nobody said: control characters (Zoom sends NUL), U+FFFD, spaces around and doubled. */
export const clean = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u200B\uFEFF\uFFFD]/gu, "")
    .replace(/ +/g, " ")
    .trim()

export const wordsOf = (text: string, now: number): Word[] =>
  [...clean(text).matchAll(pieces)].map(([, gap, word = ""], place) => ({
    text: word,
    gap: gap !== "" || place === 0,
    since: now,
    from: now,
  }))

export const textOf = (words: readonly Word[]): string =>
  words.map(({ text, gap }, at) => (gap && at > 0 ? ` ${text}` : text)).join("")

export type Regrown = {
  /** How many words at the front are as they were. */
  kept: number
  /** The words behind those. */
  rest: Word[]
}

/** Takes apart only what is new in `text`, which showed `before` until now, in `count` words. */
export const regrown = (before: string, count: number, text: string, now: number): Regrown => {
  let at = 0
  while (at < before.length && before.charCodeAt(at) === text.charCodeAt(at)) at++
  // A word that goes on is another word.
  if (at < before.length || at < text.length) at = before.lastIndexOf(" ", at - 1)
  if (at <= 0) return { kept: 0, rest: wordsOf(text, now) }
  return { kept: count - wordsOf(before.slice(at), now).length, rest: wordsOf(text.slice(at), now) }
}

/** What stays when a recogniser puts case and points right. Nothing but points: as it is. */
export const folded = (text: string): string =>
  /^[a-z]+$/.test(text)
    ? text
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]/gu, "") || text

export const endsSentence = ({ text }: Pick<Word, "text">): boolean =>
  !/[a-z]$/.test(text) && /[.!?…。！？؟।]["'”’»)\]]*$/u.test(text)
