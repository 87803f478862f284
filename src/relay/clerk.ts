// Reads each frame, has it done, and says no where it must.
import { fromJson, isFields } from "../wire/fields.ts"
import type { ToRelay } from "../wire/frames.ts"
import { BOX_SIZES, FRAME_MAX, VALUE_SIZES } from "../wire/limits.ts"
import { parseToRelay } from "../wire/parse-to-relay.ts"
import { namesOf, refusedOf } from "../wire/refused.ts"
import { post, watch } from "./boards.ts"
import { allow, collected, own, put } from "./boxes.ts"
import type { Connection } from "./connection.ts"
import { kindOf } from "./log.ts"
import { FULL, type No, type Office, UNAVAILABLE } from "./office.ts"
import { StoreFull } from "./store.ts"

/** Never rejects. A frame that the store could not serve is answered `unavailable`, or `full`. */
export async function answer(office: Office, connection: Connection, text: string): Promise<void> {
  const { log } = office
  const value = fromJson(text)
  const frame = parseToRelay(value)
  let no: No | undefined
  if (text.length > FRAME_MAX || isTooLarge(value)) no = { reason: "too_large" }
  else if (!frame) no = { reason: "bad_frame" }
  else {
    try {
      no = await serve(office, connection, frame)
    } catch (error) {
      const isFull = error instanceof StoreFull
      if (isFull) log.again(error.message)
      else log.again("a frame could not be served", { of: frame.t, error: kindOf(error) })
      no = isFull ? FULL : UNAVAILABLE
    }
  }
  const of = refusedOf(value)
  const outcome = no?.reason ?? "done"
  office.tally.frame(of, outcome)
  log.detail("frame", { connection: connection.number, of, letters: text.length, outcome })
  if (no) connection.send({ t: "refused", of, ...no, ...(isFields(value) && namesOf(value)) })
}

function serve(office: Office, connection: Connection, frame: ToRelay): Promise<No | undefined> {
  switch (frame.t) {
    case "put":
      return put(office, connection, frame)
    case "collected":
      return collected(office, connection, frame)
    case "own":
      return own(office, connection, frame)
    case "allow":
      return allow(office, connection, frame)
    case "post":
      return post(office, connection, frame)
    case "watch":
      return watch(office, connection, frame)
    case "ping":
      connection.send({ t: "pong", now: office.now() })
      return Promise.resolve(undefined)
  }
}

const lettersOf = (sizes: readonly number[]): number => Math.ceil((Math.max(...sizes) * 4) / 3)

function isTooLarge(value: unknown): boolean {
  if (!isFields(value)) return false
  const { data, value: posted } = value
  if (typeof data === "string" && data.length > lettersOf(BOX_SIZES)) return true
  return typeof posted === "string" && posted.length > lettersOf(VALUE_SIZES)
}
