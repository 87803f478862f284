// A place for an invite that came by mail or in a chat.
import { useState } from "react"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const PasteInvite = () => {
  const { invitation } = useWords().participant
  const { act } = useRoom()
  const [link, setLink] = useState("")
  return (
    <>
      <Field label={invitation.paste} help={invitation.pasteHelp} value={link} onWrite={setLink} autoComplete="off" />
      <Button wide tone="main" onPress={() => act({ type: "openInvite", link: link.trim() })}>
        {invitation.open}
      </Button>
    </>
  )
}
