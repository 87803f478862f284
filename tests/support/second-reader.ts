// A second reader of the protocol, written from src/docs/protocol.md alone: it knows nothing of our code but the document.
import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  verify,
} from "node:crypto"

const b64u = (text: string): Buffer => Buffer.from(text, "base64url")
const sha256 = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest()
const hmac = (key: Uint8Array, bytes: Uint8Array): Buffer => createHmac("sha256", key).update(bytes).digest()
const zero = Buffer.alloc(1)

/** a|b: joined by one 0x00 byte. */
const bar = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [Buffer.from(part)] : [zero, Buffer.from(part)])))

/** HKDF-SHA-256's second half, up to 32 bytes. */
const expand = (key: Uint8Array, info: Uint8Array, length: number): Buffer =>
  hmac(key, Buffer.concat([info, Buffer.of(1)])).subarray(0, length)

export const nameOf = (publicKey: Uint8Array): string => sha256(publicKey).subarray(0, 16).toString("base64url")

export const derive = (secret: Uint8Array, label: string, context: string): Buffer =>
  expand(hmac(Buffer.alloc(32), secret), bar(`quiet-hand/1 ${label}`, context), 32)

export const checkNumber = (publicKey: Uint8Array): string => {
  const number = sha256(bar("quiet-hand/1 check", publicKey)).readBigUInt64BE() % 10n ** 16n
  return (number.toString().padStart(16, "0").match(/.{4}/g) ?? []).join(" ")
}

export const markOf = (m: Uint8Array, room: string, card: string, window: number): string =>
  hmac(m, bar("quiet-hand/1 mark", room, card, String(window)))
    .subarray(0, 16)
    .toString("base64url")

const gcm = (key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer | undefined => {
  const opening = createDecipheriv("aes-256-gcm", key, nonce)
  opening.setAAD(aad)
  opening.setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()])
  } catch {
    return undefined
  }
}

const unpad = (padded: Buffer): Buffer | undefined => {
  const end = 4 + padded.readUInt32BE()
  return end <= padded.length && padded.subarray(end).every((byte) => byte === 0) ? padded.subarray(4, end) : undefined
}

/** The signer's key and the body of signed bytes. */
export function openSigned(
  kind: string,
  context: string[],
  signed: Buffer,
): { key: Buffer; body: unknown } | undefined {
  if (signed.length < 96) return undefined
  const [key, signature, body] = [signed.subarray(0, 32), signed.subarray(32, 96), signed.subarray(96)]
  const publicKey = createPublicKey({
    key: { kty: "OKP", crv: "Ed25519", x: key.toString("base64url") },
    format: "jwk",
  })
  if (!verify(null, bar(`quiet-hand/1 ${kind}`, ...context, body), publicKey, signature)) return undefined
  return { key, body: JSON.parse(body.toString()) as unknown }
}

const x25519Private = (seed: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b656e04220420", "hex"), seed]),
    format: "der",
    type: "pkcs8",
  })
const x25519Public = (key: Uint8Array) =>
  createPublicKey({ key: { kty: "OKP", crv: "X25519", x: Buffer.from(key).toString("base64url") }, format: "jwk" })
export const publicOf = (seed: Uint8Array): Buffer =>
  b64u(createPublicKey(x25519Private(seed)).export({ format: "jwk" }).x ?? "")

