// What a facilitator's screen may ask, read strictly: at the extension's port it comes from another document.
import { maxWords } from "../../channel/bodies.ts"
import { bytesText, fields, list, maybe, name, number, oneOf, ordinal, text, type Read } from "../../channel/read.ts"
import { lineKeys } from "../../signals/keys.ts"
import type { FacilitatorAction } from "../facilitator-state.ts"
import { parsePlaces } from "../messages.ts"
import { boolean } from "../reads.ts"

const item = bytesText(16)
const words = text(maxWords)
const self = { name: name(60), role: text(80), words: text(300) }
/** Fields that a screen may leave undefined, which does not survive a port. */
const acting = fields({ item, text: words, at: maybe(number) })
const reply = fields({ item, words, line: maybe(oneOf(...lineKeys)), places: parsePlaces, choices: list(6, text(60)) })
const readUntil = fields({ until: maybe(number) })

const parsers: { [K in FacilitatorAction["type"]]: Read<Extract<FacilitatorAction, { type: K }>> } = {
  createRoom: fields({ type: oneOf("createRoom"), room: name(80), ...self }),
  openContactLink: fields({ type: oneOf("openContactLink"), link: text(4_000) }),
  claim: fields({ type: oneOf("claim"), ...self }),
  makeContactLink: fields({ type: oneOf("makeContactLink"), name: name(60) }),
  acceptClaim: fields({ type: oneOf("acceptClaim"), contactLink: item }),
  refuseClaim: fields({ type: oneOf("refuseClaim"), contactLink: item }),
  open: fields({ type: oneOf("open"), item }),
  seen: fields({ type: oneOf("seen"), item }),
  acting: (value) => {
    const read = acting(value)
    return read && { ...read, type: "acting", at: read.at }
  },
  done: fields({ type: oneOf("done"), item, text: words }),
  cannot: fields({ type: oneOf("cannot"), item, reason: words, instead: words }),
  reply: (value) => {
    const read = reply(value)
    return read && { ...read, type: "reply", line: read.line }
  },
  startBreak: fields({ type: oneOf("startBreak"), startsAt: number, minutes: ordinal }),
  endBreak: fields({ type: oneOf("endBreak") }),
  presence: fields({ type: oneOf("presence"), visible: boolean, actedAt: number }),
  readUntil: (value) => {
    const read = readUntil(value)
    return read && { type: "readUntil", until: read.until }
  },
  forgetRoom: fields({ type: oneOf("forgetRoom") }),
  useHere: fields({ type: oneOf("useHere") }),
  dismissProblem: fields({ type: oneOf("dismissProblem") }),
}

export function parseFacilitatorAction(value: unknown): FacilitatorAction | undefined {
  const type = fields({ type: text(40) })(value)?.type
  return type !== undefined && Object.hasOwn(parsers, type)
    ? parsers[type as FacilitatorAction["type"]](value)
    : undefined
}
