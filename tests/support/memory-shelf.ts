// A shelf for transcripts in memory, with as much room as a test gives it.
import type { KeptLine } from "../../src/captions/record.ts"
import { KeptError } from "../../src/kept/kept-error.ts"
import type { About, Shelf } from "../../src/kept/transcripts.ts"

export const memoryShelf = (): Shelf & { room: number } => {
  const kept = new Map<string, { about: About; lines: Map<string, KeptLine> }>()
  const shelf = {
    room: Infinity,
    list: () => Promise.resolve([...kept.values()].map(({ about }) => about).reverse()),
    read: (id: string) => {
      const found = kept.get(id)
      if (!found) return Promise.resolve(undefined)
      return Promise.resolve({ transcript: { ...found.about, lines: [...found.lines.values()] }, damaged: 0 })
    },
    write: (about: About, changed: readonly KeptLine[], gone: readonly string[]) => {
      const lines = new Map(kept.get(about.id)?.lines)
      for (const id of gone) lines.delete(id)
      for (const line of changed) lines.set(line.id, line)
      if (lines.size > shelf.room) return Promise.reject(new KeptError("full"))
      kept.set(about.id, { about, lines })
      return Promise.resolve()
    },
    remove: (id: string) => {
      kept.delete(id)
      return Promise.resolve()
    },
  }
  return shelf
}
