// The versions of all kept shapes, and the way up from each older one.
import { KeptError } from "./kept-error.ts"

export type Kind =
  "room" | "thread" | "outbox" | "draft" | "board" | "contact" | "link" | "sent" | "device" | "done" | "move"

type Up = (value: unknown) => unknown

/** A kind's version now is the number of its ways up; each leads from the version of its place to the next. */
export type Shapes = Record<Kind, readonly Up[]>

// A draft of version 0 is from before the question of the name: it goes without.
const withoutName: Up = (draft) => (typeof draft === "object" ? { ...draft, withName: false } : draft)

export const shapes: Shapes = {
  room: [],
  thread: [],
  outbox: [],
  draft: [withoutName],
  board: [],
  contact: [],
  link: [],
  sent: [],
  device: [],
  done: [],
  move: [],
}

export const versionOf = (kind: Kind): number => shapes[kind].length

/** The value in its shape of now. Throws KeptError("newer") for a version that we do not know yet. */
export const bringUp = (kind: Kind, version: number, value: unknown): unknown => {
  if (version > versionOf(kind)) throw new KeptError("newer")
  return shapes[kind].slice(version).reduce((shape, up) => up(shape), value)
}
