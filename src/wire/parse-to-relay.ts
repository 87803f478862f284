// Frames as the relay reads them: nothing of an end is believed before this.
import { isCount, isFields, isListOf, isSealed, isSlot, type Fields } from "./fields.ts"
import type { Allow, Collected, Own, Ping, Post, Put, ToRelay, Watch } from "./frames.ts"
import { BOX_SIZES, COLLECTED_MAX, TOKENS_MAX, VALUE_SIZES } from "./limits.ts"
import { isKey, isName, isSignature } from "./mailbox.ts"

/** Undefined for an unknown type, and for a field that is missing or wrong; unknown fields are left behind. */
export function parseToRelay(value: unknown): ToRelay | undefined {
  if (!isFields(value)) return undefined
  switch (value["t"]) {
    case "put":
      return parsePut(value)
    case "collected":
      return parseCollected(value)
    case "own":
      return parseOwn(value)
    case "allow":
      return parseAllow(value)
    case "post":
      return parsePost(value)
    case "watch":
      return parseWatch(value)
    case "ping":
      return PING
    default:
      return undefined
  }
}

const PING: Ping = { t: "ping" }

function parsePut({ at, id, token, data }: Fields): Put | undefined {
  if (!isName(at) || !isName(id) || !isKey(token) || !isSealed(data, BOX_SIZES)) return undefined
  return { t: "put", at, id, token, data }
}

function parseCollected({ at, ids }: Fields): Collected | undefined {
  return isName(at) && isListOf(ids, isName, COLLECTED_MAX) ? { t: "collected", at, ids } : undefined
}

function parseOwn({ key, sig }: Fields): Own | undefined {
  return isKey(key) && isSignature(sig) ? { t: "own", key, sig } : undefined
}

function parseAllow({ at, open, add, drop, n }: Fields): Allow | undefined {
  if (!isName(at)) return undefined
  const allow: Allow = { t: "allow", at }
  if (isKey(open)) allow.open = open
  else if (open !== undefined) return undefined
  if (isListOf(add, isKey, TOKENS_MAX)) allow.add = add
  else if (add !== undefined) return undefined
  if (isListOf(drop, isKey, TOKENS_MAX)) allow.drop = drop
  else if (drop !== undefined) return undefined
  if (isCount(n)) allow.n = n
  else if (n !== undefined) return undefined
  return allow
}

function parsePost({ board, slot, version, value }: Fields): Post | undefined {
  if (!isName(board) || !isSlot(slot) || !isCount(version) || version === 0) return undefined
  return isSealed(value, VALUE_SIZES) ? { t: "post", board, slot, version, value } : undefined
}

function parseWatch({ board, slot, after }: Fields): Watch | undefined {
  return isName(board) && isSlot(slot) && isCount(after) ? { t: "watch", board, slot, after } : undefined
}
