// Without a room captions still work, and an invite can be pasted.
import { useState } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Answers } from "./answers.tsx"
import { CaptionsPane } from "./captions-pane.tsx"
import { Header } from "./header.tsx"
import { ProblemNote } from "./problem-note.tsx"
import { useRoom } from "./room.ts"

export const NoRoomScreen = () => {
  const { invitation, board } = useWords().participant
  const { act, captions, desk } = useRoom()
  const [comfort] = useComfort()
  const [link, setLink] = useState("")
  return (
    <main {...part("home")} data-screen="no-room">
      <Header heading={invitation.none} about={board.alone} />
      {captions && comfort.captions && <CaptionsPane captions={captions} />}
      <div {...part("stack")}>
        <ProblemNote />
        <Field label={invitation.paste} help={invitation.pasteHelp} value={link} onWrite={setLink} autoComplete="off" />
        <Button wide tone="main" onPress={() => act({ type: "openInvite", link: link.trim() })}>
          {invitation.open}
        </Button>
        {desk !== undefined && (
          <p>
            <a href={desk} target="_blank" rel="noopener">
              {invitation.desk}
            </a>
          </p>
        )}
      </div>
      <Answers />
    </main>
  )
}
