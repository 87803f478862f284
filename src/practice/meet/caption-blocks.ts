// The captions of the practice Meet call: the markup of the live pages, and their habits that trip readers up, each to be switched on.
import type { Said } from "../call.ts"
import { realClock } from "../clock.ts"
import { make } from "../elements.ts"

export type Habits = {
  /** The region's label, in the page's language. */
  label: string
  /** Which year's classes: the newest, those of 2024 and 2025, or generated ones that nobody has seen. */
  classes: "2026" | "2025" | "unseen"
  /** Each word in an element of its own, as until May 2025. */
  spans: boolean
  /** Now and then the whole region is drawn anew with the same words, as when a panel opens. */
  drawAnew: boolean
  /** Long blocks lose their front. */
  shed: boolean
  /** The page's announcer tells of cameras and of who comes, next to the captions and not as one. */
  announce: boolean
  /** The name comes one drawing after the words. */
  lateName: boolean
  /** Who is called "You" in this language, instead of by name. */
  self: { name: string; called: string } | undefined
}

export const noHabits: Habits = {
  label: "Captions",
  classes: "2026",
  spans: false,
  drawAnew: false,
  shed: false,
  announce: false,
  lateName: false,
  self: undefined,
}

/** So many turns are in the page at once. */
const mostBlocks = 12
/** From here a block loses its front, more than 250 letters at once. */
const long = 900

type Turn = { speaker: string; said: Said[] }
type Shown = { block: HTMLElement; name: HTMLElement; words: HTMLElement }

export type CaptionBlocks = {
  say: (said: Said) => void
  /** What stands in it now. */
  shown: () => Said[]
  drawAnew: () => void
  remove: () => void
}

const classNames = {
  "2026": {
    region: "vNKgIf UDinHf",
    row: "nMcdL bj4p3b",
    head: "adE6rb",
    name: "KcIKyf jxFHg",
    own: "NWpY1d",
    text: "ygicle VbkSUe",
  },
  "2025": { region: "a4cQT", row: "nMcdL", head: "adE6rb", name: "KcIKyf", own: "", text: "bh44bd VbkSUe" },
  unseen: { region: "q1", row: "q2", head: "q3", name: "q4", own: "q5", text: "q6" },
}

export const showCaptionBlocks = (
  home: Element,
  habits: Habits,
  chance: () => number,
  clock = realClock,
): CaptionBlocks => {
  const named = classNames[habits.classes]
  const picture = () => make("i", { class: "google-symbols", "aria-hidden": "true" }, "arrow_downward")
  const jump = () =>
    make(
      "div",
      { class: "IMKgW" },
      make("button", { type: "button", "aria-label": "Jump to most recent captions" }, picture()),
    )
  const makeRegion = () =>
    make(
      "div",
      {
        role: "region",
        tabindex: "0",
        "aria-label": habits.label,
        class: named.region,
        ...(habits.classes === "2026" ? { jsname: "dsyhDe" } : {}),
      },
      // The newest page has two last children that are no captions, the one before it a single one.
      ...(habits.classes === "2025" ? [make("div")] : [jump(), make("div")]),
    )
  const announcer = make("div", { "aria-live": "polite", role: "status" })
  let region = makeRegion()
  let turns: Turn[] = []
  let shown: Shown[] = []
  home.append(region, announcer)

  const textOf = ({ said }: Turn) => said.map(({ text }) => text).join(" ")
  const calledOf = ({ speaker }: Turn) => (speaker === habits.self?.name ? habits.self.called : speaker)

  const write = ({ words }: Shown, text: string) => {
    if (words.textContent === text) return
    if (habits.spans && chance() < 0.7)
      words.replaceChildren(...text.split(/(?<= )/).map((word) => make("span", {}, word)))
    else if (words.firstChild instanceof Text && words.childNodes.length === 1) words.firstChild.data = text
    else words.replaceChildren(text)
  }

  const makeBlock = (turn: Turn): Shown => {
    const name = make("span", named.own === "" ? {} : { class: named.own })
    const words = make("div", { class: named.text })
    const head = make(
      "div",
      { class: named.head },
      make("img", { alt: "", src: "data:," }),
      make("div", { class: named.name }, name),
    )
    const block = make("div", { class: named.row }, head, words)
    const made = { block, name, words }
    write(made, textOf(turn))
    if (habits.lateName && chance() < 0.5) clock.frame(() => (name.textContent = calledOf(turn)))
    else name.textContent = calledOf(turn)
    return made
  }

  const put = (made: Shown) => region.insertBefore(made.block, region.children[shown.length] ?? null)

  const drawAnew = () => {
    const old = region
    region = makeRegion()
    const blocks = turns.map(makeBlock)
    blocks.forEach(({ name }, at) => {
      const turn = turns[at]
      if (turn) name.textContent = calledOf(turn)
    })
    region.prepend(...blocks.map(({ block }) => block))
    shown = blocks
    old.replaceWith(region)
  }

  const shedFront = (turn: Turn) => {
    while (turn.said.length > 2 && textOf(turn).length > long - 300) turn.said.shift()
  }

  return {
    say: (said) => {
      const there = turns.findLastIndex((turn) => turn.said.some(({ id }) => id === said.id))
      const last = turns.at(-1)
      if (there >= 0) {
        const turn = turns[there]
        if (turn) turn.said = turn.said.map((before) => (before.id === said.id ? said : before))
      } else if (last?.speaker === said.speaker) last.said.push(said)
      else {
        const turn = { speaker: said.speaker, said: [said] }
        turns.push(turn)
        const made = makeBlock(turn)
        put(made)
        shown.push(made)
        if (turns.length > mostBlocks) {
          turns.shift()
          shown.shift()?.block.remove()
        }
      }
      turns.forEach((turn, at) => {
        if (habits.shed && textOf(turn).length > long) shedFront(turn)
        const there = shown[at]
        if (there) write(there, textOf(turn))
      })
      if (habits.announce && chance() < 0.1)
        announcer.replaceChildren(make("img", { alt: "", src: "data:," }), `${said.speaker}: camera is off`)
      if (habits.drawAnew && chance() < 0.05) drawAnew()
    },
    shown: () => turns.flatMap(({ said }) => said),
    drawAnew,
    remove: () => {
      turns = []
      region.remove()
      announcer.remove()
    },
  }
}
