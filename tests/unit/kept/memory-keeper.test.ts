// The keeper in memory holds every rule of a keeper, and is what a session asks for.
import { expect, test } from "vitest"
import { memoryKeeper } from "../../../src/kept/memory-keeper.ts"
import { KeptError } from "../../../src/kept/kept-error.ts"
import { keeperReason, type Keeper } from "../../../src/session/keeper.ts"
import { keeperRules } from "../../support/keeper-rules.ts"

for (const [rule, holds] of Object.entries(keeperRules)) {
  test(`in memory it ${rule}`, async () => {
    await expect(holds(memoryKeeper())).resolves.toBeUndefined()
  })
}

test("a session can use it, and two of them share nothing", async () => {
  const [mine, yours]: Keeper[] = [memoryKeeper(), memoryKeeper()]
  await mine?.open("room")
  expect(await mine?.rooms()).toEqual(["room"])
  expect(await yours?.rooms()).toEqual([])
})

test("a session knows why something could not be kept, and leaves other errors alone", () => {
  for (const reason of ["full", "newer", "lost_keys"] as const) expect(keeperReason(new KeptError(reason))).toBe(reason)
  expect(keeperReason(new Error("full"))).toBeUndefined()
  expect(keeperReason({ reason: "full" })).toBeUndefined()
})
