// Frames as an end reads them: a relay may be wrong, or lie.
import { isCount, isFields, isSealed, isSlot, type Fields } from "./fields.ts"
import type { Box, FromRelay, Hello, Kept, Posted, Value } from "./frames.ts"
import { BOX_SIZES, VALUE_SIZES } from "./limits.ts"
import { isKey, isName } from "./mailbox.ts"
import { isReason, isRefusedOf, namesOf, type Refused } from "./refused.ts"

/** Undefined for an unknown type, and for a field that is missing or wrong; unknown fields are left behind. */
export function parseFromRelay(value: unknown): FromRelay | undefined {
  if (!isFields(value)) return undefined
  const { t, at, now, n } = value
  switch (t) {
    case "hello":
      return parseHello(value)
    case "owned":
    case "moved":
      return isName(at) ? { t, at } : undefined
    case "allowed":
      if (!isName(at) || (n !== undefined && !isCount(n))) return undefined
      return n === undefined ? { t, at } : { t, at, n }
    case "kept":
      return parseKept(value)
    case "refused":
      return parseRefused(value)
    case "box":
      return parseBox(value)
    case "posted":
      return parsePosted(value)
    case "value":
      return parseValue(value)
    case "pong":
      return isCount(now) ? { t, now } : undefined
    default:
      return undefined
  }
}

/** Any version passes, so that an end can say that the relay is newer. */
function parseHello({ v, nonce, now, limits }: Fields): Hello | undefined {
  if (!isCount(v) || !isKey(nonce) || !isCount(now) || !isFields(limits)) return undefined
  const { frame, mailboxes, framesPerSecond, framesBurst } = limits
  if (!isCount(frame) || !isCount(mailboxes) || !isCount(framesPerSecond) || !isCount(framesBurst)) return undefined
  return { t: "hello", v, nonce, now, limits: { frame, mailboxes, framesPerSecond, framesBurst } }
}

function parseKept({ at, id, held }: Fields): Kept | undefined {
  return isName(at) && isName(id) && typeof held === "boolean" ? { t: "kept", at, id, held } : undefined
}

function parseBox({ at, id, data }: Fields): Box | undefined {
  return isName(at) && isName(id) && isSealed(data, BOX_SIZES) ? { t: "box", at, id, data } : undefined
}

function parsePosted({ board, slot, version }: Fields): Posted | undefined {
  return isName(board) && isSlot(slot) && isCount(version) ? { t: "posted", board, slot, version } : undefined
}

function parseValue({ board, slot, version, value, here }: Fields): Value | undefined {
  if (!isName(board) || !isSlot(slot) || !isCount(version) || !isCount(here)) return undefined
  if (value === undefined) return { t: "value", board, slot, version, here }
  return isSealed(value, VALUE_SIZES) ? { t: "value", board, slot, version, value, here } : undefined
}

function parseRefused({ of, reason, wait, ...named }: Fields): Refused | undefined {
  if (!isRefusedOf(of) || !isReason(reason)) return undefined
  const refused: Refused = { t: "refused", of, reason, ...namesOf(named) }
  if (isCount(wait)) refused.wait = wait
  return refused
}
