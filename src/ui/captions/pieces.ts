// Cuts the text of a line where something begins or ends that shows in it, and finds places of the text on the screen.
import type { Span } from "../../captions/search.ts"

export type Piece = { text: string; start: number; hit: Span | undefined; word: Span | undefined }

/** `hits` and `words` may overlap each other, but not among themselves. */
export const piecesOf = (text: string, hits: readonly Span[], words: readonly Span[]): Piece[] => {
  const cuts = new Set([0, text.length])
  for (const { start, end } of [...hits, ...words]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  const around = (spans: readonly Span[], at: number) => spans.find(({ start, end }) => start <= at && at < end)
  return places.slice(0, -1).map((start, place) => ({
    text: text.slice(start, places[place + 1]),
    start,
    hit: around(hits, start),
    word: around(words, start),
  }))
}

/** The element that holds a line's text, and only that. */
const textOf = (line: Element): Element | null => line.querySelector("[data-line-text]")

/** Where this part of a line's text stands. */
export const rangeIn = (line: Element, { start, end }: Span): Range | undefined => {
  const holder = textOf(line)
  if (!holder) return undefined
  const range = document.createRange()
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  let at = 0
  let begun = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ""
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return undefined
}

/** Fingers and unsteady hands do not hit letters alone. */
const slack = 4

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack

/** The one of these places that was pressed. */
export const spanAt = <Place extends Span>(line: Element, places: readonly Place[], x: number, y: number) =>
  places.find((place) => [...(rangeIn(line, place)?.getClientRects() ?? [])].some((box) => contains(box, x, y)))
