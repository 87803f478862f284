// The captions of the meeting that is open, with nothing else: what a window of captions shows.
import { useStore } from "zustand"
import { CaptionsPane } from "../ui/captions/captions-pane.tsx"
import { useWords } from "../ui/parts/words-provider.tsx"
import { part } from "../ui/parts.ts"
import { useOwnPageWords } from "./above.tsx"
import type { Beside } from "./open.tsx"

export const CaptionsPage = ({ beside }: { beside: Beside }) => {
  const words = useWords()
  const own = useOwnPageWords()
  const { read } = useStore(beside.meeting)
  return (
    <main {...part("home")} data-screen="captions">
      <h1 {...part("unseen")}>{words.captions.heading}</h1>
      {read ? <CaptionsPane captions={beside.captions} /> : <p {...part("text")}>{own?.noMeeting}</p>}
    </main>
  )
}
