// While the screen is shared: what is hidden, and the ways out of it; before, the button that says so.
import type { Sharing, SharingAction } from "../../session/sharing.ts"
import { part } from "../parts.ts"
import { Button } from "./button.tsx"
import { Note } from "./note.tsx"
import { useSay } from "./say.tsx"
import { useWords } from "./words-provider.tsx"

type Props = { sharing: Sharing; act: (action: SharingAction) => void }

export const SharingNote = ({ sharing: { is, said }, act }: Props) => {
  const { sharing: say } = useWords()
  const hidden = is === "hidden"
  const told = is === "no" ? undefined : say[is]
  useSay(told)
  if (told === undefined) return null
  return (
    <div {...part("sharing")} data-is={is}>
      <Note icon="screencast" tone="pause">
        <p>{told}</p>
        <div {...part("row")}>
          <Button onPress={() => act({ type: "showPrivate", on: hidden })}>{hidden ? say.show : say.hide}</Button>
          {said && <Button onPress={() => act({ type: "share", on: false })}>{say.stopped}</Button>}
        </div>
      </Note>
    </div>
  )
}

/** `notices`: the meeting's page is in reach of the extension. */
export const SharingButton = ({ sharing, act, notices }: Props & { notices: boolean }) => {
  const { sharing: say } = useWords()
  return (
    <div {...part("stack")} data-gap="small">
      <Button
        icon="screencast"
        wide
        start
        aria-pressed={sharing.said}
        onPress={() => act({ type: "share", on: !sharing.said })}
      >
        {say.button}
      </Button>
      <p {...part("text")} data-tone="quiet">
        {notices ? say.noticed : say.press}
      </p>
    </div>
  )
}
