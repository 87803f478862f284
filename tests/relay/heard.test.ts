// What a gateway believes of a mailbox when what it hears of it comes in another order than it happened.
import { expect, test } from "vitest"
import { Heard } from "../../src/relay/redis/heard.ts"

const box = (seq: number) => ({ seq, id: `box-${seq}`, data: Buffer.from("sealed") })

/** A mailbox owned here, of which ten boxes are known. */
const owned = () => {
  const heard = new Heard()
  const told: string[] = []
  heard.listen({
    box: (_at, { seq }) => told.push(`box ${seq}`),
    again: (_at, { seq }) => told.push(`again ${seq}`),
    missed: () => told.push("missed"),
    lost: () => told.push("lost"),
    moved: () => told.push("moved"),
    posted: () => told.push("posted"),
    missedPosts: () => told.push("missed posts"),
    here: () => told.push("here"),
  })
  heard.own("mine", 1, 10)
  return { heard, told }
}

test("a bell that overtakes the answer to a look does not make the owner come again", () => {
  const { heard, told } = owned()
  const known = heard.heardOf("mine")
  heard.box("mine", box(11), 10)
  heard.lookedAt("mine", 1, known, 10)
  heard.box("mine", box(12), 11)
  expect(told).toEqual(["box 11", "box 12"])
})

test("a look finds what no bell told, also where a bell for some of it overtook the answer", () => {
  const { heard, told } = owned()
  const known = heard.heardOf("mine")
  heard.box("mine", box(11), 10)
  heard.lookedAt("mine", 1, known, 12)
  expect(told).toEqual(["box 11", "missed"])
})

test("a server that no longer has what was known before it was asked has forgotten the owner", () => {
  const { heard, told } = owned()
  heard.lookedAt("mine", 1, heard.heardOf("mine"), 9)
  expect(told).toEqual(["lost"])
})

test("what is found of an earlier claim changes nothing", () => {
  const { heard, told } = owned()
  const known = heard.heardOf("mine")
  heard.own("mine", 2, 10)
  heard.lookedAt("mine", 1, known, 0)
  expect(told).toEqual([])
})
