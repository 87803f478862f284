// The captions of the practice Teams call: the markup of the live pages, and their habits that trip readers up, each to be switched on.
import type { Said } from "../call.ts"
import { realClock } from "../clock.ts"
import { make } from "../elements.ts"

export type Habits = {
  /** Rows tell their place in the list, as some versions do. */
  places: boolean
  /** An element that leaves at the top comes back at the bottom with another turn. */
  useAgain: boolean
  /** Now and then a row is drawn anew in its place: a new element, the same turn. */
  drawAnew: boolean
  /** The name comes one drawing after the words. */
  lateName: boolean
}

export const noHabits: Habits = { places: true, useAgain: false, drawAnew: false, lateName: false }

/** So many rows are in the page at once; seen 2026-07. */
const mostRows = 25

type Row = { id: string; element: HTMLElement; author: HTMLElement; words: Text }

export type CaptionList = {
  say: (said: Said) => void
  /** What stands in it now. */
  shown: () => { id: string; text: string }[]
  remove: () => void
}

/** The list's own frame stands once somebody has spoken; before, only the pane's head tells that captions are on. */
export const showCaptionList = (
  home: Element,
  habits: Habits,
  chance: () => number,
  clock = realClock,
): CaptionList => {
  const list = make("div", { class: "fui-Flex" })
  const head = make(
    "div",
    {},
    make("button", {
      type: "button",
      "data-tid": "closed-captions-turn-off-button",
      "aria-label": "Turn off captions",
    }),
    make("button", { type: "button", id: "captions-panel-dismiss-button", "aria-label": "Close" }),
  )
  const wrapper = make(
    "div",
    { "data-tid": "closed-caption-renderer-wrapper" },
    make(
      "div",
      { "data-tid": "closed-caption-v2-window-wrapper" },
      make("div", { "data-tid": "closed-caption-v2-virtual-list-content" }, list),
    ),
  )
  home.append(head)
  let rows: Row[] = []
  let spare: Row | undefined
  let begun = 0

  const makeRow = (): Row => {
    const words = document.createTextNode("")
    const author = make("span", { dir: "auto", "data-tid": "author", class: "fui-StyledText" })
    const body = make(
      "div",
      { class: "fui-ChatMessageCompact__body", tabindex: "0" },
      make("span", { class: "fui-ChatMessageCompact__author" }, author),
      make("div", { class: "fui-Flex" }, make("span", { dir: "auto", "data-tid": "closed-caption-text" }, words)),
    )
    const avatar = make("div", { "data-tid": "closed-captions-v2-items-renderer" })
    const message = make(
      "div",
      { class: "fui-ChatMessageCompact" },
      make("div", { class: "fui-ChatMessageCompact__avatar" }, avatar),
      body,
    )
    const element = make("div", { class: "fui-Flex", role: "log" }, make("div", { class: "fui-Flex" }, message))
    return { id: "", element, author, words }
  }

  const fill = (row: Row, { id, speaker, text }: Said, place: number) => {
    row.id = id
    row.words.data = text
    if (habits.places) row.element.setAttribute("aria-posinset", String(place))
    row.author.textContent = habits.lateName ? "" : speaker
    if (habits.lateName)
      clock.frame(() => {
        const there = rows.find((other) => other.id === id)
        if (there) there.author.textContent = speaker
      })
  }

  const drawAnew = () => {
    const at = Math.floor(chance() * rows.length)
    const old = rows[at]
    if (!old) return
    const row = makeRow()
    row.id = old.id
    row.words.data = old.words.data
    row.author.textContent = old.author.textContent
    const place = old.element.getAttribute("aria-posinset")
    if (place !== null) row.element.setAttribute("aria-posinset", place)
    old.element.replaceWith(row.element)
    rows[at] = row
  }

  return {
    say: (said) => {
      if (!wrapper.isConnected) home.append(wrapper)
      const there = rows.find(({ id }) => id === said.id)
      if (there) there.words.data = said.text
      else {
        const row = (habits.useAgain ? spare : undefined) ?? makeRow()
        spare = undefined
        fill(row, said, ++begun)
        rows.push(row)
        list.append(row.element)
        if (rows.length > mostRows) {
          spare = rows.shift()
          spare?.element.remove()
        }
      }
      if (habits.drawAnew && chance() < 0.05) drawAnew()
    },
    shown: () => rows.map(({ id, words }) => ({ id, text: words.data })),
    remove: () => {
      rows = []
      head.remove()
      wrapper.remove()
    },
  }
}
