// The captions of Zoom's web client: a row for each of the last two speakers, without names; or the transcript beside it, while it is open.
import type { CaptionLine } from "../captions/utterance.ts"
import type { ShownCaptions } from "./adapter.ts"
import { keepRows, type ListRow } from "./list-rows.ts"
import { rowNames } from "./rows.ts"
import { nameOf } from "./zoom-roster.ts"

/** The markup of the rows by generation, newest first. `words` stand inside a row, or are the row. */
const generations = [
  {
    name: "2",
    seen: "2026-10",
    source: "live pages, and the published client @zoom/meetingsdk 6.2.0",
    box: ".live-transcription-subtitle__box",
    // The id stands on every row, so only a list of all can be asked for.
    row: "[id='live-transcription-subtitle']:not(.live-transcription-subtitle__item)",
    // Translated lines carry the second class, in some versions alone.
    words: ".live-transcription-subtitle__item, .live-transcription-subtitle__yellowitem",
    avatar: ".zmu-data-selector-item__icon",
  },
  {
    name: "1",
    seen: "2025-01",
    source: "live pages; still there where the account has no new captions",
    box: ".live-transcription-subtitle__box, .lt-subtitle-wrap",
    row: "[id='live-transcription-subtitle'].live-transcription-subtitle__item",
    words: undefined,
    avatar: undefined,
  },
  // Whatever else was renamed: a row by its id, or by what is left of its words' class.
  {
    name: "any",
    seen: "",
    source: "",
    box: "body",
    row: "[id='live-transcription-subtitle'], :not([id]):has(> .live-transcription-subtitle__item)",
    words: "[dir='auto'], .live-transcription-subtitle__item",
    avatar: "[aria-hidden='true'], img",
  },
] as const
type Generation = (typeof generations)[number]

/** Said by the client, not by a person; seen in 6.2.0. */
const notices = ".live-transcription-subtitle__on-open, .live-transcription-subtitle__reditem"

/** The toolbar offers this where the host has to allow captions; English label only, seen 2026-10. */
const mustAsk = "button[aria-label='Request captions' i]"

/** The transcript beside the meeting; a part of its list is drawn. Seen 2026-10, and in 6.2.0. */
const panel = ".new-lt-list-container, .lt-full-transcript__list, #full-transcription"
const panelRow = ".lt-full-transcript__item"
const panelWords = ".lt-full-transcript__message"
/** On the first row of a speaker's run only. */
const panelName = ".lt-full-transcript__display-name"
/** Pixels from its end within which the list follows what is said: three rows. */
const nearEnd = 150

const isShown = (row: Element): boolean => !(row instanceof HTMLElement) || row.style.display !== "none"

/** A name that was not found is looked for again only now and then. */
const looksForName = 30

const followsEnd = (list: Element): boolean => {
  const scrolled = [list, ...list.querySelectorAll("[aria-label], .ReactVirtualized__Grid")].find(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
  )
  return !scrolled || scrolled.scrollHeight - scrolled.scrollTop - scrolled.clientHeight < nearEnd
}

export type CaptionReader = {
  read: (page: Document) => ShownCaptions
  changed: (changes: readonly MutationRecord[]) => boolean
}

type Avatar = { initials: string; colour: string; photo: string }
type Named = { name: string | undefined; looks: number }
/** A row of the overlay as it was found; `line` is what it showed last. */
type Standing = {
  element: Element
  words: Element
  /** Nearly always its words are one node. */
  only: Text | undefined
  beside: HTMLElement | null
  avatar: Avatar
  named: Named
  line: CaptionLine
  shown: boolean
}

const noAvatar: Avatar = { initials: "", colour: "", photo: "" }
const avatarOf = (beside: HTMLElement | null): Avatar => {
  if (!beside) return noAvatar
  const photo = beside.getAttribute("src") ?? ""
  return { initials: photo === "" ? beside.textContent.trim() : "", colour: beside.style.backgroundColor, photo }
}

const onlyText = ({ firstChild, lastChild }: Element): Text | undefined =>
  firstChild instanceof Text && firstChild === lastChild ? firstChild : undefined
const textOf = ({ only, words }: Standing): string => (only ? only.data : words.textContent)

/** Whether it is of this row alone. */
const isWithin = (row: Standing, { type, target }: MutationRecord): boolean => {
  const { element, words, only } = row
  if (type === "characterData" && target === only) return true
  if (type === "attributes" ? target !== element : !words.contains(target)) return false
  row.shown = isShown(element)
  row.only = onlyText(words)
  return true
}

/** Whether it may be another matter now which rows there are. Text and style of others make none. */
const concernsRows = (standing: readonly Standing[], { type, target, attributeName }: MutationRecord): boolean =>
  type === "childList" ||
  attributeName === "class" ||
  attributeName === "id" ||
  standing.some(({ element }) => element.contains(target))

