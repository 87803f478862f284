// Random work on each store, many things asked in one turn, beside the model of what a store should do.
import { createHash } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { MailboxStore } from "../../src/relay/store.ts"
import { HISTORY_SLOT } from "../../src/wire/limits.ts"
import { newId } from "../support/peer.ts"
import { StoreModel, type Told } from "../support/store-model.ts"
import { startRedis, startRedisCluster } from "../support/redis.ts"
import { openRedisRig, openSqliteRig, type StoreRig } from "../support/store-rig.ts"

const LIMITS = { tokens: 2, openWaiting: 4, tokenWaiting: 2 }
const hashOf = (token: number): Buffer => createHash("sha256").update(String(token)).digest()
const nameOf = (id: number): string => Buffer.alloc(16, id).toString("base64url")
const idOf = (name: string): number => Buffer.from(name, "base64url")[0] ?? 0

/** Of a box or a value: the same number in the same edition has the same bytes, as what is sent again has. */
const dataOf = (name: number, edition: number): string => `${name}.${edition}`
const bytesOf = (data: string): Buffer => Buffer.alloc(1_024, `${data} `)
const told = (name: number, bytes: Uint8Array): Told => {
  const text = Buffer.from(bytes).toString()
  const [data = ""] = text.split(" ")
  return { name, data: bytesOf(data).equals(bytes) ? data : text }
}

// The room's token is 0 or 1, the others are above: nothing is promised for a token that is both.
const others = fc.uniqueArray(fc.integer({ min: 2, max: 5 }), { maxLength: 2 })
const slot = fc.constantFrom(0, HISTORY_SLOT)
const edition = fc.nat({ max: 1 })
const open = fc.option(fc.nat({ max: 1 }), { nil: undefined })

/** The fewer names there are, the more of what is asked is about the same. */
const questionOn = (id: fc.Arbitrary<number>, token: fc.Arbitrary<number>, version: fc.Arbitrary<number>) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.constant("put" as const), id, token, fc.boolean(), edition) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("allow" as const), open, others, others) },
    { weight: 2, arbitrary: fc.tuple(fc.constant("collect" as const), fc.array(id, { maxLength: 4 })) },
    { weight: 2, arbitrary: fc.tuple(fc.constant("waiting" as const)) },
    { weight: 3, arbitrary: fc.tuple(fc.constant("post" as const), slot, version, edition) },
    { weight: 2, arbitrary: fc.tuple(fc.constant("values" as const), slot, fc.nat({ max: 30 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant("own" as const)) },
  )
const question = questionOn(fc.nat({ max: 11 }), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 30 }))
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never

// Three pauses of 25 hours at most: boxes run out, ids do not.
const pause = fc.constantFrom("none", "reopen", "sweep", 14 * 60_000, 25 * 3_600_000)

function ask(store: MailboxStore, at: string, asked: Question): Promise<unknown> {
  switch (asked[0]) {
    case "put": {
      const [, id, token, may, edition] = asked
      return store.put({ at, id: nameOf(id), hash: hashOf(token), data: bytesOf(dataOf(id, edition)) }, () => may)
    }
    case "allow": {
      const [, open, add, drop] = asked
      const change = { add: add.map(hashOf), drop: drop.map(hashOf) }
      return store.allow(at, open === undefined ? change : { ...change, open: hashOf(open) })
    }
    case "collect":
      return store.collect(at, asked[1].map(nameOf))
    case "waiting":
      return store.waiting(at, 0, 100).then((boxes) => boxes.map(({ id, data }) => told(idOf(id), data)))
    case "post": {
      const [, slot, version, edition] = asked
      return store.post({ board: at, slot, version, value: bytesOf(dataOf(version, edition)) })
    }
    case "values":
      return store
        .values(at, asked[1], asked[2], 100)
        .then(({ top, values }) => ({ top, values: values.map(({ version, value }) => told(version, value)) }))
    case "own":
      return store.own(at)
  }
}

function expected(model: StoreModel, asked: Question, now: number): unknown {
  switch (asked[0]) {
    case "put":
      return model.put(asked[1], dataOf(asked[1], asked[4]), asked[2], asked[3], now)
    case "allow":
      return model.allow(asked[1], asked[2], asked[3])
    case "collect":
      return model.collect(asked[1])
    case "waiting":
      return model.waiting(now)
    case "post":
      return model.post(asked[1], asked[2], dataOf(asked[2], asked[3]), now)
    case "values":
      return model.values(asked[1], asked[2], now)
    case "own":
      return undefined
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

const FIRST: Question = ["allow", 0, [2], []]
/** What is asked last, to see what has become of it all. */
const REST: Question[] = [["waiting"], ["values", 0, 0], ["values", HISTORY_SLOT, 0]]

/** Every order in which two may be served who are each served in their own. */
function ordersOf<One>(ones: readonly One[], others: readonly One[]): One[][] {
  const [one, other] = [ones[0], others[0]]
  if (one === undefined || other === undefined) return [[...ones, ...others]]
  return [
    ...ordersOf(ones.slice(1), others).map((order) => [one, ...order]),
    ...ordersOf(ones, others.slice(1)).map((order) => [other, ...order]),
  ]
}

async function answersInSomeOrder(urls: readonly string[], numRuns: number): Promise<void> {
  const turns = Array.from({ length: 6 }, (_, turn) => {
    const name = fc.integer({ min: turn + 1, max: turn + 2 })
    const questions = fc.array(questionOn(name, fc.constantFrom(0, 2), name), { maxLength: 4, size: "max" })
    return fc.tuple(questions, questions)
  })
  await fc.assert(
    fc.asyncProperty(fc.tuple(...turns), async (turns) => {
      const rig = await openRedisRig(urls, LIMITS)
      try {
        const other = await rig.another()
        const at = newId()
        const served = (store: MailboxStore, questions: Question[]) =>
          Promise.all(questions.map(async (asked) => ({ asked, answer: await ask(store, at, asked) })))
        /** By what they would do next: what may have been done so far, in order. */
        let before = new Map<string, Question[]>([["", [FIRST]]])
        await ask(rig.store, at, FIRST)
        for (const [here, there] of turns) {
          const [ones, others] = await Promise.all([served(rig.store, here), served(other, there)])
          const rest = await served(other, REST)
          const after = new Map<string, Question[]>()
          for (const done of before.values()) {
            for (const order of ordersOf(ones, others)) {
              const model = new StoreModel(LIMITS)
              for (const asked of done) expected(model, asked, rig.clock.now)
              const all = [...order, ...rest]
              const fits = all.every(({ asked, answer }) =>
                isDeepStrictEqual(answer, expected(model, asked, rig.clock.now)),
              )
              if (fits) after.set(model.state(), [...done, ...order.map(({ asked }) => asked)])
            }
          }
          expect({ orders: after.size, ones, others, rest }).not.toMatchObject({ orders: 0 })
          before = after
        }
      } finally {
        await rig.end()
      }
    }),
    { numRuns },
  )
}

test("what two gateways on one Redis are asked at once, they answer as one store does in some order", async () => {
  await using redis = await startRedis()
  await answersInSomeOrder([redis.url], 100)
})

test("what two gateways on a Redis cluster are asked at once, they answer as one store does in some order", async () => {
  await using cluster = await startRedisCluster()
  await answersInSomeOrder(cluster.urls, 30)
})
