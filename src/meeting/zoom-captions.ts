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
  changed: (changes: readonly MutationRecord[]) => void
}

type Avatar = { initials: string; colour: string; photo: string }
/** A row of the overlay as it was found; `line` is what it showed last. */
type Standing = { element: Element; words: Element; beside: HTMLElement | null; avatar: Avatar; line: CaptionLine }

const noAvatar: Avatar = { initials: "", colour: "", photo: "" }
const avatarOf = (beside: HTMLElement | null): Avatar => {
  if (!beside) return noAvatar
  const photo = beside.getAttribute("src") ?? ""
  return { initials: photo === "" ? beside.textContent.trim() : "", colour: beside.style.backgroundColor, photo }
}

/** Words within a row, or a row that hides: no row came, went or is another's. */
const isWithin = (standing: readonly Standing[], { type, target }: MutationRecord): boolean =>
  standing.some(({ element, words }) => (type === "attributes" ? target === element : words.contains(target)))

/** Keep one for as long as a page lives. */
export const readZoom = (): CaptionReader => {
  const rowName = rowNames()
  const rows = keepRows()
  /** Found once, and good until the page changes more than words. */
  let standing: Standing[] = []
  let generation: string | undefined
  const named = new WeakMap<Element, { name: string | undefined; looks: number }>()

  const speakerOf = (row: Element, avatar: Avatar): string | undefined => {
    const known = named.get(row) ?? { name: undefined, looks: 0 }
    named.set(row, known)
    if (known.name === undefined && known.looks++ % looksForName === 0) known.name = nameOf(row.ownerDocument, avatar)
    return known.name
  }

  const stand = (element: Element, words: Element, beside: HTMLElement | null): Standing => {
    const avatar = avatarOf(beside)
    const { initials, colour } = avatar
    const line: CaptionLine = {
      ...{ row: rowName(element), speaker: beside ? speakerOf(element, avatar) : undefined },
      ...{ initials: initials || undefined, text: words.textContent, rolling: true },
      ...(colour === "" ? {} : { colour }),
    }
    return { element, words, beside, avatar, line }
  }

  const overlay = (): ShownCaptions => ({
    is: "on",
    // Who spoke last stands on top: of two who begin in one frame, the lower one began first.
    lines: standing
      .filter(({ element }) => isShown(element))
      .map(({ line }) => line)
      .toReversed(),
    rows: standing.length,
    generation,
  })

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
    standing = standing.map((known) => {
      const { element, words, beside, avatar, line } = known
      const text = words.textContent
      const speaker = beside ? speakerOf(element, avatar) : undefined
      return text === line.text && speaker === line.speaker ? known : { ...known, line: { ...line, text, speaker } }
    })
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

  const read = (page: Document): ShownCaptions => {
    if (standing.length > 0 && standing.every(({ element }) => element.isConnected)) {
      readAgain()
      return overlay()
    }
    const list = page.querySelector(panel)
    // One row a fragment, with the name: better than the rows over the picture, unless somebody scrolled back in it.
    const beside = list && followsEnd(list) ? transcript(list) : undefined
    if (beside) return beside
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

  const changed = (changes: readonly MutationRecord[]) => {
    rows.changed(changes)
    if (standing.length > 0 && !changes.every((change) => isWithin(standing, change))) standing = []
  }

  return { read, changed }
}
