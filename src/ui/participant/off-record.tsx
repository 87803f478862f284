// That the meeting is off the record, in the fewest words: where there is room for no more, and until more is there.
import { part } from "../parts.ts"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const OffRecord = () => {
  const { record } = useRoom().state
  const { offRecord } = useWords().captions
  const off = record?.is === "off"
  useSay(off ? offRecord : undefined)
  return off ? (
    <p {...part("receipt")} data-tone="pause" data-is="off">
      {offRecord}
    </p>
  ) : null
}
