// All that was said in a meeting, as its page keeps it for a pane that is loaded anew and for a background that has forgotten: what is old takes little more room than its letters.
import { parseUtterances } from "./news.ts"
import type { Utterance } from "./utterance.ts"

export type Told = { take: (changed: readonly Utterance[]) => void; all: () => Utterance[] }

/** The newest change often: they are not packed. */
const mostOpen = 200
const inAPack = 100
/** More than a day of talk; what is older is let go. */
const mostPacks = 48

/** Who said them stands in a list of its own, once each. */
const packed = (utterances: readonly Utterance[]): Uint8Array => {
  const whos: string[] = []
  const lines = utterances.map(({ id, text, final, startedAt, changedAt, gap, ...who }) => {
    const told = JSON.stringify(who)
    if (!whos.includes(told)) whos.push(told)
    const [began, lasted] = [Math.round(startedAt), Math.round(changedAt - startedAt)]
    return [id, whos.indexOf(told), text, began, lasted, Number(final), Number(gap === true)]
  })
  return new TextEncoder().encode(JSON.stringify([whos.map((who): unknown => JSON.parse(who)), lines]))
}

const unpacked = (pack: Uint8Array): Utterance[] => {
  const [whos, lines] = JSON.parse(new TextDecoder().decode(pack)) as [object[], [string, ...unknown[]][]]
  return parseUtterances(
    lines.map(([id, who, text, startedAt, lasted, final, gap]) => ({
      ...{ ...whos[Number(who)], id, text, startedAt, changedAt: Number(startedAt) + Number(lasted) },
      ...{ final: final === 1, gap: gap === 1 },
    })),
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
