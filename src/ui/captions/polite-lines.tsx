// Settled lines for a screen reader, said politely one after the other; only for who asks for it, as it talks over the meeting.
import { useState } from "react"
import type { SettledLine } from "../../captions/settled.ts"
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { useSettled } from "./use-settled.ts"
import type { TrustWords } from "../../words/reading-trust.ts"

/** A screen reader has said the older ones, or will not any more. */
const stays = 4

export const PoliteLines = ({ captions, words }: { captions: Captions; words: TrustWords }) => {
  const [{ politeLines }] = useComfort()
  const [said, setSaid] = useState<{ key: number; line: SettledLine }[]>([])
  useSettled(captions, politeLines, (lines) =>
    setSaid((before) => {
      const first = (before.at(-1)?.key ?? 0) + 1
      return [...before, ...lines.map((line, at) => ({ key: first + at, line }))].slice(-stays)
    }),
  )
  if (!politeLines) return null
  return (
    <div {...part("polite-lines")} role="log" aria-live="polite" aria-relevant="additions">
      {said.map(({ key, line: { speaker, text } }) => (
        <p key={key}>{speaker === "" ? text : words.aloud.who(speaker, text)}</p>
      ))}
    </div>
  )
}
