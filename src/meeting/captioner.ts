// A human captioner's page: whatever page it is, the words are in the element whose text keeps growing. No address and no class of any page is known here.
import type { CaptionLine } from "../captions/utterance.ts"
import type { ShownCaptions } from "./adapter.ts"

/** Who holds most of what came since the last look holds the captions. */
const most = 0.8
/** Clocks and counters change without growing by so much in a row. */
const sure = 24
/** As much as is looked at, at least, of a page that keeps the whole meeting; as many leave the front at once. */
const piece = 120
/** So many words in a row are no accident. */
const inARow = 4

const blocks =
  "address, article, blockquote, br, dd, div, dl, dt, h1, h2, h3, h4, li, ol, p, pre, section, table, td, tr, ul"
const notForReaders = "script, style, noscript, template, textarea, input, select, button, nav, header, footer"

const lengthOf = (element: Element): number => element.textContent.length

/** Its text, with a space wherever a block begins or ends. */
const textIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.textContent ?? ""
      if (node.matches(notForReaders)) return ""
      const inside = textIn(node)
      return node.matches(blocks) ? ` ${inside} ` : inside
    })
    .join("")

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "")

/** How many words have left the front of a page that keeps only its newest ones. */
const goneFrom = (before: readonly string[], now: readonly string[]): number => {
  const front = now.slice(0, inARow)
  if (front.length < inARow) return 0
  return Math.max(
    0,
    before.findIndex((_, place) => front.every((word, at) => before[place + at] === word)),
  )
}

/** The newest words of a text, whose front leaves seldom and in large pieces, whatever the page keeps of it. */
const makeBlock = (): ((now: readonly string[]) => string) => {
  const gone: string[] = []
  let before: readonly string[] = []
  return (now) => {
    gone.push(...before.slice(0, goneFrom(before, now)))
    before = now
    const old = Math.floor(Math.max(0, gone.length + now.length - piece) / piece) * piece
    return [...gone.slice(old), ...now.slice(Math.max(0, old - gone.length))].join(" ")
  }
}

/** Rows of one list. */
const areAlike = (a: Element, b: Element): boolean => a.tagName === b.tagName && a.className === b.className

export type Captioner = { captions: (page: Document) => ShownCaptions }

/** Keep one for as long as a page lives. */
export const captioner = (): Captioner => {
  let known = new WeakMap<Element, number>()
  let grown = new WeakMap<Element, number>()
  /** Came after the first look. */
  let late = new WeakSet<Element>()
  let looked = false
  let found: Element | undefined
  let block = makeBlock()

  /** The smallest element that holds what came; what is new itself was no element before. */
  const growing = (page: Document): [Element, number] | undefined => {
    const came = (element: Element) => lengthOf(element) - (known.get(element) ?? lengthOf(element))
    const growth = came(page.body)
    if (growth <= 0) return undefined
    let at: Element = page.body
    for (;;) {
      const next = [...at.children].find((child) => !child.matches(notForReaders) && came(child) >= growth * most)
      if (!next) return [at, growth]
      at = next
    }
  }

  /** Each paragraph may grow for itself: then it is what holds them. A chat beside the words grows too, and less. */
  const holderOf = (now: Element | undefined, element: Element, sum: number): Element => {
    if (!now || element.contains(now)) return element
    if (now.contains(element)) return now
    const { parentElement } = element
    if (parentElement && parentElement === now.parentElement && areAlike(element, now)) return parentElement
    return sum > (grown.get(now) ?? 0) ? element : now
  }

  /** What holds the next paragraph behind `now`: that one need not grow long first. */
  const listWithNext = (now: Element, element: Element): Element | undefined => {
    const list = now.parentElement
    if (!list || list.matches("body")) return undefined
    const rows = element === list ? [...list.children] : element.parentElement === list ? [element] : []
    return rows.some((row) => late.has(row) && areAlike(row, now)) ? list : undefined
  }

  const remember = (page: Document) => {
    known.set(page.body, lengthOf(page.body))
    for (const element of page.body.querySelectorAll("*")) known.set(element, lengthOf(element))
  }

  const meet = (page: Document) => {
    if (looked) for (const element of page.body.querySelectorAll("*")) if (!known.has(element)) late.add(element)
    looked = true
  }

  const look = (page: Document) => {
    meet(page)
    const seen = growing(page)
    if (seen) {
      const [element, growth] = seen
      const sum = (grown.get(element) ?? 0) + growth
      grown.set(element, sum)
      const list = found && listWithNext(found, element)
      if (list) found = list
      else if (sum >= sure && !(found && element === page.body)) found = holderOf(found, element, sum)
    }
    if (found && !found.isConnected) {
      found = undefined
      block = makeBlock()
      ;[late, looked] = [new WeakSet(), false]
      grown = new WeakMap()
      known = new WeakMap()
    }
    remember(page)
  }

  const lineOf = (element: Element): CaptionLine => ({
    ...{ row: "page", speaker: undefined, initials: undefined },
    ...{ text: block(wordsIn(textIn(element))), rolling: false, sheds: true },
  })

  return {
    captions: (page) => {
      look(page)
      // Nothing has grown yet: it is there all the same, and nobody has spoken.
      const lines = found ? [lineOf(found)] : []
      return { is: "on", lines, rows: lines.length, generation: found ? "any" : undefined }
    },
  }
}
