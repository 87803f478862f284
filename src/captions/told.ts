// All that was said in a meeting, as its page keeps it for a pane that is loaded anew and for a background that has forgotten: what is old takes little more room than its letters.
import { parseUtterances } from "./news.ts"
import type { Utterance } from "./utterance.ts"

export type Told = { take: (changed: readonly Utterance[]) => void; all: () => Utterance[] }

/** The newest change often: they are not packed. */
const mostOpen = 200
const inAPack = 100
/** More than a day of talk; what is older is let go. */
const mostPacks = 48

const ours = "utterance-"

type Packed = [whos: object[], first: number, lines: [string | number, ...unknown[]][]]

/** Who said them stands in a list of its own, once each; numbers are kept short. */
const packed = (utterances: readonly Utterance[]): Uint8Array => {
  const whos: string[] = []
  const first = Math.round(utterances[0]?.startedAt ?? 0)
  const lines = utterances.map(({ id, text, final, startedAt, changedAt, gap, ...who }) => {
    const told = JSON.stringify(who)
    if (!whos.includes(told)) whos.push(told)
    const number = Number(id.slice(ours.length))
    const [began, lasted] = [Math.round(startedAt) - first, Math.round(changedAt - startedAt)]
    return [id === `${ours}${number}` ? number : id, whos.indexOf(told), text, began, lasted, +final + (gap ? 2 : 0)]
  })
  return new TextEncoder().encode(JSON.stringify([whos.map((who): unknown => JSON.parse(who)), first, lines]))
}

const unpacked = (pack: Uint8Array): Utterance[] => {
  const [whos, first, lines] = JSON.parse(new TextDecoder().decode(pack)) as Packed
  return parseUtterances(
    lines.map(([id, who, text, began, lasted, is]) => {
      const startedAt = first + Number(began)
      return {
        ...{ ...whos[Number(who)], id: typeof id === "number" ? `${ours}${id}` : id, text, startedAt },
        ...{ changedAt: startedAt + Number(lasted), final: Number(is) % 2 === 1, gap: Number(is) > 1 },
      }
    }),
  )
}

export const keepTold = (before: readonly Utterance[]): Told => {
  const open = new Map<string, Utterance>()
  let packs: Uint8Array[] = []
  const take = (changed: readonly Utterance[]) => {
    for (const utterance of changed) open.set(utterance.id, utterance)
    while (open.size >= mostOpen + inAPack) {
      const oldest = [...open.values()].slice(0, inAPack)
      packs = [...packs, packed(oldest)].slice(-mostPacks)
      for (const { id } of oldest) open.delete(id)
    }
  }
  take(before)
  return {
    take,
    /** One that was put right after it was packed stands where it stood; what was taken back, nowhere. */
    all: () => {
      const all = new Map([...packs.flatMap(unpacked), ...open.values()].map((each) => [each.id, each]))
      return [...all.values()].filter(({ text }) => text !== "")
    },
  }
}
