// Whether the servers are set up to keep what they are given: "kept" is a promise, and it must not be made for a cache.
import type { RedisServer } from "./server.ts"
import type { RedisSettings } from "./store.ts"

const MAY_FORGET = "RELAY_STORE_MAY_FORGET=1"

/** Throws a sentence that says what is wrong and what to set; answers with what the keeper should know. */
export async function checkServers(server: RedisServer, { mayForget, replicas }: RedisSettings): Promise<string[]> {
  for (const info of await server.each("INFO", "server")) {
    const version = fieldOf(info, "redis_version")
    if (parseInt(version, 10) < 7) {
      throw new Error(`The store's server is Redis ${version}. The relay needs Redis 7 or newer, or Valkey.`)
    }
  }
  for (const info of await server.each("INFO", "memory")) {
    const policy = fieldOf(info, "maxmemory_policy")
    if (policy !== "noeviction") {
      throw new Error(
        `The store's server throws messages away when its memory is full (maxmemory-policy ${policy}). ` +
          "Set maxmemory-policy noeviction there.",
      )
    }
  }
  for (const info of await server.each("INFO", "replication")) {
    const there = Number(fieldOf(info, "connected_slaves"))
    if (there < replicas) {
      throw new Error(`RELAY_STORE_REPLICAS is ${replicas}, but one of the store's servers has ${there} replicas.`)
    }
  }
  const keep = (await server.each("INFO", "persistence")).every((info) => fieldOf(info, "aof_enabled") === "1")
  if (!keep && !mayForget) {
    throw new Error(
      "The store's server loses messages when it stops, because it writes no append-only file. " +
        `Set appendonly yes and appendfsync always there. Where losing messages is meant, set ${MAY_FORGET}.`,
    )
  }
  if (!keep) return [`the store's server loses messages when it stops, and ${MAY_FORGET} allows it`]
  return warnings(await syncs(server))
}

/** What `appendfsync` is at each server; undefined: it may not be asked. */
const syncs = async (server: RedisServer): Promise<string[] | undefined> => {
  try {
    return await server.each("CONFIG", "GET", "appendfsync")
  } catch {
    return undefined
  }
}

function warnings(settings: string[] | undefined): string[] {
  if (!settings) return ["the store's server does not tell its appendfsync; always is needed to lose nothing"]
  if (settings.every((setting) => /\balways\b/.test(setting))) return []
  return [
    "the store's server may lose the last second of messages when its machine stops; appendfsync always is needed",
  ]
}

const fieldOf = (info: string, name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, "m").exec(info)?.[1] ?? ""
