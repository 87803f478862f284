// Random work on each store, many things asked in one turn, beside the model of what a store should do.
import { createHash, randomBytes } from "node:crypto"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { MailboxStore } from "../../src/relay/store.ts"
import { HISTORY_SLOT } from "../../src/wire/limits.ts"
import { newId } from "../support/peer.ts"
import { StoreModel } from "../support/store-model.ts"
import { startRedis, startRedisCluster } from "../support/redis.ts"
import { openRedisRig, openSqliteRig, type StoreRig } from "../support/store-rig.ts"

const LIMITS = { tokens: 2, openWaiting: 4, tokenWaiting: 2 }
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

function ask(store: MailboxStore, at: string, asked: Question): Promise<unknown> {
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

async function behavesAsTheModel(openRig: () => StoreRig | Promise<StoreRig>, numRuns: number): Promise<void> {
  const turn = fc.tuple(fc.array(question, { maxLength: 12 }), pause)
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
      const rig = await openRig()
      const model = new StoreModel(LIMITS)
      const at = newId()
      await rig.store.own(at)
      let longPauses = 0
      const sweep = async (): Promise<void> => {
        await rig.store.sweep()
        model.sweep(rig.clock.now)
      }
      try {
        for (const [questions, then] of turns) {
          const answers = await Promise.all(questions.map((asked) => ask(rig.store, at, asked)))
          expect(answers).toEqual(questions.map((asked) => expected(model, asked, rig.clock.now)))
          if (then === "reopen") await rig.reopen()
          else if (then === "sweep") await sweep()
          else if (typeof then === "number" && (then < 3_600_000 || longPauses++ < 3)) {
            rig.clock.now += then
            // Until it is swept a store may count what has run out, or may not.
            if (model.hasRunOut(rig.clock.now)) await sweep()
          }
        }
      } finally {
        await rig.end()
      }
    }),
    { numRuns },
  )
}

test("whatever is asked, in whatever turn, the embedded store answers as the model does", () =>
  behavesAsTheModel(() => openSqliteRig(LIMITS), 60))

test("whatever is asked, in whatever turn, the store on one Redis server answers as the model does", async () => {
  await using redis = await startRedis()
  await behavesAsTheModel(() => openRedisRig([redis.url], LIMITS), 60)
})

test("whatever is asked, in whatever turn, the store on a Redis cluster answers as the model does", async () => {
  await using cluster = await startRedisCluster()
  await behavesAsTheModel(() => openRedisRig(cluster.urls, LIMITS), 20)
})

test("two gateways on one Redis answer as one store does, whichever is asked", async () => {
  await using redis = await startRedis()
  const asked = fc.array(fc.tuple(fc.boolean(), question), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(asked, async (questions) => {
      const rig = await openRedisRig([redis.url], LIMITS)
      try {
        const other = await rig.another()
        const model = new StoreModel(LIMITS)
        const at = newId()
        for (const [here, one] of questions) {
          expect(await ask(here ? rig.store : other, at, one)).toEqual(expected(model, one, rig.clock.now))
        }
      } finally {
        await rig.end()
      }
    }),
    { numRuns: 150 },
  )
})
