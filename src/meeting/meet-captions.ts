// The captions of Google Meet: one block a turn, which grows for minutes and is put right while it does. Most classes are generated.
import type { CaptionLine } from "../captions/utterance.ts"
import type { ShownCaptions } from "./adapter.ts"
import { keepBlocks, type Block } from "./block-rows.ts"

/** Surely the captions: by Meet's own name for it, by a class of one generation, or by its label in a language that we know. */
const region =
  "[role='region'][jsname='dsyhDe'], [role='region'].vNKgIf, .a4cQT, " +
  ["Captions", "Sous-titres", "Subtítulos", "Sottotitoli", "Untertitel", "Legendas"]
    .map((label) => `[role='region'][aria-label='${label}']`)
    .join(", ")
/** The same in any language, where blocks stand in it. */
const anyRegion = `${region}, [role='region'][tabindex='0']`

/** Where the words stand, newest first. */
const generations = [
  {
    name: "4",
    seen: "2026-08",
    source: "live pages and captures; four projects that read them",
    row: ".nMcdL",
    speaker: ".NWpY1d",
    text: ".ygicle",
  },
  {
    name: "3",
    seen: "2025-12",
    source: "live pages; words in elements of their own until 2025-05",
    row: ".nMcdL",
    speaker: ".KcIKyf span",
    text: ".bh44bd, .VbkSUe",
  },
  {
    name: "2",
    seen: "2024-10",
    source: "live pages",
    row: ".TBMuR",
    speaker: ".zs7s8d",
    text: ".iTTPOb",
  },
] as const

/** Names of pictures, which the icon font draws, and labels of buttons: in the page's text, but nobody says them. */
const unsaid = "button, [role='button'], i, svg, style, script"

/** The own words carry this instead of a name, in the page's language. */
const self = /^(you|vous|toi|tú|usted|tu|voi|lei|du|sie|você|u|jij|ty|вы|ви|あなた|您|你|나|أنت|אתה|את)$/i

const saidIn = (element: Node): string => {
  if (element.nodeType === Node.TEXT_NODE) return element.nodeValue ?? ""
  if (element instanceof Element && element.matches(unsaid)) return ""
  return [...element.childNodes].map(saidIn).join("")
}

const blockOf = (element: Element, name: string, text: string): Block => ({
  element,
  speaker: name.trim() || undefined,
  text,
})

/** Whatever the classes are called: a picture and a name, then the words. */
const byShape = (row: Element): Block[] => {
  const picture = row.querySelector("img")
  const parts = [...row.children]
  const head = parts.find((part) => part.contains(picture))
  const words = parts.filter((part) => part !== head)
  if (!head || words.length === 0 || row.querySelector("button, video")) return []
  const name = saidIn(head)
  return name.trim() === "" ? [] : [blockOf(row, name, words.map(saidIn).join(" "))]
}

export type CaptionReader = {
  read: (page: Document) => ShownCaptions
  changed: (changes: readonly MutationRecord[]) => boolean
}

/** Keep one for as long as a page lives. */
export const readMeet = (): CaptionReader => {
  const names = keepBlocks()

  const linesOf = (page: Document, home: Element, blocks: readonly Block[]): CaptionLine[] => {
    const own = page.querySelector("[data-self-name]")?.getAttribute("data-self-name") ?? undefined
    const rows = names.name(home, blocks)
    return blocks.map(({ speaker, text }, at) => ({
      row: rows[at] ?? "",
      speaker: speaker !== undefined && self.test(speaker) ? (own ?? speaker) : speaker,
      initials: undefined,
      text,
      rolling: false,
      sheds: true,
    }))
  }

  const blocksIn = (home: Element): { blocks: Block[]; generation: string } | undefined => {
    for (const { name, row, speaker, text } of generations) {
      const blocks = [...home.querySelectorAll(row)].flatMap((element) => {
        const words = element.querySelector(text)
        return words ? [blockOf(element, element.querySelector(speaker)?.textContent ?? "", saidIn(words))] : []
      })
      if (blocks.length > 0) return { blocks, generation: name }
    }
    const blocks = [...home.children].flatMap(byShape)
    return blocks.length > 0 ? { blocks, generation: "any" } : undefined
  }

  const read = (page: Document): ShownCaptions => {
    for (const home of page.querySelectorAll(anyRegion)) {
      const found = blocksIn(home)
      if (found)
        return {
          is: "on",
          lines: linesOf(page, home, found.blocks),
          rows: found.blocks.length,
          generation: found.generation,
        }
    }
    const none = { lines: [], rows: 0, generation: undefined }
    const home = page.querySelector(region)
    if (!home) {
      names.away()
      return { is: "off", ...none }
    }
    if (saidIn(home).trim() !== "") return { is: "unreadable", ...none }
    names.name(home, [])
    return { is: "on", ...none }
  }

  const changed = (changes: readonly MutationRecord[]): boolean => {
    names.changed(changes)
    return true
  }

  return { read, changed }
}
