// A raw end of the wire for tests: it speaks frames, knows no sealing, and remembers all it was sent.
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto"
import { WebSocket } from "ws"
import type { FromRelay, Hello, Value } from "../../src/wire/frames.ts"
import { fromJson } from "../../src/wire/fields.ts"
import { ownProof } from "../../src/wire/mailbox.ts"
import { parseFromRelay } from "../../src/wire/parse-from-relay.ts"

export type Identity = { key: string; at: string; secret: KeyObject }
type Type = FromRelay["t"]
type FrameOf<T extends Type> = Extract<FromRelay, { t: T }>

export const newId = (): string => randomBytes(16).toString("base64url")
export const newToken = (): string => randomBytes(32).toString("base64url")
/** A box of noise, unless said otherwise. */
export const newBox = (bytes = 1_024): string => randomBytes(bytes).toString("base64url")
export const hashOfToken = (token: string): string =>
  createHash("sha256").update(token, "base64url").digest("base64url")

export function newIdentity(): Identity {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519")
  const bytes = publicKey.export({ format: "der", type: "spki" }).subarray(12)
  const at = createHash("sha256").update(bytes).digest().subarray(0, 16).toString("base64url")
  return { key: bytes.toString("base64url"), at, secret: privateKey }
}

export class Peer {
  /** Every frame that came, in order. */
  readonly heard: FromRelay[] = []
  closed: { code: number } | undefined
  #listeners = new Set<() => void>()

  private constructor(
    private readonly socket: WebSocket,
    private readonly host: string,
  ) {
    socket.on("message", (data: Buffer) => {
      const frame = parseFromRelay(fromJson(data.toString()))
      if (!frame) throw new Error(`the relay sent what is no frame: ${data.toString()}`)
      this.heard.push(frame)
      this.#tell()
    })
    socket.on("close", (code) => {
      this.closed = { code }
      this.#tell()
    })
    socket.on("error", () => undefined)
  }

  /** Connects; the hello has come. @param headers as a proxy in between would add */
  static async at({ url, host }: { url: string; host: string }, headers: Record<string, string> = {}): Promise<Peer> {
    const socket = new WebSocket(url, { perMessageDeflate: false, rejectUnauthorized: false, headers })
    const peer = new Peer(socket, host)
    await peer.until(() => peer.heard.length > 0 || peer.closed !== undefined)
    return peer
  }

  get hello(): Hello {
    const first = this.heard[0]
    if (first?.t !== "hello") throw new Error("no hello came")
    return first
  }

  send(frame: unknown): void {
    this.socket.send(typeof frame === "string" || Buffer.isBuffer(frame) ? frame : JSON.stringify(frame))
  }

  /** Resolves as soon as `is` holds; asked again after each frame and at the end. */
  async until(is: () => boolean): Promise<void> {
    while (!is()) {
      await new Promise<void>((again) => {
        const once = (): void => {
          this.#listeners.delete(once)
          again()
        }
        this.#listeners.add(once)
      })
    }
  }

  /** The first frame of a type, heard or still to come, that fits. */
  async next<T extends Type>(type: T, fits: (frame: FrameOf<T>) => boolean = () => true): Promise<FrameOf<T>> {
    let found: FrameOf<T> | undefined
    await this.until(() => {
      found = this.all(type).find(fits)
      if (!found && this.closed) throw new Error(`closed (${this.closed.code}) before ${type} came`)
      return found !== undefined
    })
    return found as FrameOf<T>
  }

  all<T extends Type>(type: T): FrameOf<T>[] {
    return this.heard.filter((frame): frame is FrameOf<T> => frame.t === type)
  }

  /** Sends `own` for an identity; owned has come. */
  async own(identity: Identity, host = this.host): Promise<void> {
    this.send(this.proofOf(identity, host))
    const before = this.all("owned").length
    await this.until(() => this.all("owned").length > before || this.closed !== undefined)
  }

  proofOf({ key, secret }: Identity, host = this.host): { t: "own"; key: string; sig: string } {
    return { t: "own", key, sig: sign(null, ownProof(host, this.hello.nonce), secret).toString("base64url") }
  }

  /** What was sent before this has been answered, except for what takes a store. */
  async ping(): Promise<void> {
    const before = this.all("pong").length
    this.send({ t: "ping" })
    await this.until(() => this.all("pong").length > before)
  }

  /** All that this end asked of a mailbox or its board before has been answered. */
  async settled(at: string): Promise<void> {
    const isAnswer = ({ board, slot }: Value): boolean => board === at && slot === 6
    const before = this.all("value").filter(isAnswer).length
    this.send({ t: "watch", board: at, slot: 6, after: 0 })
    await this.until(() => this.all("value").filter(isAnswer).length > before)
  }

  async close(): Promise<void> {
    this.socket.close()
    await this.until(() => this.closed !== undefined)
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener()
  }
}
