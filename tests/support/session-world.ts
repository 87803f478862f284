// A world for sessions in tests: real sockets to a real relay, memory that outlives a session, and a clock the test owns.
import { WebSocket } from "ws"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import type { Connector } from "../../src/session/connector.ts"
import type { Keeper, RecordKind } from "../../src/session/keeper.ts"
import type { Socket, World } from "../../src/session/world.ts"

export type Clock = Pick<World, "now" | "steady" | "after"> & {
  /** A time of the relay, told in this clock's. */
  told: (relayNow: number) => number
}

/** Runs `speed` times as fast as the wall's; the relay is believed to run with it. */
export function fastClock(speed: number): Clock {
  const began = Date.now()
  const now = () => Math.round(began + (Date.now() - began) * speed)
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms / speed)
    return () => clearTimeout(timer)
  }
  return { now, steady: now, after, told: now }
}

/** `set`: somebody sets this device's clock by so many ms. `sleep`: so many ms pass, on the relay too, in which no timer runs. */
export type MovedClock = Clock & { set: (ms: number) => void; sleep: (ms: number) => void }

export function movedClock({ now, steady, after, told }: Clock): MovedClock {
  let wrong = 0
  let slept = 0
  return {
    now: () => now() + slept + wrong,
    steady,
    told: (relayNow) => told(relayNow) + slept,
    after,
    set: (ms) => void (wrong += ms),
    sleep: (ms) => void (slept += ms),
  }
}

/** The same, but hours can pass in a moment, for everybody. */
export function leaping(clock: Clock): Clock & { leap: (ms: number) => void } {
  let ahead = 0
  const later = (ms: number) => ms + ahead
  return {
    now: () => later(clock.now()),
    steady: () => later(clock.steady()),
    after: clock.after,
    told: (relayNow) => later(clock.told(relayNow)),
    leap: (ms) => void (ahead += ms),
  }
}

/** Every text that passed a socket, in both directions. */
export type Wire = { sent: string[]; came: string[] }

/** The relay runs on the wall's clock; what it says of the time is put into the test's. */
const inTime = (text: string, { told }: Clock): string =>
  text.startsWith('{"t":"hello"') || text.startsWith('{"t":"pong"')
    ? text.replace(/"now":(\d+)/, (_, now: string) => `"now":${told(Number(now))}`)
    : text

/** Springs at the next frame of its kind; `instead`: that frame goes no further. */
export type Trap = { way: keyof Wire; t: string; instead: boolean; spring: () => void }

function openSocket(
  url: string,
  clock: Clock,
  wire: Wire,
  sprung: (way: keyof Wire, text: string) => boolean,
): Socket & { lose: () => void } {
  let lost = false
  const socket = new WebSocket(url, { perMessageDeflate: false })
  socket.on("error", () => undefined)
  return {
    lose: () => void (lost = true),
    send: (text) => {
      if (lost || socket.readyState !== WebSocket.OPEN) return
      wire.sent.push(text)
      if (!sprung("sent", text)) socket.send(text)
    },
    close: () => socket.close(),
    onOpen: (listener) => void socket.on("open", listener),
    onText: (listener) =>
      void socket.on("message", (data: Buffer) => {
        if (lost) return
        const text = data.toString()
        wire.came.push(text)
        if (!sprung("came", text)) listener(inTime(text, clock))
      }),
    onClose: (listener) => void socket.on("close", listener),
  }
}

export type TestWorld = World & {
  wire: Wire
  /** What the device keeps, also after its end. */
  kept: Keeper
  /** The device loses its power: nothing more is kept or sent by whatever still runs. */
  die: () => void
  /** For the next frame; one at a time. */
  trap: Trap | undefined
  /** Nothing comes any more on the lines that are open now, and nobody says that they are dead. */
  loseLines: () => void
}

/** Of a device without power: one that came again would take its mailboxes from the device that goes on. */
const noSocket: Socket = { send() {}, close() {}, onOpen() {}, onText() {}, onClose() {} }

const never = () => new Promise<never>(() => undefined)

/** A keeper that stops in the middle of whatever it does. */
const mortal = (keeper: Keeper, isDead: () => boolean): Keeper => ({
  rooms: () => (isDead() ? never() : keeper.rooms()),
  forget: (room) => (isDead() ? never() : keeper.forget(room)),
  open: async (room) => {
    const opened = await keeper.open(room)
    return {
      read: (kind) => (isDead() ? never() : opened.read(kind)),
      write: (changes) => (isDead() ? never() : opened.write(changes)),
      close: () => opened.close(),
    }
  },
})

/** `keeper`: pass the same one again to start a session anew on what it kept. */
export function testWorld(host: string, clock: Clock, keeper: Keeper = memoryKeeper()): TestWorld {
  const wire: Wire = { sent: [], came: [] }
  let dead = false
  const sockets: ReturnType<typeof openSocket>[] = []
  const sprung = (way: keyof Wire, text: string): boolean => {
    const trap = whole.trap
    if (trap?.way !== way || !text.startsWith(`{"t":"${trap.t}"`)) return false
    whole.trap = undefined
    // What springs happens after the frame went where it goes.
    queueMicrotask(trap.spring)
    return trap.instead
  }
  const whole: TestWorld = {
    trap: undefined,
    loseLines: () => sockets.forEach((socket) => socket.lose()),
    now: clock.now,
    steady: clock.steady,
    after: clock.after,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    socket: (url) => {
      if (dead) return noSocket
      const socket = openSocket(url, clock, wire, sprung)
      sockets.push(socket)
      return socket
    },
    keeper: mortal(keeper, () => dead),
    kept: keeper,
    die: () => {
      dead = true
      for (const socket of sockets) socket.close()
    },
    relay: { host, secure: false },
    pages: "https://quiet-hand.test",
    via: "page",
    wire,
  }
  return whole
}

/** All of one kind that a device keeps of a room, as it lies there. */
export const keptOf = async <Kept>({ kept }: TestWorld, room: string, kind: RecordKind): Promise<Kept[]> =>
  (await (await kept.open(room)).read(kind)).map(({ value }) => value as Kept)

/** Resolves with the state as soon as it is as wanted; what it was instead is the error. */
export function until<State>(
  connector: Pick<Connector<State, never>, "get" | "subscribe">,
  is: (state: State) => boolean,
  within = 30_000,
): Promise<State> {
  return new Promise((done, failed) => {
    let stop = () => {}
    const late = setTimeout(() => {
      stop()
      failed(new Error(`It did not come to be; the state is ${JSON.stringify(connector.get(), undefined, 1)}`))
    }, within)
    const look = () => {
      const state = connector.get()
      if (!is(state)) return
      clearTimeout(late)
      stop()
      done(state)
    }
    stop = connector.subscribe(look)
    look()
  })
}
