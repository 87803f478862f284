// What the script tells another gateway through the server: lines of text, and last the bytes of a box or a value.

export type Bell =
  | { is: "box"; at: string; seq: number; before: number; id: string; data: Buffer }
  | { is: "again"; at: string; seq: number; id: string; data: Buffer }
  | { is: "posted"; board: string; slot: number; version: number; before: number; value: Buffer }
  | { is: "moved"; at: string; claim: number }
  | { is: "here"; board: string; slot: number; here: number }

const LINE = "\n".charCodeAt(0)

/** How many lines stand before the bytes. */
const LINES: Readonly<Record<string, number>> = { box: 5, again: 4, posted: 5, moved: 3, here: 4 }

/** `seq` and `version` follow `before`: who has not heard of that has missed something. Undefined: not one of ours. */
export function readBell(message: Buffer): Bell | undefined {
  const is = message.toString("latin1", 0, message.indexOf(LINE))
  const lines: string[] = []
  let from = 0
  while (lines.length < (LINES[is] ?? 0)) {
    const to = message.indexOf(LINE, from)
    lines.push(message.toString("latin1", from, to === -1 ? undefined : to))
    from = to === -1 ? message.length : to + 1
  }
  const [, at = "", ...rest] = lines
  const [one = 0, two = 0, three = 0] = rest.map(Number)
  const bytes = message.subarray(from)
  switch (is) {
    case "box":
      return { is, at, seq: one, before: two, id: rest[2] ?? "", data: bytes }
    case "again":
      return { is, at, seq: one, id: rest[1] ?? "", data: bytes }
    case "posted":
      return { is, board: at, slot: one, version: two, before: three, value: bytes }
    case "moved":
      return { is, at, claim: one }
    case "here":
      return { is, board: at, slot: one, here: two }
    default:
      return undefined
  }
}
