// The connection to one Redis or Valkey server, or to a cluster of them: which it is, the servers say.
import { createClient, createCluster, RESP_TYPES } from "@redis/client"
import { SCRIPTS } from "./script.ts"
import type { RedisSettings } from "./store.ts"

export type Argument = string | Buffer

export type RedisServer = {
  /** Runs the mailbox script at the server that holds its keys. Rejects while that server cannot be reached. */
  run(script: keyof typeof SCRIPTS, keys: readonly string[], args: readonly Argument[]): Promise<unknown>
  /** Asks the server that holds a key, on the connection that runs its scripts. */
  ask(key: string, ...command: string[]): Promise<unknown>
  /** Asks every server that holds data. */
  each(...command: string[]): Promise<string[]>
  /** @param again called whenever a connection is there again: what was said meanwhile went unheard */
  listen(channel: string, heard: (message: Buffer) => void, again: () => void): Promise<void>
  close(): Promise<void>
}

const AS_BYTES = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } }

/** A server that has been silent for so long is taken to be gone; it is asked for a sign of life more often than that. */
const SILENT_MS = 10_000
const PING_MS = 3_000
const AGAIN_MS = 500
/** A replica that has not got it by then is taken to be gone. */
const COPIED_MS = 1_000
/** A cluster takes about this long to agree that a server is gone. */
const LOOK_AROUND_MS = 500

const optionsOf = (isUp: () => boolean) => ({
  // What cannot be sent now is refused at once, and its sender comes again: a queue would only grow.
  disableOfflineQueue: true,
  pingInterval: PING_MS,
  socket: {
    connectTimeout: SILENT_MS,
    socketTimeout: SILENT_MS,
    reconnectStrategy: (_tries: number, cause: Error) => (isUp() ? AGAIN_MS : cause),
  },
})

/** @param trouble told of each connection that broke */
export async function connect(
  { urls, replicas }: Pick<RedisSettings, "urls" | "replicas">,
  trouble: (error: Error) => void,
): Promise<RedisServer> {
  let isUp = false
  const first = await reached(
    urls,
    optionsOf(() => isUp),
  )
  const isCluster = /^redis_mode:cluster/m.test(textOf(await first.sendCommand(["INFO", "server"])))
  if (!isCluster && urls.length > 1) {
    first.destroy()
    throw new Error("RELAY_STORE names several servers, but they are not one cluster.")
  }
  const server = isCluster
    ? await ofCluster(
        urls,
        optionsOf(() => isUp),
        trouble,
      )
    : await ofOne(first, trouble)
  if (isCluster) first.destroy()
  isUp = true
  return replicas === 0 ? server : { ...server, run: copied(server, replicas) }
}

/** As `run`, but answers only when so many replicas have what was written. */
const copied =
  (server: RedisServer, replicas: number): RedisServer["run"] =>
  async (script, keys, args) => {
    const answer = await server.run(script, keys, args)
    const have = await server.ask(keys[0] ?? "", "WAIT", String(replicas), String(COPIED_MS))
    if (Number(have) < replicas) throw new Error("Too few replicas have it.")
    return answer
  }

const textOf = (reply: unknown): string => (typeof reply === "string" ? reply : JSON.stringify(reply))

type Options = ReturnType<typeof optionsOf>
type Client = ReturnType<typeof clientOf>

const clientOf = (url: string, options: Options) => createClient({ url, ...options })

/** The first of them that answers. */
async function reached(urls: readonly string[], options: Options): Promise<Client> {
  let why: unknown
  for (const url of urls) {
    const client = clientOf(url, options)
    client.on("error", () => undefined)
    try {
      return await client.connect()
    } catch (error) {
      why = error
    }
  }
  const said = why instanceof Error ? why.message : String(why)
  throw new Error(`No server of RELAY_STORE can be reached: ${said}`)
}

const evalOf = ([word, script]: ["EVALSHA" | "EVAL", string], keys: readonly string[], args: readonly Argument[]) => [
  word,
  script,
  String(keys.length),
  ...keys,
  ...args,
]

/** A server that has just begun, or just taken over, does not know the script yet. */
async function runBy(
  send: (command: Argument[]) => Promise<unknown>,
  script: keyof typeof SCRIPTS,
  keys: readonly string[],
  args: readonly Argument[],
): Promise<unknown> {
  const { sha, text } = SCRIPTS[script]
  try {
    return await send(evalOf(["EVALSHA", sha], keys, args))
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith("NOSCRIPT")) throw error
    return send(evalOf(["EVAL", text], keys, args))
  }
}

async function ofOne(client: Client, trouble: (error: Error) => void): Promise<RedisServer> {
  client.on("error", trouble)
  const ear = client.duplicate()
  ear.on("error", trouble)
  await ear.connect()
  return {
    run: (script, keys, args) => runBy((command) => client.sendCommand(command, AS_BYTES), script, keys, args),
    ask: (_key, ...command) => client.sendCommand(command),
    each: async (...command) => [textOf(await client.sendCommand(command))],
    async listen(channel, heard, again) {
      await ear.subscribe(channel, heard, true)
      for (const one of [client, ear]) one.on("ready", again)
    },
    close() {
      for (const one of [client, ear]) one.destroy()
      return Promise.resolve()
    },
  }
}

async function ofCluster(
  urls: readonly string[],
  options: Options,
  trouble: (error: Error) => void,
): Promise<RedisServer> {
  const { username, password, protocol } = new URL(urls[0] ?? "")
  const cluster = createCluster({
    rootNodes: urls.map((url) => ({ url })),
    defaults: {
      ...options,
      socket: { ...options.socket, tls: protocol === "rediss:" },
      ...(username && { username: decodeURIComponent(username) }),
      ...(password && { password: decodeURIComponent(password) }),
    },
    topologyRefreshOnReconnectionAttemptStrategy: LOOK_AROUND_MS,
  })
  cluster.on("error", trouble)
  cluster.on("node-error", trouble)
  await cluster.connect()
  return {
    run: (script, keys, args) =>
      runBy((command) => cluster.sendCommand(keys[0], false, command, AS_BYTES), script, keys, args),
    ask: (key, ...command) => cluster.sendCommand(key, false, command),
    each: (...command) =>
      Promise.all(
        cluster.masters.map(async (node) => textOf(await (await cluster.nodeClient(node)).sendCommand(command))),
      ),
    async listen(channel, heard, again) {
      await cluster.subscribe(channel, heard, true)
      cluster.on("node-ready", again)
    },
    close() {
      cluster.destroy()
      return Promise.resolve()
    },
  }
}
