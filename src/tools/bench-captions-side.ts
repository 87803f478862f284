// One side of the bench of captions, as a process of its own that may collect its garbage: how the heap of a page that reads and keeps it all grows with what is said.
import { advance, nothingSaid } from "../captions/advance.ts"
import { keepTold, type Told } from "../captions/told.ts"
import { inventTalk } from "../practice/invent.ts"
import { clockTime } from "../practice/zoom/control.ts"
import { file, rowsOf, type Fragment } from "../practice/zoom/fragments.ts"

const [early, late] = [12_500, 100_000]

const heap = async (): Promise<number> => {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.()
    await new Promise((next) => setTimeout(next, 20))
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Hears so many changes of invented talk and keeps what was said; `heard` runs after each. */
const hear = async (most: number, heard: (changes: number) => Promise<void> | undefined): Promise<Told> => {
  let state = nothingSaid
  const told = keepTold([])
  let changes = 0
  let began = new Date(2026, 2, 3, 9, 0, 0).getTime()
  for (let seed = 1; changes < most; seed++) {
    const spoken: Fragment[] = []
    const { steps } = inventTalk({ seed, fragments: 200, lateMs: 2000 })
    for (const step of steps) {
      const now = began + step.at
      file(spoken, { ...step, at: clockTime(new Date(now)) })
      const lines = rowsOf(spoken, new Date(now)).map(({ speaker, text }) => ({
        ...{ row: `${seed} ${speaker}`, speaker: undefined, initials: speaker, text, rolling: true },
      }))
      state = advance(state, lines, now)
      told.take(state.changed)
      await heard(++changes)
    }
    began += (steps.at(-1)?.at ?? 0) + 30_000
  }
  return told
}

// What the engine makes of our code is on the heap too, and is no caption: it is made before.
await hear(late / 2, () => undefined)
const sizes: number[] = []
const told = await hear(late, (changes) =>
  changes === early || changes === late ? heap().then((size) => void sizes.push(size)) : undefined,
)
// Still in use, so that none of it was collected.
if (told.all().length === 0) throw new Error("Nothing was said")
process.send?.(sizes)
process.disconnect()
