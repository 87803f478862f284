// Names that run the other way than their sentence.
import { expect, test } from "vitest"
import { loadDeskWords, loadWords } from "../../src/words/load.ts"

const apart = (name: string) => `\u2068${name}\u2069`

test("a name that runs the other way stays together, and the words around it keep their place", async () => {
  const { participant, places } = await loadWords("en")
  expect(participant.thread.them("שרה", "10:31")).toBe(`${apart("שרה")}, ${apart("10:31")}`)
  expect(participant.receipt.has(["שרה", "Sam"])).toBe(`${apart("שרה")} and ${apart("Sam")} have it.`)
  expect(places.joined(["Sam says it is done.", "דיברתי עם רוזה."])).toBe(
    `${apart("Sam says it is done.")} ${apart("דיברתי עם רוזה.")}`,
  )
})

test("nothing is put into a sentence that runs one way", async () => {
  const { participant, facilitator } = await loadDeskWords("fr")
  expect(participant.private.unsafe("Ana")).not.toMatch(/[\u2066-\u2069]/)
  expect(facilitator.people.accept("Ana")).not.toMatch(/[\u2066-\u2069]/)
})
