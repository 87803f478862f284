// What happens to a session: one thing after another, a person's first, and never so much at once that nothing is shown.
import { expect, test } from "vitest"
import { createQueue } from "../../src/session/queue.ts"

const later = () => new Promise<void>((done) => setTimeout(done))

const makeQueue = (settled?: () => void) => {
  const seen: string[] = []
  const queue = createQueue(
    (error) => seen.push(`failed: ${String(error)}`),
    settled ?? (() => void seen.push("shown")),
  )
  const comes = (name: string) =>
    queue.receive(async () => {
      await later()
      seen.push(name)
    })
  const all = () => new Promise<void>((done) => queue.receive(done))
  return { seen, queue, comes, all }
}

test("what a person does goes before all that came, in the order in which it was done", async () => {
  const { seen, queue, comes } = makeQueue(() => {})
  for (const name of ["a", "b", "c"]) comes(name)
  await later()
  queue.run(later)
  queue.run(() => void seen.push("first press"))
  await queue.keep(() => void seen.push("second press"))
  expect(seen).toEqual(["a", "first press", "second press"])
})

test("what came keeps its order", async () => {
  const { seen, comes, all, queue } = makeQueue(() => {})
  for (const name of ["a", "b", "c", "d"]) {
    comes(name)
    queue.run(later)
  }
  await all()
  expect(seen).toEqual(["a", "b", "c", "d"])
})

test("a press is shown before anything else that came is looked at, and then told as kept", async () => {
  const { seen, queue, comes } = makeQueue()
  for (const name of ["a", "b", "c"]) comes(name)
  await queue.keep(() => void seen.push("press"))
  expect(seen).toEqual(["press", "shown"])
})

test("however much comes, it is shown how far it is", async () => {
  const { seen, comes, all } = makeQueue()
  for (let count = 0; count < 200; count++) comes("came")
  await all()
  const waits = seen.join(" ").split("shown")
  expect(Math.max(...waits.map((part) => part.split("came").length - 1))).toBeLessThanOrEqual(32)
  expect(waits.length).toBeLessThan(20)
})

test("what throws is told, and what comes after it is done", async () => {
  const { seen, queue, all } = makeQueue()
  const kept = await queue.keep(() => Promise.reject(new Error("full")))
  queue.receive(() => {
    throw new Error("bad")
  })
  await all()
  expect(kept).toBe(false)
  expect(seen.filter((what) => what !== "shown")).toEqual(["failed: Error: full", "failed: Error: bad"])
})

test("where showing throws, what comes after it is done too", async () => {
  const { seen, queue } = makeQueue(() => {
    throw new Error("cannot be shown")
  })
  expect(await queue.keep(() => void seen.push("a"))).toBe(true)
  expect(await queue.keep(() => void seen.push("b"))).toBe(true)
  expect(seen.filter((what) => !what.startsWith("failed"))).toEqual(["a", "b"])
})
