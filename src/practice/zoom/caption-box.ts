// The caption overlay of the practice meeting: the markup and the habits of the published web client, in our own code.
import { realClock, type PracticeClock } from "../clock.ts"
import { rowsOf, type Fragment } from "./fragments.ts"

const hideAfter = 10_000
const name = "live-transcription-subtitle"

export type CaptionBox = {
  /** Shows what was filed since. */
  draw: () => void
  /** Whether this speaker's row stands there, and does not hide. */
  shows: (speaker: string) => boolean
  remove: () => void
}

type Shown = { row: HTMLElement; words: HTMLElement; unhide: () => void; stop: () => void }

export const initialsOf = (speaker: string): string =>
  speaker
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1).toUpperCase())
    .join("")

/** The client gives each person a colour of their own. */
export const colourOf = (speaker: string): string => {
  const mixed = Array.from(speaker).reduce(
    (all, letter) => Math.imul(all ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    7,
  )
  return `#${((mixed >>> 4) & 0xffffff).toString(16).padStart(6, "0")}`
}

/** Runs `late` once `hideAfter` ms passed without another call. */
const quiet = ({ later }: PracticeClock, late: () => void): { touch: () => void; stop: () => void } => {
  let end = () => {}
  return {
    touch: () => {
      end()
      end = later(hideAfter, late)
    },
    stop: () => end(),
  }
}

const element = (tag: string, className: string): HTMLElement => {
  const made = document.createElement(tag)
  made.className = className
  return made
}

/** Two overlays of one page carry the same id twice, as the real rows do. */
const makeRow = (speaker: string, clock: PracticeClock): Shown => {
  const row = document.createElement("div")
  row.id = name
  row.style.display = "flex"
  const avatar = element("div", "zmu-data-selector-item__icon")
  avatar.ariaHidden = "true"
  avatar.textContent = initialsOf(speaker)
  avatar.style.backgroundColor = colourOf(speaker)
  const words = element("span", `${name}__item`)
  words.dir = "auto"
  row.append(avatar, words)
  const hide = quiet(clock, () => (row.style.display = "none"))
  hide.touch()
  return {
    row,
    words,
    unhide: () => {
      if (row.style.display !== "flex") row.style.display = "flex"
      hide.touch()
    },
    stop: hide.stop,
  }
}

/** As React does it: the same text node gets other words. */
const write = (element: HTMLElement, text: string): void => {
  if (element.firstChild) element.firstChild.nodeValue = text
  else element.append(text)
}

/** Shows the overlay in `home` with its notice; rows come with the next `draw`. `spoken` is where fragments are filed. */
export const showCaptionBox = (home: Element, spoken: readonly Fragment[], clock = realClock): CaptionBox => {
  const box = element("div", `${name}__box ax-outline-blue`)
  box.tabIndex = 0
  const notice = element("div", `${name}__on-open`)
  notice.textContent = "You have turned on live transcription"
  box.append(notice)
  home.append(box)
  const rows = new Map<string, Shown>()
  const hide = quiet(clock, () => box.classList.add(`${name}__box--hide`))
  let newest = ""

  const draw = () => {
    const now = rowsOf(spoken, new Date(clock.now()))
    for (const [speaker, shown] of rows) {
      if (now.some((row) => row.speaker === speaker)) continue
      shown.stop()
      shown.row.remove()
      rows.delete(speaker)
    }
    for (const { speaker, text } of now) {
      const shown = rows.get(speaker) ?? makeRow(speaker, clock)
      rows.set(speaker, shown)
      const clean = text.replaceAll("\uFFFD", "")
      if (shown.words.textContent === clean) continue
      write(shown.words, clean)
      shown.unhide()
    }
    const inOrder = now.flatMap(({ speaker }) => rows.get(speaker)?.row ?? [])
    const standing = [...box.children].filter((child) => child !== notice)
    if (inOrder.some((row, at) => row !== standing[at])) box.append(...inOrder)
    const all = now.map(({ text }) => text).join(" + ")
    if (all === newest) return
    newest = all
    notice.remove()
    if (box.classList.contains(`${name}__box--hide`)) box.classList.remove(`${name}__box--hide`)
    hide.touch()
  }

  return {
    draw,
    shows: (speaker) => (rows.get(speaker)?.row.style.display ?? "none") !== "none",
    remove: () => {
      hide.stop()
      for (const shown of rows.values()) shown.stop()
      box.remove()
    },
  }
}