/** Keep one for as long as a page lives. */
export const readZoom = (): CaptionReader => {
  const rowName = rowNames()
  const rows = keepRows()
  /** Found once, and good until the page changes more than words. */
  let standing: Standing[] = []
  /** What stood there before rows went away, since the last reading. */
  let before: CaptionLine[] | undefined
  /** The transcript's list, where that was read last. */
  let besides: Element | undefined
  let generation: string | undefined
  const named = new WeakMap<Element, Named>()

  const speakerOf = (row: Element, avatar: Avatar, known: Named): string | undefined => {
    if (known.name === undefined && known.looks++ % looksForName === 0) known.name = nameOf(row.ownerDocument, avatar)
    return known.name
  }

  const stand = (element: Element, words: Element, beside: HTMLElement | null): Standing => {
    const avatar = avatarOf(beside)
    const known = named.get(element) ?? { name: undefined, looks: 0 }
    named.set(element, known)
    const { initials, colour } = avatar
    const line: CaptionLine = {
      ...{ row: rowName(element), speaker: beside ? speakerOf(element, avatar, known) : undefined },
      ...{ initials: initials || undefined, text: words.textContent, rolling: true },
      ...(colour === "" ? {} : { colour }),
    }
    const found = { element, words, only: onlyText(words), beside, avatar, named: known, line }
    return { ...found, shown: isShown(element) }
  }

  /** Who spoke last stands on top: of two who begin in one frame, the lower one began first. */
  const linesNow = (): CaptionLine[] => {
    const lines: CaptionLine[] = []
    for (let at = standing.length - 1; at >= 0; at--) {
      const row = standing[at]
      if (row?.shown) lines.push(row.line)
    }
    return lines
  }
  const overlay = (): ShownCaptions => ({ is: "on", lines: linesNow(), rows: standing.length, generation })

  const find = (page: Document, { name, box, row, words, avatar }: Generation): boolean => {
    standing = [...page.querySelectorAll(`:is(${box}) :is(${row})`)].flatMap((element) => {
      const said = words === undefined ? element : element.querySelector(words)
      const beside = avatar === undefined ? null : element.querySelector<HTMLElement>(avatar)
      return said ? [stand(element, said, beside)] : []
    })
    generation = name
    return standing.length > 0
  }

  /** The rows that were found last, with what they show now. */
  const readAgain = () => {
    for (const row of standing) {
      const { element, beside, avatar, line } = row
      const speaker = beside ? speakerOf(element, avatar, row.named) : undefined
      const text = textOf(row)
      if (text !== line.text || speaker !== line.speaker) row.line = { ...line, text, speaker }
    }
  }

  /** Their last words stand in rows that have gone; what stands in the others may be another's. */
  const forgetRows = () => {
    const gone = standing.filter((row) => !row.element.isConnected && textOf(row) !== row.line.text)
    for (const row of gone) row.line = { ...row.line, text: textOf(row) }
    if (gone.length > 0) before ??= linesNow()
    standing = []
  }

  const transcript = (list: Element): ShownCaptions | undefined => {
    const shown = [...list.querySelectorAll(panelRow)].flatMap((element): ListRow[] => {
      const name = element
        .querySelector(panelName)
        ?.textContent.replace(/\s*\([^()]*\)\s*$/, "")
        .trim()
      const text = element.querySelector(panelWords)?.textContent ?? ""
      return text.trim() === "" ? [] : [{ element, place: undefined, speaker: name || undefined, text }]
    })
    if (shown.length === 0) return undefined
    const names = rows.name(list, shown)
    const lines = shown.flatMap((row, at) => {
      const name = names[at]
      const { speaker, text } = row
      if (name === undefined) return []
      const line = { row: `panel-${name}`, speaker, initials: undefined, text, rolling: false }
      return [{ ...line, runsOn: speaker === undefined }]
    })
    return { is: "on", lines, rows: shown.length, generation: "panel" }
  }

  const readNow = (page: Document): ShownCaptions => {
    if (standing.length > 0 && standing.every(({ element }) => element.isConnected)) {
      readAgain()
      return overlay()
    }
    const list = page.querySelector(panel)
    // One row a fragment, with the name: better than the rows over the picture, unless somebody scrolled back in it.
    const beside = list && followsEnd(list) ? transcript(list) : undefined
    if (beside) {
      // What the rows over the picture show in the same moment is known by them to its last word.
      if (!besides && generations.some((each) => find(page, each))) beside.before = [linesNow()]
      besides = list ?? undefined
      standing = []
      return beside
    }
    besides = undefined
    if (generations.some((each) => find(page, each))) {
      const shown = overlay()
      // Whoever scrolls to the end of the transcript changes nothing else.
      if (list) standing = []
      return shown
    }
    const none = { lines: [], rows: 0, generation: undefined }
    const box = page.querySelector(generations[0].box)
    if (!box) return { is: page.querySelector(mustAsk) ? "not_allowed" : list ? "on" : "off", ...none }
    return { is: box.textContent.trim() === "" || box.querySelector(notices) ? "on" : "unreadable", ...none }
  }

  const read = (page: Document): ShownCaptions => {
    const shown = readNow(page)
    if (before) shown.before = [before, ...(shown.before ?? [])]
    before = undefined
    return shown
  }

  const changed = (changes: readonly MutationRecord[]): boolean => {
    // Closed: its last words stand in it all the same.
    if (besides && !besides.isConnected) {
      before ??= transcript(besides)?.lines
      besides = undefined
    }
    rows.changed(changes)
    let concerns = standing.length === 0
    for (const change of changes) {
      const within = standing.some((row) => isWithin(row, change))
      if (!within && !concernsRows(standing, change)) continue
      concerns = true
      if (!within) forgetRows()
    }
    return concerns
  }

  return { read, changed }
}
