// The captions of Microsoft Teams: a list of rows, each one turn of one speaker, of which only a window is drawn.
import type { CaptionLine } from "../captions/utterance.ts"
import type { ShownCaptions } from "./adapter.ts"
import { keepRows, type ListRow } from "./list-rows.ts"

/** Where the words stand, newest first. The words' own mark has outlived every container so far (2025-06 to 2026-08). */
const generations = [
  {
    name: "3",
    seen: "2026-08",
    source: "live pages, signed in and as a guest; two projects that read them",
    box: "[data-tid='closed-caption-v2-window-wrapper'], [data-tid='closed-caption-renderer-wrapper']",
    list: "[data-tid='closed-caption-v2-virtual-list-content']",
  },
  {
    name: "2",
    seen: "2025-07",
    source: "live pages before the window wrapper; still seen now and then",
    box: "[data-tid='closed-captions-renderer']",
    list: "[data-tid='closed-captions-renderer']",
  },
  // A container of another name: the words alone are enough.
  { name: "any", seen: "", source: "", box: "body", list: "body" },
] as const
const words = "[data-tid='closed-caption-text']"
const author = "[data-tid='author']"
/** Chat messages have the first class too, without caption words in them. Seen 2026-07. */
const rowMarks = [".fui-ChatMessageCompact", "[aria-posinset]", "[role='log']"]

/** On, before anybody has spoken: the caption pane's own buttons, and the menu's while it is open. Seen 2026-07. */
const turnedOn =
  "[data-tid='closed-captions-turn-off-button'], #captions-panel-dismiss-button, #closed-captions-button[aria-checked='true']"

/** Who is not of the house is named so behind the name, in the page's language. */
const suffix =
  /\s*\((guest|external|unfamiliar|unverified|invité|externe|non vérifié|invitado|externo|sin verificar)\)\s*$/i

/** An element around one turn's words alone; `others` are those of the turns before and after. */
const isRow = (element: Element | null, others: readonly (Element | undefined)[]): element is Element =>
  element !== null && !others.some((other) => other && element.contains(other))

const listRows = (texts: readonly Element[]): ListRow[] =>
  texts.flatMap((text, at) => {
    const said = text.textContent.trim()
    if (said === "") return []
    const others = [texts[at - 1], texts[at + 1]]
    const marked = rowMarks.map((mark) => text.closest(mark)).find((element) => isRow(element, others))
    const element = marked ?? besideName(text, others)
    const told = text.closest("[aria-posinset]")
    const place = isRow(told, others) ? Number(told.getAttribute("aria-posinset")) : NaN
    const speaker = element.querySelector(author)?.textContent.trim().replace(suffix, "")
    return [
      {
        element,
        place: Number.isInteger(place) && place > 0 ? place : undefined,
        speaker: speaker === "" ? undefined : speaker,
        text: said,
      },
    ]
  })

/** Where no mark is known: the nearest element that holds the name as well. */
const besideName = (text: Element, others: readonly (Element | undefined)[]): Element => {
  let row = text
  while (isRow(row.parentElement, others) && !row.querySelector(author)) row = row.parentElement
  return row
}

export type CaptionReader = {
  read: (page: Document) => ShownCaptions
  changed: (changes: readonly MutationRecord[]) => boolean
}

/** Keep one for as long as a page lives. */
export const readTeams = (): CaptionReader => {
  const rows = keepRows()

  const linesOf = (list: Element, shown: readonly ListRow[]): CaptionLine[] => {
    const names = rows.name(list, shown)
    return shown.flatMap(({ speaker, text }, at) => {
      const row = names[at]
      return row === undefined ? [] : [{ row, speaker, initials: undefined, text, rolling: false }]
    })
  }

  const read = (page: Document): ShownCaptions => {
    for (const { name, box, list } of generations) {
      const texts = [...page.querySelectorAll(`:is(${box}) ${words}`)]
      const [first] = texts
      if (!first) continue
      const home = first.closest(list) ?? first.closest(box) ?? page.body
      return { is: "on", lines: linesOf(home, listRows(texts)), rows: texts.length, generation: name }
    }
    const none = { lines: [], rows: 0, generation: undefined }
    const box = page.querySelector(generations[0].box)
    if (box && box.textContent.trim() !== "") return { is: "unreadable", ...none }
    return { is: (box ?? page.querySelector(turnedOn)) ? "on" : "off", ...none }
  }

  const changed = (changes: readonly MutationRecord[]): boolean => {
    rows.changed(changes)
    return true
  }

  return { read, changed }
}
