// Random work on the embedded store, many things asked in one turn, beside the model of what a store should do.
import { createHash, randomBytes } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import { HISTORY_SLOT } from "../../src/wire/limits.ts"
import { StoreModel } from "../support/store-model.ts"
import { openSqliteRig, type SqliteRig } from "../support/store-rig.ts"

const LIMITS = { tokens: 2, openWaiting: 4, tokenWaiting: 2 }
const at = "A".repeat(22)
const hashOf = (token: number): Buffer => createHash("sha256").update(String(token)).digest()
const nameOf = (id: number): string => Buffer.alloc(16, id).toString("base64url")
const idOf = (name: string): number => Buffer.from(name, "base64url")[0] ?? 0

const id = fc.nat({ max: 11 })
const ids = fc.array(id, { maxLength: 4 })
// The room's token is 0 or 1, the others are above: nothing is promised for a token that is both.
const others = fc.uniqueArray(fc.integer({ min: 2, max: 5 }), { maxLength: 2 })
const slot = fc.constantFrom(0, HISTORY_SLOT)
const version = fc.integer({ min: 1, max: 30 })
const open = fc.option(fc.nat({ max: 1 }), { nil: undefined })

const question = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant("put" as const), id, fc.nat({ max: 5 }), fc.boolean()) },
  { weight: 3, arbitrary: fc.tuple(fc.constant("allow" as const), open, others, others) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("collect" as const), ids) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("waiting" as const)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant("post" as const), slot, version) },
  { weight: 2, arbitrary: fc.tuple(fc.constant("values" as const), slot, fc.nat({ max: 30 })) },
)
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

// Three pauses of 25 hours at most: boxes run out, ids do not.
const pause = fc.constantFrom("none", "reopen", "sweep", 14 * 60_000, 25 * 3_600_000)

function ask({ store }: SqliteRig, asked: Question): Promise<unknown> {
  switch (asked[0]) {
    case "put": {
      const [, id, token, may] = asked
      return store.put({ at, id: nameOf(id), hash: hashOf(token), data: randomBytes(1_024) }, () => may)
    }
    case "allow": {
      const [, open, add, drop] = asked
      const change = { add: add.map(hashOf), drop: drop.map(hashOf) }
      return store.allow(at, open === undefined ? change : { ...change, open: hashOf(open) })
    }
    case "collect":
      return store.collect(at, asked[1].map(nameOf))
    case "waiting":
      return store.waiting(at, 0, 100).then((boxes) => boxes.map(({ id }) => idOf(id)))
    case "post":
      return store.post({ board: at, slot: asked[1], version: asked[2], value: randomBytes(1_024) })
    case "values":
      return store
        .values(at, asked[1], asked[2], 100)
        .then(({ top, values }) => ({ top, versions: values.map(({ version }) => version) }))
  }
}

function expected(model: StoreModel, asked: Question, now: number): unknown {
  switch (asked[0]) {
    case "put":
      return model.put(asked[1], asked[2], asked[3], now)
    case "allow":
      return model.allow(asked[1], asked[2], asked[3])
    case "collect":
      return model.collect(asked[1])
    case "waiting":
      return model.waiting(now)
    case "post":
      return model.post(asked[1], asked[2], now)
    case "values":
      return model.values(asked[1], asked[2], now)
  }
}

test("whatever is asked, in whatever turn, the store answers as the model does", async () => {
  const turn = fc.tuple(fc.array(question, { maxLength: 12 }), pause)
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
      const rig = openSqliteRig(LIMITS)
      const model = new StoreModel(LIMITS)
      await rig.store.own(at)
      let longPauses = 0
      try {
        for (const [questions, then] of turns) {
          const answers = await Promise.all(questions.map((asked) => ask(rig, asked)))
          expect(answers).toEqual(questions.map((asked) => expected(model, asked, rig.clock.now)))
          if (then === "reopen") await rig.reopen()
          else if (then === "sweep") {
            await rig.store.sweep()
            model.sweep(rig.clock.now)
          } else if (typeof then === "number" && (then < 3_600_000 || longPauses++ < 3)) rig.clock.now += then
        }
      } finally {
        await rig.end()
      }
    }),
    { numRuns: 60 },
  )
})
