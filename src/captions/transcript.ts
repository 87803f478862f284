// A kept transcript as a file: text, WebVTT, or a page that a word processor opens; with names or without.
import type { Mark } from "./noted.ts"
import type { Gap, KeptLine } from "./record.ts"
import type { Platform } from "./signs.ts"

export type Transcript = {
  id: string
  platform: Platform | undefined
  startedAt: number
  lines: readonly KeptLine[]
  gaps: readonly Gap[]
}

/** The sentences of a file, in its reader's language. */
export type TranscriptWords = {
  language: string
  title: string
  clock: (at: number) => string
  /** In the place of a name. */
  person: (n: number) => string
  unknown: string
  off: (ms: number) => string
  marks: Record<Mark, string>
}

export const formats = ["text", "vtt", "html"] as const
export type Format = (typeof formats)[number]

type Entry = { is: "line"; line: KeptLine; who: string } | { is: "gap"; at: number; ms: number }

/** Lines and gaps in their order. Without names each speaker has a number, the same all through. */
const entriesOf = ({ lines, gaps }: Transcript, words: TranscriptWords, names: boolean): Entry[] => {
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))].filter((speaker) => speaker !== "")
  const nameOf = (speaker: string) => {
    if (speaker === "") return words.unknown
    return names ? speaker : words.person(speakers.indexOf(speaker) + 1)
  }
  const last = lines.at(-1)?.at ?? 0
  const pauses = gaps.map(({ from, to }): Entry => ({ is: "gap", at: from, ms: Math.max(0, (to ?? last) - from) }))
  const said = lines.map((line): Entry => ({ is: "line", line, who: nameOf(line.speaker) }))
  const timeOf = (entry: Entry) => (entry.is === "line" ? entry.line.at : entry.at)
  return [...said, ...pauses].sort((a, b) => timeOf(a) - timeOf(b))
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()
const marked = ({ text, marks = [] }: KeptLine, words: TranscriptWords): string =>
  [oneLine(text), ...marks.map((mark) => `[${words.marks[mark]}]`)].join(" ")

const asText = (entries: readonly Entry[], words: TranscriptWords): string =>
  [
    words.title,
    "",
    ...entries.map((entry) =>
      entry.is === "gap"
        ? `[${words.off(entry.ms)}]`
        : `${words.clock(entry.line.at)} ${entry.who}: ${marked(entry.line, words)}`,
    ),
    "",
  ].join("\n")

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")

const stamp = (ms: number): string => {
  const part = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, "0")
  return `${part(ms / 3_600_000)}:${part((ms / 60_000) % 60)}:${part((ms / 1000) % 60)}.${part(ms % 1000, 3)}`
}

/** What nobody knows the end of is shown so long. */
const longestCue = 10_000
const shortestCue = 500

const asVtt = (entries: readonly Entry[], words: TranscriptWords, startedAt: number): string => {
  const begin = (entry: Entry) => Math.max(0, (entry.is === "line" ? entry.line.at : entry.at) - startedAt)
  const cues = entries.map((entry, at) => {
    const from = begin(entry)
    const next = entries[at + 1]
    const to = Math.max(from + shortestCue, Math.min(next ? begin(next) : Infinity, from + longestCue))
    const said =
      entry.is === "gap"
        ? escaped(words.off(entry.ms))
        : `<v ${escaped(oneLine(entry.who))}>${escaped(marked(entry.line, words))}`
    return `${stamp(from)} --> ${stamp(to)}\n${said}\n`
  })
  return ["WEBVTT", "", `NOTE ${oneLine(words.title).replaceAll("-->", "")}`, "", ...cues].join("\n")
}

const asHtml = (entries: readonly Entry[], words: TranscriptWords): string => {
  const paragraphs = entries.map((entry) =>
    entry.is === "gap"
      ? `<p><em>${escaped(words.off(entry.ms))}</em></p>`
      : `<p dir="auto"><b>${escaped(entry.who)}</b> ${escaped(words.clock(entry.line.at))}<br>${escaped(marked(entry.line, words))}</p>`,
  )
  const title = escaped(words.title)
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
${paragraphs.join("\n")}
</html>
`
}

export const exported = (transcript: Transcript, format: Format, words: TranscriptWords, names: boolean): string => {
  const entries = entriesOf(transcript, words, names)
  if (format === "text") return asText(entries, words)
  return format === "vtt"
    ? asVtt(entries, words, transcript.lines[0]?.at ?? transcript.startedAt)
    : asHtml(entries, words)
}
