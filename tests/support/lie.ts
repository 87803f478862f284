// Somebody between a device and the relay who may change every frame, and a roster that such a one can make.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { WebSocket, WebSocketServer } from "ws"
import { toJson } from "../../src/channel/bytes.ts"
import { makeContactCard } from "../../src/channel/contact-card.ts"
import { makeDeskState } from "../../src/channel/facilitator-state.ts"
import { parseInvite } from "../../src/channel/invite.ts"
import { signingKey } from "../../src/channel/keys.ts"
import { sign } from "../../src/channel/signed.ts"
import { boardKey, openValue, sealValue } from "../../src/channel/value.ts"
import type { World } from "../../src/session/world.ts"
import { passOn } from "../../src/practice/pass-on.ts"
import { fromBase64Url, toBase64Url } from "../../src/wire/base64url.ts"
import type { Value } from "../../src/wire/frames.ts"

export type Frame = Record<string, unknown> & { t: string }

/** Objects are told as JSON; a text goes as it is. */
type Told = object | string

export type Lie = {
  /** What arrives in place of a frame of the relay. */
  down?: (frame: Frame) => Told[]
  /** What the relay is told in place of ours, and what it seems to answer. */
  up?: (frame: Frame) => { pass: boolean; answer?: Told }
}

const textOf = (told: Told): string => (typeof told === "string" ? told : JSON.stringify(told))

/** A device whose line runs through somebody who may change everything on it; `mouth` tells it more at any time. */
export const through = (
  lie: () => Lie,
  world: World,
  mouth: (tell: (told: Told) => void) => void = () => {},
): World => ({
  ...world,
  socket: (url) => {
    const line = world.socket(url)
    const heard: ((text: string) => void)[] = []
    const tell = (what: Told) => heard.forEach((listener) => listener(textOf(what)))
    mouth(tell)
    line.onText((text) => {
      const frame = JSON.parse(text) as Frame
      for (const told of lie().down?.(frame) ?? [frame]) tell(told)
    })
    return {
      send: (text) => {
        const said = lie().up?.(JSON.parse(text) as Frame) ?? { pass: true }
        if (said.pass) line.send(text)
        if (said.answer !== undefined) tell(said.answer)
      },
      close: () => line.close(),
      onOpen: (listener) => line.onOpen(listener),
      onText: (listener) => void heard.push(listener),
      onClose: (listener) => line.onClose(listener),
    }
  },
})

export type Liar = { port: number; lie: Lie; close(): Promise<void> }

/** Stands before the relay on 127.0.0.1:`relay`; honest until `lie` is set. */
export const openLiar = async (relay: number): Promise<Liar> => {
  const server = createServer((request, response) => passOn(relay, request, response))
  const sockets = new WebSocketServer({ server })
  const liar: Liar = {
    port: 0,
    lie: {},
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets.clients) socket.terminate()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
  sockets.on("connection", (near, { headers }) => {
    const { host = "", origin = "" } = headers
    const far = new WebSocket(`ws://127.0.0.1:${relay}/`, { headers: { host, origin }, perMessageDeflate: false })
    const early: string[] = []
    const onward = (text: string) => (far.readyState === WebSocket.OPEN ? far.send(text) : void early.push(text))
    far.on("open", () => early.splice(0).forEach((text) => far.send(text)))
    near.on("message", (data: Buffer) => {
      const text = data.toString()
      const said = liar.lie.up?.(JSON.parse(text) as Frame) ?? { pass: true }
      if (said.pass) onward(text)
      if (said.answer !== undefined) near.send(textOf(said.answer))
    })
    far.on("message", (data: Buffer) => {
      const text = data.toString()
      for (const told of liar.lie.down?.(JSON.parse(text) as Frame) ?? [text]) near.send(textOf(told))
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on("close", () => other.close())
      one.on("error", () => other.close())
    }
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  liar.port = (server.address() as AddressInfo).port
  return liar
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** A state of a facilitator's desk with another key to write to, which she did not sign. */
export const forgedState = async (link: string, board: string, now: number): Promise<Frame> => {
  const invite = parseInvite(link)
  if (invite.is !== "link") throw new Error("no invite")
  const day = { x: random(32), until: now + 3_600_000 }
  const roster = { v: 1, hash: toBase64Url(random(32)) }
  const state = { rev: 0, at: now, roster, day, presence: "here", via: "extension" } as const
  const at = { board, slot: 0, version: now + 3_600_000 }
  const signed = await makeDeskState(await signingKey(random(32)), invite.room, at.version, state)
  const sealed = await sealValue(await boardKey(invite.secret, board), at, signed, random)
  return { ...at, t: "value", value: toBase64Url(sealed ?? new Uint8Array()), here: 3 }
}

/** What lies there, as it was signed, sealed again under another number: all who hold the link can do that. */
export const sealedAgain = async (link: string, frame: Frame, version: number): Promise<Frame> => {
  const invite = parseInvite(link)
  if (invite.is !== "link") throw new Error("no invite")
  const { board, slot, version: before, value } = frame as unknown as Value
  const key = await boardKey(invite.secret, board)
  const signed = await openValue(key, { board, slot, version: before }, fromBase64Url(value ?? "") ?? new Uint8Array())
  if (!signed) throw new Error("it does not open")
  const sealed = await sealValue(key, { board, slot, version }, signed, random)
  return { ...frame, version, value: toBase64Url(sealed ?? new Uint8Array()) }
}

/** The board of the invite's room with a roster on it that names Eve, signed by somebody who is not the host. */
export const forgedRoster = async (link: string, now: number): Promise<Frame> => {
  const invite = parseInvite(link)
  if (invite.is !== "link") throw new Error("no invite")
  const [thief, eve, x] = [await signingKey(random(32)), await signingKey(random(32)), random(32)]
  const card = await makeContactCard(eve, invite.room, { name: "Eve", role: "", words: "", x, made: now })
  const facts = { v: 90, made: now, until: now + 3_600_000, room: "Sleep study", host: { name: "Sam" } }
  const body = toJson({ ...facts, expected: [], docs: [], cards: [toBase64Url(card ?? new Uint8Array())] })
  // Whoever holds the link can seal for the room's board; only the host's key can sign what lies there.
  const signed = await sign(thief, "roster", [invite.room], body)
  const at = { board: invite.room, slot: 0, version: facts.v }
  const sealed = await sealValue(await boardKey(invite.secret, invite.room), at, signed, random)
  return { ...at, t: "value", value: toBase64Url(sealed ?? new Uint8Array()), here: 3 }
}
