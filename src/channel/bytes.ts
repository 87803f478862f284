// Bytes as the formats of the channel need them: joined, padded to a size, read back strictly.

/** Bytes that own their memory: what WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Gives that many random bytes; a session passes its own. */
export type Random = (bytes: number) => Uint8Array

const encoder = new TextEncoder()
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

export const utf8 = (text: string): Bytes => encoder.encode(text)

/** undefined when the bytes are not UTF-8. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

export const concat = (...parts: (string | Uint8Array)[]): Bytes => {
  const all = parts.map((part) => (typeof part === "string" ? utf8(part) : part))
  const joined = new Uint8Array(all.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of all) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** `a|b` of the formats: joined by one 0x00. Only the last part may hold a 0x00 itself, or two lists could read the same. */
export const bar = (...parts: (string | Uint8Array)[]): Bytes =>
  concat(...parts.flatMap((part, index) => (index === 0 ? [part] : [new Uint8Array(1), part])))

/** Length (4 bytes, big-endian), content, zeros up to `size`; undefined when it does not fit. */
export const pad = (content: Uint8Array, size: number): Bytes | undefined => {
  if (content.length + 4 > size) return undefined
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, 4)
  return padded
}

/** The content; undefined when the length is untrue or anything but zeros follows it. */
export const unpad = (padded: Bytes): Bytes | undefined => {
  if (padded.length < 4) return undefined
  const end = 4 + new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return undefined
  return padded.slice(4, end)
}

/** JSON as bytes, and back as `unknown`; undefined when it is no JSON. */
export const toJson = (value: unknown): Bytes => utf8(JSON.stringify(value))

export const fromJson = (bytes: Uint8Array): unknown => {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
