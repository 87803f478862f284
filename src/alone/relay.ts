// A relay inside one page, for practice alone: it speaks the relay's frames in memory, so that both ends are the real ones.
import { fromBase64Url, toBase64Url } from "../wire/base64url.ts"
import { fromJson } from "../wire/fields.ts"
import type { FromRelay, ToRelay } from "../wire/frames.ts"
import { FRAME_MAX, FRAMES_BURST, FRAMES_PER_SECOND, MAILBOXES_MAX, WIRE_VERSION } from "../wire/limits.ts"
import { parseToRelay } from "../wire/parse-to-relay.ts"
import { namesOf, type Refused } from "../wire/refused.ts"
import type { Socket } from "../session/world.ts"

type End = (frame: FromRelay) => undefined
type Box = { at: string; id: string; data: string }
type Mailbox = { owner: End | undefined; open: string | undefined; tokens: Set<string>; boxes: Map<string, Box> }
type Slot = { version: number; value: string | undefined; watchers: Set<End> }

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(fromBase64Url(text) ?? [])))

/** Opens sockets whose other end is this page. Nobody but this page can own or read anything, so no proof is asked for. */
export const relayInPage = (now: () => number): (() => Socket) => {
  const mailboxes = new Map<string, Mailbox>()
  const slots = new Map<string, Slot>()
  const mailbox = (at: string): Mailbox => {
    const found = mailboxes.get(at) ?? { owner: undefined, open: undefined, tokens: new Set(), boxes: new Map() }
    mailboxes.set(at, found)
    return found
  }
  const slotOf = (board: string, slot: number): Slot => {
    const key = `${board} ${slot}`
    const found = slots.get(key) ?? { version: 0, value: undefined, watchers: new Set<End>() }
    slots.set(key, found)
    return found
  }
  const tell = ({ version, value, watchers }: Slot, board: string, slot: number, to: Iterable<End> = watchers) => {
    const told = { t: "value", board, slot, version, here: watchers.size } as const
    for (const watcher of to) watcher(value === undefined ? told : { ...told, value })
    return undefined
  }

  const serve = async (end: End, frame: ToRelay): Promise<Refused["reason"] | undefined> => {
    switch (frame.t) {
      case "ping":
        return end({ t: "pong", now: now() })
      case "own": {
        const at = toBase64Url((await sha256(frame.key)).subarray(0, 16))
        const box = mailbox(at)
        box.owner = end
        end({ t: "owned", at })
        for (const waiting of box.boxes.values()) end({ t: "box", ...waiting })
        return undefined
      }
      case "allow": {
        const box = mailbox(frame.at)
        if (box.owner !== end) return "not_allowed"
        for (const token of frame.add ?? []) box.tokens.add(token)
        for (const token of frame.drop ?? []) box.tokens.delete(token)
        box.open = frame.open ?? box.open
        return end({ t: "allowed", at: frame.at })
      }
      case "put": {
        const { at, id, data, token } = frame
        const box = mailbox(at)
        const hash = toBase64Url(await sha256(token))
        if (hash !== box.open && !box.tokens.has(hash)) return "not_allowed"
        box.boxes.set(id, { at, id, data })
        end({ t: "kept", at, id, held: true })
        return box.owner?.({ t: "box", at, id, data })
      }
      case "collected":
        for (const id of frame.ids) mailbox(frame.at).boxes.delete(id)
        return undefined
      case "post": {
        const { board, slot, version, value } = frame
        const held = slotOf(board, slot)
        if (mailbox(board).owner !== end) return "not_allowed"
        if (version < held.version) return "old_version"
        Object.assign(held, { version, value })
        end({ t: "posted", board, slot, version })
        return tell(held, board, slot)
      }
      case "watch": {
        const held = slotOf(frame.board, frame.slot)
        const others = [...held.watchers]
        held.watchers.add(end)
        tell(held, frame.board, frame.slot, [end])
        return tell({ ...held, value: undefined }, frame.board, frame.slot, others)
      }
    }
  }

  return () => {
    let open = true
    const heard: ((text: string) => void)[] = []
    const end: End = (frame) => {
      if (open) queueMicrotask(() => heard.forEach((listener) => listener(JSON.stringify(frame))))
      return undefined
    }
    /** One frame after the other, as on a wire. */
    let last = Promise.resolve()
    const take = async (text: string) => {
      const frame = parseToRelay(fromJson(text))
      const reason = frame && (await serve(end, frame))
      if (frame && reason) end({ t: "refused", of: frame.t, reason, ...namesOf(frame) })
    }
    return {
      send: (text) => void (last = last.then(() => take(text))),
      close: () => {
        open = false
        for (const { watchers } of slots.values()) watchers.delete(end)
      },
      onOpen: (listener) => queueMicrotask(listener),
      onText: (listener) => {
        heard.push(listener)
        if (heard.length > 1) return
        const limits = {
          frame: FRAME_MAX,
          mailboxes: MAILBOXES_MAX,
          framesPerSecond: FRAMES_PER_SECOND,
          framesBurst: FRAMES_BURST,
        }
        const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(32)))
        end({ t: "hello", v: WIRE_VERSION, nonce, now: now(), limits })
      },
      // It lies in this page: it goes when the page does.
      onClose: () => undefined,
    }
  }
}
