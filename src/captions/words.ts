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
  /** It was not seen to come: it may be older than that. */
  unseen?: boolean
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

/** Nothing to clean, and spaces between all words: most of what is said in most languages. */
const spaced = /^[ -~\u00A1-\u0DFF\u2010-\u2027]*$/

export const wordsOf = (text: string, now: number): Word[] => {
  const word = (text: string, gap = true): Word => ({ text, gap, since: now, from: now })
  if (spaced.test(text)) {
    const words: Word[] = []
    for (const piece of text.split(" ")) if (piece !== "") words.push(word(piece))
    return words
  }
  return [...clean(text).matchAll(pieces)].map(([, gap, piece = ""], place) => word(piece, gap !== "" || place === 0))
}

/** `goesOn`: others stand before them. */
export const textOf = (words: readonly Word[], goesOn = false): string =>
  words.map(({ text, gap }, at) => (gap && (goesOn || at > 0) ? ` ${text}` : text)).join("")

export type Regrown = {
  /** How many words at the front are as they were. */
  kept: number
  /** The words behind those. */
  rest: Word[]
}

/** Changes are mostly as near to the end; if not, further back is looked, and further. */
const nearEnd = 16

/** Takes apart only what is new in `text`, which showed `before` until now, in `count` words. */
export const regrown = (before: string, count: number, text: string, now: number): Regrown => {
  let at = before.lastIndexOf(" ")
  for (let back = nearEnd; at > 0 && !isFront(before.slice(0, at), text); back *= 2)
    at = before.lastIndexOf(" ", at - back)
  if (at <= 0) return { kept: 0, rest: wordsOf(text, now) }
  return { kept: count - wordsOf(before.slice(at), now).length, rest: wordsOf(text.slice(at), now) }
}

/** A word that goes on is another word. */
const isFront = (front: string, text: string): boolean =>
  text.startsWith(front) && (text.length === front.length || text.charAt(front.length) === " ")

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
