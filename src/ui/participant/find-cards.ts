// Finds cards by the words a person has at hand: other words for the same, without accents, with letters missing or swapped.

export type Entry<Key extends string> = {
  key: Key
  /** The words on the card, and other words for the same, each as `wordsIn` gives them. */
  say: readonly string[]
  also: readonly string[]
}

/** Lower case, no accents, words alone. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")

/** How many letters are wrong, missing, too many, or swapped with their neighbour; more than `most` need not be counted. */
const slips = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [older, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change)
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? least) + 1)
      row.push(least)
    }
    ;[older, above] = [above, row]
  }
  return above[b.length] ?? most + 1
}

/** Slips that a word of this length may have: none in a short one, or it would be another word. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** 0: not meant. Up to 4: the very word. */
const likeness = (asked: string, word: string): number => {
  if (asked === word) return 4
  if (asked.length >= 2 && word.startsWith(asked)) return 3
  const most = forgiven(asked.length)
  if (most === 0) return 0
  const wrong = slips(asked, word, most)
  if (wrong <= most) return 3 - wrong
  // Half a word with a slip in it.
  return word.length > asked.length && slips(asked, word.slice(0, asked.length), 1) <= 1 ? 1 : 0
}

const most = 6

/** Best first, of equals the shorter card; at most six. Words of `idle` ("I", "the") count only where nothing else was asked. */
export const findCards = <Key extends string>(asked: string, all: readonly Entry<Key>[], idle: string): Key[] => {
  const unsaid = new Set(wordsIn(idle))
  const every = wordsIn(asked)
  const telling = every.filter((word) => !unsaid.has(word))
  const sought = telling.length > 0 ? telling : every
  if (sought.length === 0) return []
  const ranked = all.map(({ key, say, also }) => {
    const best = (word: string, among: readonly string[]) => Math.max(0, ...among.map((one) => likeness(word, one)))
    const marks = sought.map((word) => Math.max(best(word, say), best(word, also) - 0.25))
    const met = marks.filter((mark) => mark > 0).length
    return { key, met, mark: marks.reduce((sum, one) => sum + one, 0), length: say.length }
  })
  const met = Math.max(...ranked.map((one) => one.met))
  return ranked
    .filter((one) => one.met > 0 && one.met === met)
    .sort((a, b) => b.mark - a.mark || a.length - b.length)
    .slice(0, most)
    .map(({ key }) => key)
}
