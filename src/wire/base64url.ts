// Bytes as text in frames, links and names: base64url without padding, strict in reading.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const utf8 = new TextEncoder()
const CODES = utf8.encode(LETTERS)
const A = 65 // stands for six zero bits
const BAD = 255
const SIXES = new Uint8Array(256).fill(BAD)
for (let six = 0; six < 64; six++) SIXES[CODES[six] ?? 0] = six
const ascii = new TextDecoder()

/** Four letters for three bytes, no padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    // Writes past the end of `text` are dropped: that is where padding would stand.
    text[to] = CODES[three >> 18] ?? 0
    text[to + 1] = CODES[(three >> 12) & 63] ?? 0
    text[to + 2] = CODES[(three >> 6) & 63] ?? 0
    text[to + 3] = CODES[three & 63] ?? 0
  }
  return ascii.decode(text)
}

/** Undefined for anything `toBase64Url` would not write: other letters, padding, a wrong length, stray last bits. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const size = sizeOfBase64Url(text)
  const codes = utf8.encode(text)
  if (size === undefined || codes.length !== text.length) return undefined
  const bytes = new Uint8Array(size)
  let seen = 0
  for (let from = 0, to = 0; from < codes.length; from += 4, to += 3) {
    const a = sixAt(codes, from)
    const b = sixAt(codes, from + 1)
    const c = sixAt(codes, from + 2)
    const d = sixAt(codes, from + 3)
    seen |= a | b | c | d
    bytes[to] = (a << 2) | (b >> 4)
    bytes[to + 1] = (b << 4) | (c >> 2)
    bytes[to + 2] = (c << 6) | d
  }
  return seen > 63 || hasStrayBits(text) ? undefined : bytes
}

/** Whether `fromBase64Url` would read it, without reading it. */
export function isBase64Url(text: string): boolean {
  return sizeOfBase64Url(text) !== undefined && /^[\w-]*$/.test(text) && !hasStrayBits(text)
}

/** How many bytes a text of this length stands for; undefined where no bytes give that length. Letters are not looked at. */
export function sizeOfBase64Url(text: string): number | undefined {
  return text.length % 4 === 1 ? undefined : Math.floor((text.length * 3) / 4)
}

function hasStrayBits(text: string): boolean {
  const spare = [0, 0, 15, 3][text.length % 4] ?? 0
  return ((SIXES[text.charCodeAt(text.length - 1)] ?? 0) & spare) !== 0
}

function sixAt(codes: Uint8Array, place: number): number {
  return SIXES[codes[place] ?? A] ?? BAD
}
