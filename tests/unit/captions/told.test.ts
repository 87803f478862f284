// A page keeps all that was said, whatever it does with it meanwhile.
import fc from "fast-check"
import { expect, test } from "vitest"
import { captionStore, takeNews } from "../../../src/captions/store.ts"
import { keepTold } from "../../../src/captions/told.ts"
import type { Utterance } from "../../../src/captions/utterance.ts"

const said = (number: number, text: string): Utterance => ({
  ...{ id: `utterance-${number}`, text, final: number % 3 > 0, startedAt: 1000 + number, changedAt: 2000 + number },
  ...{ speaker: number % 2 > 0 ? "Ana Lopes" : undefined, initials: number % 2 > 0 ? undefined : "RL" },
  ...(number % 5 === 0 ? { gap: true as const } : {}),
  ...(number % 4 === 0 ? { colour: "rgb(1, 2, 3)" } : {}),
})

test("a meeting of 2000 lines is there word for word, also those put right or taken back late", () => {
  const text = fc.oneof(fc.string(), fc.constant(""), fc.constant("Ça va ? שלום 👍🏽"))
  const change = fc.record({ number: fc.nat(1999), text })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 50 }), (late) => {
      const [told, store] = [keepTold([]), captionStore()]
      const take = (utterances: Utterance[]) => {
        told.take(utterances)
        takeNews(store, { type: "changed", utterances, health: "live", heardAt: 1 })
      }
      take(Array.from({ length: 2000 }, (_, number) => said(number, `Line ${number}`)))
      const numbers = new Set<number>()
      // What was taken back and said again begins anew in the pane.
      for (const { number, text: words } of late) {
        if (!numbers.has(number)) take([said(number, words)])
        numbers.add(number)
      }
      expect(told.all()).toEqual(store.getState().utterances)
    }),
    { numRuns: 20 },
  )
})

test("what was said before a reload is in it", () => {
  const before = Array.from({ length: 900 }, (_, number) => said(number, `Line ${number}`))
  const told = keepTold(before)
  told.take([said(900, "And on")])
  expect(told.all()).toEqual([...before, said(900, "And on")])
})
