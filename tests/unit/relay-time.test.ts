// Which time a device goes by, as the relay tells it: a clock that was wrong is put right, one that is stopped is not believed.
import fc from "fast-check"
import { expect, test } from "vitest"
import { relayTime } from "../../src/session/relay-time.ts"
import type { World } from "../../src/session/world.ts"

const hour = 3_600_000
const pong = 20_000

/** A device whose clocks the test moves; `tell` is an answer of the relay, in its time. */
function device(began = 1_800_000_000_000) {
  let passed = 0
  const world = { now: () => began + passed, steady: () => passed, after: () => () => {} } satisfies Partial<World>
  const clock = relayTime(
    world as unknown as World,
    () => {},
    () => {},
  )
  return {
    clock,
    wait: (ms: number) => void (passed += ms),
    tell: (now: number) => clock.tell(now - world.now()),
    now: () => world.now(),
  }
}

test("a relay's clock that was ahead and is put right is believed after a minute, and not before", () => {
  const { clock, wait, tell, now } = device()
  tell(now() + hour)
  wait(pong)
  for (let answers = 0; answers < 3; answers++) {
    tell(now())
    expect(clock.time() - now()).toBeGreaterThan(hour - 6_000)
    wait(pong)
  }
  tell(now())
  expect(clock.time()).toBe(now())
})

test("a relay that stops its clock, slows it, or sets it back again and again takes five seconds at the most", () => {
  const lies = fc.oneof(
    fc.constant((_: number, began: number) => began),
    fc.double({ min: 0, max: 0.9, noNaN: true }).map((rate) => (n: number, began: number) => began + n * pong * rate),
    fc.integer({ min: 10_000, max: hour }).map((back) => (n: number, began: number) => began + n * pong - n * back),
  )
  fc.assert(
    fc.property(lies, fc.integer({ min: 5, max: 60 }), (lie, answers) => {
      const { clock, wait, tell, now } = device()
      const began = now()
      tell(began)
      for (let n = 1; n <= answers; n++) {
        wait(pong)
        tell(lie(n, began))
      }
      const truly = now() - began
      expect(clock.time() - began).toBeGreaterThan(truly * 0.999 - 5_001)
    }),
  )
})

test("answers on a slow line move the time by no more than they are late", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 50 }), (late) => {
      const { clock, wait, tell, now } = device()
      tell(now())
      for (const ms of late) {
        wait(pong)
        tell(now() - ms)
        expect(Math.abs(clock.time() - now())).toBeLessThanOrEqual(900)
      }
    }),
  )
})
