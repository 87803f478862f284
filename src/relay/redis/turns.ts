// One call to the server at a time for each mailbox: what is asked meanwhile goes together in the next, in the order it was asked.
import type { SCRIPTS } from "./script.ts"
import type { Argument, RedisServer } from "./server.ts"

/** One operation of the script. */
export type Operation<Result> = {
  script: keyof typeof SCRIPTS
  keys: readonly string[]
  args: Argument[]
  /** Makes sense of the script's answer. */
  read: (answer: unknown[]) => Result
  /** Asked when the script says so: another operation in its place, or what the answer is without one. */
  asked?: () => Operation<Result> | { is: Result }
}

type Asked = { operation: Operation<unknown>; done: (result: never) => void; failed: (error: unknown) => void }

export type Turns = {
  ask<Result>(at: string, operation: Operation<Result>): Promise<Result>
  /** Resolves when all that was asked is answered. */
  idle(): Promise<void>
}

/** Operations in one call: on a slow disk each call waits for a sync, and more than this would keep others waiting. */
const AT_ONCE = 256
/** A server that does not answer by then has not kept it, as far as we can tell. */
const LATE_MS = 15_000

/** @param head the first keys and arguments of each call about a mailbox */
export function inTurns(server: RedisServer, head: (at: string) => { keys: string[]; args: Argument[] }): Turns {
  /** Of each mailbox that is being asked. */
  const queues = new Map<string, Asked[]>()
  let idle: (() => void)[] = []

  async function run(at: string, queue: Asked[]): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, AT_ONCE)
      try {
        queue.unshift(...settle(batch, await inTime(call(at, batch))))
      } catch (error) {
        queue.unshift(...fail(batch, error))
      }
    }
    queues.delete(at)
    if (queues.size > 0) return
    for (const told of idle) told()
    idle = []
  }

  function call(at: string, batch: Asked[]): Promise<unknown> {
    const { keys, args } = head(at)
    for (const { operation } of batch) {
      keys.push(...operation.keys)
      args.push(...operation.args)
    }
    return server.run(batch.some(grows) ? "grow" : "stay", keys, args)
  }

  return {
    ask: (at, operation) =>
      new Promise((done, failed) => {
        const asked: Asked = { operation, done, failed }
        const queue = queues.get(at)
        if (queue) {
          queue.push(asked)
          return
        }
        const first = [asked]
        queues.set(at, first)
        // What comes in this turn of the loop goes along.
        setImmediate(() => void run(at, first))
      }),
    idle: () => (queues.size === 0 ? Promise.resolve() : new Promise((told) => idle.push(told))),
  }
}

const grows = ({ operation }: Asked): boolean => operation.script === "grow"

/** Returns what can be done all the same: a server without memory refuses what grows, and all that went along. */
function fail(batch: Asked[], error: unknown): Asked[] {
  const isFull = error instanceof Error && error.message.startsWith("OOM") && batch.some(grows)
  for (const one of batch) if (!isFull || grows(one)) one.failed(error)
  return isFull ? batch.filter((one) => !grows(one)) : []
}

/** Answers a batch; returns what is still to be done: the script stops where it must ask. */
function settle(batch: Asked[], answers: unknown): Asked[] {
  if (!Array.isArray(answers)) throw new Error("The server's answer is no list.")
  for (const [place, one] of batch.entries()) {
    const answer: unknown = answers[place]
    if (!Array.isArray(answer)) throw new Error("The server answered too little.")
    if (one.operation.asked && String(answer[0]) === "ask") return again(one, batch.slice(place + 1))
    one.done(one.operation.read(answer) as never)
  }
  return []
}

function again(one: Asked, rest: Asked[]): Asked[] {
  try {
    const next = one.operation.asked?.()
    if (next && "script" in next) return [{ ...one, operation: next }, ...rest]
    one.done(next?.is as never)
  } catch (error) {
    one.failed(error)
  }
  return rest
}

async function inTime<Result>(answer: Promise<Result>): Promise<Result> {
  let stop = (): void => undefined
  const late = new Promise<never>((_, failed) => {
    const timer = setTimeout(() => failed(new Error("The server does not answer.")), LATE_MS)
    stop = () => clearTimeout(timer)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    stop()
  }
}
