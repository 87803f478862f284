// A device that other people use: records move into memory, none stays, and the browser's memory holds every rule of a keeper.
import { expect, test } from "vitest"
import { browserMemoryKeeper, type Memory } from "../../../src/kept/browser-memory-keeper.ts"
import { KeptError } from "../../../src/kept/kept-error.ts"
import { memoryKeeper } from "../../../src/kept/memory-keeper.ts"
import { eitherKeeper } from "../../../src/kept/shared-device.ts"
import { keeperRules } from "../../support/keeper-rules.ts"

/** As `storage.session`: what goes in is copied. */
const memory = (): Memory => {
  const all = new Map<string, string>()
  return {
    recall: (key) => Promise.resolve(all.has(key) ? JSON.parse(all.get(key) ?? "") : undefined),
    remember: (key, value) => Promise.resolve(void all.set(key, JSON.stringify(value))),
    forget: (...keys) => Promise.resolve(keys.forEach((key) => all.delete(key))),
  }
}

for (const [rule, holds] of Object.entries(keeperRules))
  test(`in the browser's memory it ${rule}`, async () => {
    await expect(holds(browserMemoryKeeper(memory()))).resolves.toBeUndefined()
  })

test("what was kept of a background that fell asleep is there when the next one starts", async () => {
  const shared = memory()
  const room = await browserMemoryKeeper(shared).open("room")
  await room.write([{ kind: "sent", id: "s", value: 1 }])
  const again = await browserMemoryKeeper(shared).open("room")
  expect(await again.read("sent")).toEqual([{ id: "s", value: 1 }])
})

test("where there is no room in memory nothing is moved, and nothing is lost", async () => {
  const [device, brief] = [memoryKeeper(), memoryKeeper()]
  const full = { ...brief, open: async (room: string) => ({ ...(await brief.open(room)), write: fails }) }
  const fails = () => Promise.reject(new KeptError("full"))
  const flags: boolean[] = []
  const keeper = eitherKeeper(device, full, false, (on) => Promise.resolve(void flags.push(on)))
  await (await keeper.open("seat-a")).write([{ kind: "thread", id: "t", value: "not sent yet" }])
  await expect(keeper.device.share(true, () => true)).rejects.toThrow("full")
  expect([keeper.device.isShared(), flags, await brief.rooms()]).toEqual([false, [], []])
  expect(await (await keeper.open("seat-a")).read("thread")).toEqual([{ id: "t", value: "not sent yet" }])
})

test("sharing moves our rooms into memory, leaves none on the device, and no other's", async () => {
  const [device, brief] = [memoryKeeper(), memoryKeeper()]
  const flags: boolean[] = []
  const keeper = eitherKeeper(device, brief, false, (on) => Promise.resolve(void flags.push(on)))
  for (const room of ["seat-a", "seat-b", "desk-a"])
    await (await keeper.open(room)).write([{ kind: "thread", id: "t", value: room }])
  await keeper.device.share(true, (room) => room.startsWith("seat-"))
  expect([await device.rooms(), await keeper.rooms(), flags]).toEqual([["desk-a"], ["seat-b", "seat-a"], [true]])
  expect(await (await keeper.open("seat-a")).read("thread")).toEqual([{ id: "t", value: "seat-a" }])
  await keeper.device.share(false, (room) => room.startsWith("seat-"))
  expect([await brief.rooms(), keeper.device.isShared()]).toEqual([[], false])
  expect(await (await keeper.open("seat-b")).read("thread")).toEqual([{ id: "t", value: "seat-b" }])
})
