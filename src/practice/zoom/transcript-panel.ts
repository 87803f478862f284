// The transcript beside the practice meeting: the markup of the published web client (6.2.0). One row a fragment, the name on the first of a run, and only the last rows in the page.
import { realClock } from "../clock.ts"
import { make } from "../elements.ts"
import type { Fragment } from "./fragments.ts"

/** So many rows fit; those above them are not in the page. */
const mostRows = 9
/** One can scroll back so far. */
const backMs = 180_000

const agoMs = (at: string, now: number): number => {
  const [hours = 0, minutes = 0, seconds = 0] = at.split(":").map(Number)
  return now - new Date(now).setHours(hours, minutes, seconds)
}

export type TranscriptPanel = {
  draw: () => void
  /** What stands in it now. */
  shown: () => { id: string; text: string }[]
  remove: () => void
}

/** Opens it in `home`; rows are kept by their place in the whole list, as a virtual list does. */
export const showTranscript = (home: Element, spoken: readonly Fragment[], clock = realClock): TranscriptPanel => {
  const list = make("div", { "aria-label": "Live Transcription List", role: "list" })
  const panel = make("div", { class: "new-lt-list-container" }, make("input", { type: "text" }), list)
  const rows = new Map<string, { row: HTMLElement; name: HTMLElement; words: HTMLElement }>()
  home.append(panel)

  const makeRow = ({ id, at }: Fragment) => {
    const name = make("div", { class: "lt-full-transcript__title" })
    const words = make("div", { class: "lt-full-transcript__message" })
    const time = make("div", { class: "lt-full-transcript__time" }, at)
    const row = make("div", { class: "lt-full-transcript__item easy-nav-list" }, name, make("div", {}, time, words))
    rows.set(id, { row, name, words })
    return { row, name, words }
  }

  const visible = () =>
    spoken
      .filter(({ text }) => text !== "")
      .slice(-mostRows)
      .filter(({ at }) => agoMs(at, clock.now()) < backMs)

  const draw = () => {
    const all = spoken.filter(({ text }) => text !== "")
    const now = visible()
    for (const [id, { row }] of rows) {
      if (now.some((fragment) => fragment.id === id)) continue
      row.remove()
      rows.delete(id)
    }
    for (const fragment of now) {
      const { row, name, words } = rows.get(fragment.id) ?? makeRow(fragment)
      const first = all[all.indexOf(fragment) - 1]?.speaker !== fragment.speaker
      if (!first) name.replaceChildren()
      else if (name.textContent !== fragment.speaker)
        name.replaceChildren(
          make("span", { class: "lt-full-transcript__display-name" }, make("b", {}, fragment.speaker)),
        )
      if (words.textContent !== fragment.text) words.textContent = fragment.text
      if (row.parentNode !== list) list.append(row)
    }
  }
  draw()

  return { draw, shown: visible, remove: () => panel.remove() }
}
