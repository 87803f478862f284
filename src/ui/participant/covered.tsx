// The meeting's page lies over this screen and could take what is typed: it says so, in place of all that is private.
import { part } from "../parts.ts"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Frame } from "./frame.tsx"

const CoveredNote = () => {
  const { covered } = useWords().participant
  useSay(covered.is)
  return (
    <Note icon="warning-circle" tone="pause">
      <p>{covered.is}</p>
      <p>{covered.instead}</p>
    </Note>
  )
}

export const CoveredElsewhere = () => (
  <aside {...part("elsewhere")} aria-label={useWords().participant.covered.bar}>
    <CoveredNote />
  </aside>
)

export const CoveredScreen = () => (
  <Frame name="covered" heading={useWords().participant.board.private}>
    <CoveredNote />
  </Frame>
)

export const CoveredInBar = () => {
  const { covered } = useWords().participant
  useSay(covered.is)
  return (
    <p {...part("receipt")} data-tone="pause">
      {covered.bar}
    </p>
  )
}
