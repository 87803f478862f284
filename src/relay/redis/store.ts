// The mailbox store on Redis or Valkey, one server or a cluster, for as many gateways as are needed.
import { randomBytes } from "node:crypto"
import { kindOf, type Log } from "../log.ts"
import type { MailboxStore, StoreLimits } from "../store.ts"
import { readBell } from "./bells.ts"
import { checkServers } from "./check.ts"
import { Heard } from "./heard.ts"
import * as operations from "./operations.ts"
import { openQuota } from "./quota.ts"
import { connect } from "./server.ts"
import { inTurns } from "./turns.ts"

export type RedisSettings = {
  /** One server, or some of one cluster. */
  urls: readonly string[]
  /** What is kept may be gone with the server's process. */
  mayForget: boolean
  /** Replicas of a server that have it too, before it counts as kept. */
  replicas: number
}

const CHECKED = "qh1:check"

/** How often it is looked whether something was missed: what servers tell each other may get lost. */
const LOOK_MS = 10_000
/** Mailboxes and slots looked at in one go. */
const LOOK_AT_ONCE = 500

/** Rejects with a sentence where no server can be reached, or where one is not set up to keep what it is given. */
export async function openRedisStore(
  settings: RedisSettings,
  { limits, maxBytes, now, log }: { limits: StoreLimits; maxBytes: number; now: () => number; log: Log },
): Promise<MailboxStore> {
  const gateway = randomBytes(8).toString("base64url")
  let isDown = false
  const server = await connect(settings, (error) => {
    if (!isDown) log.trouble("the store's server cannot be reached", { error: kindOf(error) })
    isDown = true
  })
  try {
    for (const warning of await checkServers(server, settings)) log.trouble(warning)
  } catch (error) {
    await server.close()
    throw error
  }
  const turns = inTurns(server, (at) => ({
    keys: operations.mailboxKeys(at),
    args: [String(now()), gateway, at],
  }))
  const quota = openQuota(server, maxBytes)
  const heard = new Heard()

  const own = (at: string): Promise<void> =>
    turns.ask(
      at,
      operations.own(at, (claim, top) => heard.own(at, claim, top)),
    )

  const watch = (board: string, slot: number, watchers: number): Promise<number> => {
    heard.watch(board, slot, watchers)
    const told = (here: number, top: number): void => heard.counted(board, slot, here, top)
    return turns.ask(board, operations.watch(board, slot, watchers, told))
  }

  async function lookAt(at: string): Promise<void> {
    const claim = heard.claimOf(at)
    if (claim === undefined) return
    const known = heard.heardOf(at)
    const { owner, top } = await turns.ask(at, operations.look())
    // Of nobody, or of somebody earlier: the server has forgotten us.
    if (owner.gateway === gateway && owner.claim === claim) heard.lookedAt(at, claim, known, top)
    else if (owner.claim > claim) heard.moved(at, claim)
    else heard.lost(at, claim)
  }

  /** What was missed is told now, and whoever came to another gateway is let go here. */
  async function look(): Promise<void> {
    const looks = [
      ...heard.mailboxes().map((at) => () => lookAt(at)),
      ...heard.slots().map(
        ({ board, slot, watchers }) =>
          () =>
            watch(board, slot, watchers),
      ),
    ]
    while (looks.length > 0) await Promise.all(looks.splice(0, LOOK_AT_ONCE).map((one) => one()))
  }

  /** A server that cannot be asked now is asked again soon. */
  const tryToLook = (): void => void look().catch(() => undefined)
  const looking = setInterval(tryToLook, LOOK_MS)

  function hear(message: Buffer): void {
    const bell = readBell(message)
    switch (bell?.is) {
      case "box":
        return heard.box(bell.at, { seq: bell.seq, id: bell.id, data: bell.data }, bell.before)
      case "again":
        return heard.again(bell.at, bell)
      case "posted":
        return heard.posted(bell.board, bell.slot, bell, bell.before)
      case "moved":
        return heard.moved(bell.at, bell.claim)
      case "here":
        return heard.here(bell.board, bell.slot, bell.here)
    }
  }

  await server.listen(operations.channelOf(gateway), hear, () => {
    if (isDown) log.note("the store's server is there again")
    isDown = false
    tryToLook()
  })

  return {
    listen: (news) => heard.listen(news),
    own,
    part(at) {
      const claim = heard.claimOf(at)
      heard.disown(at)
      if (claim !== undefined) turns.ask(at, operations.part(claim)).catch(() => undefined)
    },
    allow: (at, change) => turns.ask(at, operations.allow(change, limits.tokens)),
    put(box, mayOpen) {
      const { at, id, data } = box
      const told = {
        fresh: (seq: number, before: number): void => heard.box(at, { seq, id, data }, before),
        again: (seq: number, first: Buffer): void => heard.again(at, { seq, id, data: first }),
      }
      return quota.within(data.length, () => turns.ask(at, operations.put(box, limits, mayOpen, told)))
    },
    waiting: (at, after, count) => turns.ask(at, operations.waiting(after, count)),
    collect: (at, ids) => turns.ask(at, operations.collect(at, ids)),
    post(value) {
      const { board, slot } = value
      const told = (before: number): void => heard.posted(board, slot, value, before)
      return quota.within(value.value.length, () => turns.ask(board, operations.post(value, told)))
    },
    values: (board, slot, after, count) => turns.ask(board, operations.values(board, slot, after, count)),
    watch,
    sweep: look,
    async check() {
      for (const info of await server.each("INFO", "persistence")) {
        if (/^aof_last_write_status:err/m.test(info)) throw new Error("A server cannot write its append-only file.")
      }
      // There is no such key: that needs no memory, and a server that takes no writes refuses it.
      await server.ask(CHECKED, "DEL", CHECKED)
    },
    async close() {
      clearInterval(looking)
      await turns.idle()
      await server.close()
    },
  }
}
