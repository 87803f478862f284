// What a session takes from outside, so that tests can pass in clock, randomness, sockets and memory.
import type { Keeper } from "./keeper.ts"

export type Socket = {
  send: (text: string) => void
  close: () => void
  onOpen: (listener: () => void) => void
  onText: (listener: (text: string) => void) => void
  onClose: (listener: () => void) => void
}

export type World = {
  /** Milliseconds of this device. */
  now: () => number
  /** Milliseconds that go on whatever the clock is set to, but may stand still while the device sleeps. */
  steady: () => number
  random: (bytes: number) => Uint8Array
  /** Runs once after ms; returns the stop. */
  after: (ms: number, run: () => void) => () => void
  /** `wss://host/` of the relay; throws nothing, closes when it cannot connect. */
  socket: (url: string) => Socket
  keeper: Keeper
  /** Host and scheme of the relay on which new rooms are made. */
  relay: { host: string; secure: boolean }
  /** Where invites point to, e.g. https://quiet-hand.test */
  pages: string
  via: "extension" | "page"
}