/** RFC 9180, base mode, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export function hpkeOpen(seed: Uint8Array, info: Uint8Array, aad: Uint8Array, sealed: Buffer): Buffer | undefined {
  const extracted = (suite: Buffer, salt: Uint8Array, label: string, bytes: Uint8Array) =>
    hmac(
      salt.length ? salt : Buffer.alloc(32),
      Buffer.concat([Buffer.from("HPKE-v1"), suite, Buffer.from(label), bytes]),
    )
  const expanded = (suite: Buffer, key: Uint8Array, label: string, bytes: Uint8Array, length: number) =>
    expand(key, Buffer.concat([Buffer.of(0, length), Buffer.from("HPKE-v1"), suite, Buffer.from(label), bytes]), length)
  const none = Buffer.alloc(0)

  const enc = sealed.subarray(0, 32)
  const shared = diffieHellman({ privateKey: x25519Private(seed), publicKey: x25519Public(enc) })
  const kem = Buffer.concat([Buffer.from("KEM"), Buffer.of(0, 0x20)])
  const secretOf = extracted(kem, none, "eae_prk", shared)
  const secret = expanded(kem, secretOf, "shared_secret", Buffer.concat([enc, publicOf(seed)]), 32)

  const suite = Buffer.concat([Buffer.from("HPKE"), Buffer.of(0, 0x20, 0, 1, 0, 2)])
  const context = [Buffer.of(0), extracted(suite, none, "psk_id_hash", none), extracted(suite, none, "info_hash", info)]
  const schedule = extracted(suite, secret, "secret", none)
  const key = expanded(suite, schedule, "key", Buffer.concat(context), 32)
  const nonce = expanded(suite, schedule, "base_nonce", Buffer.concat(context), 12)
  return gcm(key, nonce, aad, sealed.subarray(32))
}

type Place = { room: string; mailbox: string; id: string }

export function openBox(seed: Uint8Array, { room, mailbox, id }: Place, box: Buffer) {
  if (![1_024, 4_096, 11_264].includes(box.length)) return undefined
  const plain = hpkeOpen(seed, bar("quiet-hand/1 box", room, mailbox), Buffer.from(id), box)
  const signed = plain && unpad(plain)
  const opened = signed && openSigned("box", [room, mailbox, id, publicOf(seed).toString("base64url")], signed)
  return opened && { from: nameOf(opened.key), body: opened.body }
}

type Slot = { board: string; slot: number; version: number }

export function openValue(roomSecret: Uint8Array, { board, slot, version }: Slot, value: Buffer): Buffer | undefined {
  if (![1_024, 4_096, 16_384, 65_536].includes(value.length)) return undefined
  const aad = bar("quiet-hand/1 value", board, String(slot), String(version))
  const plain = gcm(derive(roomSecret, "board", board), value.subarray(0, 12), aad, value.subarray(12))
  return plain && unpad(plain)
}

export function openClaim(link: Uint8Array, room: string, id: string, claim: Buffer): unknown {
  if (claim.length !== 11_264) return undefined
  const aad = bar("quiet-hand/1 claim", room, id)
  const plain = gcm(derive(link, "claim", room), claim.subarray(0, 12), aad, claim.subarray(12))
  const content = plain && unpad(plain)
  return content && (JSON.parse(content.toString()) as unknown)
}

/** What lies on the board of a move: a part of the state, or a word. */
export function openMoved(
  q: Uint8Array,
  room: string,
  { slot, version }: Omit<Slot, "board">,
  value: Buffer,
): Buffer | undefined {
  if (![1_024, 4_096, 16_384, 65_536].includes(value.length)) return undefined
  const aad = bar("quiet-hand/1 move", moveBoard(q, room), String(slot), String(version))
  const plain = gcm(derive(q, "move", room), value.subarray(0, 12), aad, value.subarray(12))
  return plain && unpad(plain)
}

/** The name of the key whose seed follows from q. */
export function moveBoard(q: Uint8Array, room: string): string {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), derive(q, "move key", room)]),
    format: "der",
    type: "pkcs8",
  })
  return nameOf(b64u(createPublicKey(key).export({ format: "jwk" }).x ?? ""))
}

/** The names of those on a roster that the host signed, by mailbox; every card must be its facilitator's own. */
export function readRoster(room: string, signed: Buffer): Map<string, string> | undefined {
  const roster = openSigned("roster", [room], signed)
  if (!roster || nameOf(roster.key) !== room) return undefined
  const people = new Map<string, string>()
  for (const card of (roster.body as { cards: string[] }).cards) {
    const opened = openSigned("card", [room], b64u(card))
    if (!opened) return undefined
    people.set(nameOf(opened.key), (opened.body as { name: string }).name)
  }
  return people
}

/** Of a link on its own; finding it in a text is described but not needed to join. */
export function readInvite(link: string) {
  const [, room, secret, relay] =
    /^https?:\/\/[^#]*\/j#1\.([\w-]{22})\.([\w-]{43})(?:\.([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?))?$/i.exec(
      link,
    ) ?? []
  const isWhole = (part: string) => b64u(part).toString("base64url") === part
  return room && secret && isWhole(room) && isWhole(secret) ? { room, secret, ...(relay && { relay }) } : undefined
}
