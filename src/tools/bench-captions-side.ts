// One side of the bench of captions, as a process of its own that may collect its garbage: how the heap of a page that reads and keeps it all grows with what is said.
import { advance, nothingSaid } from "../captions/advance.ts"
import { keepTold } from "../captions/told.ts"
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

let state = nothingSaid
const told = keepTold([])
let changes = 0
let began = new Date(2026, 2, 3, 9, 0, 0).getTime()
const sizes: number[] = []
for (let seed = 1; sizes.length < 2; seed++) {
  let spoken: Fragment[] = []
  const { steps } = inventTalk({ seed, fragments: 200, lateMs: 2000 })
  for (const step of steps) {
    const now = began + step.at
    file(spoken, { ...step, at: clockTime(new Date(now)) })
    const lines = rowsOf(spoken, new Date(now)).map(({ speaker, text }) => ({
      ...{ row: `${seed} ${speaker}`, speaker: undefined, initials: speaker, text, rolling: true },
    }))
    state = advance(state, lines, now)
    told.take(state.changed)
    changes++
    if (changes === early || changes === late) sizes.push(await heap())
  }
  began += (steps.at(-1)?.at ?? 0) + 30_000
  spoken = []
}
// Still in use, so that none of it was collected.
if (told.all().length === 0) throw new Error("Nothing was said")
process.send?.(sizes)
process.disconnect()
