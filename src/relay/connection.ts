// One end's socket: what it owns and watches here, how fast it may be, and sending to it.
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import type { Socket } from "node:net"
import type { WebSocket } from "ws"
import type { FromRelay } from "../wire/frames.ts"
import { OPEN_PUTS_MS } from "../wire/limits.ts"
import type { Address } from "./addresses.ts"
import { Bucket } from "./bucket.ts"
import type { Limits } from "./config.ts"
import type { Slot } from "./directory.ts"
import { hashOf } from "./proof.ts"

/** An end that leaves this much unread is let go: it comes back, and the store has kept everything. */
const UNSENT_MAX = 8_000_000
/** Who does not answer the goodbye by then is let go. */
const GOODBYE_MS = 1_000
const HASHES_MAX = 1_000

const none: readonly never[] = []

export class Connection {
  readonly nonce = randomBytes(32).toString("base64url")
  /** What the directory knows of it. */
  mailboxes: readonly string[] = none
  slots: readonly Slot[] = none
  readonly frames: Bucket
  /** Frames heard and not answered yet. */
  asked = 0
  // Most connections never put: what that needs is made by the first who does.
  #openPuts: Bucket | undefined
  #hashes: Map<string, Buffer> | undefined

  constructor(
    readonly number: number,
    readonly address: Address,
    private readonly socket: WebSocket,
    private readonly pipe: Socket,
    private readonly limits: Limits,
    public heard: number,
  ) {
    this.frames = new Bucket(limits.framesPerSecond, limits.framesBurst, heard)
  }

  /** Puts by a room's token. */
  get openPuts(): Bucket {
    const { openPuts } = this.limits
    return (this.#openPuts ??= new Bucket((openPuts * 1_000) / OPEN_PUTS_MS, openPuts, this.heard))
  }

  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN
  }

  send(frame: FromRelay): void {
    this.sendText(JSON.stringify(frame))
  }

  /** What is sent in one turn of the loop leaves in one write. */
  sendText(text: string | Buffer): void {
    if (!this.isOpen) return
    if (this.pipe.writableCorked === 0) {
      this.pipe.cork()
      process.nextTick(() => this.pipe.uncork())
    }
    this.socket.send(text, { binary: false })
    if (this.pipe.writableLength > UNSENT_MAX) this.socket.terminate()
  }

  /** The socket takes no more at this moment. */
  get isSlow(): boolean {
    return this.pipe.writableNeedDrain
  }

  /** Resolves when the socket takes more, or has closed. */
  async drained(): Promise<void> {
    if (!this.isOpen || !this.pipe.writableNeedDrain) return
    const either = new AbortController()
    const { signal } = either
    await Promise.race([once(this.pipe, "drain", { signal }), once(this.pipe, "close", { signal })])
    either.abort()
  }

  /** Nothing more is read from it, until it goes on. */
  pause(): void {
    this.socket.pause()
  }

  resume(): void {
    this.socket.resume()
  }

  close(code: number, why: string): void {
    this.socket.close(code, why)
    setTimeout(() => this.drop(), GOODBYE_MS).unref()
  }

  /** What this end was told or asked for may no longer hold: it comes back, and begins anew. */
  comeAgain(): void {
    this.close(1012, "come again")
  }

  /** Without a goodbye: the other end does not answer any more. */
  drop(): void {
    this.socket.terminate()
  }

  /** A thread puts with one token again and again. */
  hashOf(token: string): Buffer {
    const hashes = (this.#hashes ??= new Map<string, Buffer>())
    let hash = hashes.get(token)
    if (!hash) {
      if (hashes.size >= HASHES_MAX) hashes.clear()
      hash = hashOf(token)
      hashes.set(token, hash)
    }
    return hash
  }
}
