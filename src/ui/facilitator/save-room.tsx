// The host saves her room: what it is for and what it cannot hold, then the file and the code for her paper.
import { useState } from "react"
import type { Saving } from "../../session/facilitator/saving.ts"
import type { SavedWords } from "../../words/saved.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { Qr } from "../parts/qr.tsx"
import { useSay } from "../parts/say.tsx"
import { Unfetched } from "../parts/unfetched.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"
import { useSavedWords } from "./saved-words.ts"

/** `comesBack`: from what it opens. */
export const SaveDoor = ({ comesBack }: { comesBack: boolean }) => {
  const { room } = useWords().facilitator
  const say = useSavedWords()?.state
  const { state, act } = useDesk()
  const { saved } = state
  const is = !saved ? "never" : saved.old ? "old" : "saved"
  return (
    <section {...part("save-room")} data-is={is}>
      <div {...part("row")}>
        <Button icon="lock-key" opens="save" autoFocus={comesBack} onPress={() => act({ type: "askSave" })}>
          {room.save}
        </Button>
      </div>
      {say && is === "old" && saved && (
        <Note icon="warning-circle" tone="pause">
          <p>
            {say.since(saved.at)} {say.old}
          </p>
        </Note>
      )}
      {say && is !== "old" && (
        <p {...part("text")} data-tone="quiet">
          {saved ? say.since(saved.at) : say.never}
        </p>
      )}
    </section>
  )
}

export const SavePage = ({ saving }: { saving: Saving }) => {
  const words = useWords()
  const say = useSavedWords()
  const { act } = useDesk()
  if (!say) return <Unfetched words={words} waits onLeave={() => act({ type: "endSave", written: false })} />
  return (
    <div {...part("saving")} data-is={saving.is}>
      <Heading focusOn={saving.is}>{say[saving.is].heading}</Heading>
      {saving.is === "made" ? <Made say={say.made} saving={saving} /> : <Asked say={say.asked} />}
      {saving.is === "asked" && (
        <div {...part("stack")} data-gap="small">
          <Button tone="main" large wide onPress={() => act({ type: "makeSave" })}>
            {say.asked.make}
          </Button>
          <Button wide onPress={() => act({ type: "endSave", written: false })}>
            {say.asked.notNow}
          </Button>
        </div>
      )}
    </div>
  )
}

const Asked = ({ say }: { say: SavedWords["asked"] }) => (
  <>
    <p>{say.why}</p>
    <p>{say.two}</p>
    {[
      { heading: say.holds, lines: say.inIt },
      { heading: say.not, lines: say.notInIt },
    ].map(({ heading, lines }) => (
      <section key={heading} {...part("stack")} data-gap="small">
        <Heading level={2} size="large">
          {heading}
        </Heading>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
    <p>{say.again}</p>
  </>
)

const keepFile = (text: string, at: number): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain" }))
  const link = document.createElement("a")
  link.href = address
  link.download = `quiet-hand-room-${new Date(at).toISOString().slice(0, 10)}.txt`
  link.click()
  URL.revokeObjectURL(address)
}

type MadeProps = { say: SavedWords["made"]; saving: Extract<Saving, { is: "made" }> }

const Made = ({ say, saving }: MadeProps) => {
  const { act } = useDesk()
  const [kept, setKept] = useState(false)
  const [tried, setTried] = useState(false)
  const lacks = !kept ? say.needsFile : saving.code === undefined ? say.hidden : undefined
  const needs = tried ? lacks : undefined
  useSay(needs)
  const keep = () => {
    keepFile(saving.file, saving.at)
    setKept(true)
  }
  const done = () => (lacks === undefined ? act({ type: "endSave", written: true }) : setTried(true))
  return (
    <>
      <section {...part("stack")} data-gap="small">
        <Heading level={2} size="large">
          {say.one}
        </Heading>
        <p>{say.where}</p>
        <Button tone="main" large wide onPress={keep}>
          {say.keep}
        </Button>
      </section>
      <section {...part("stack")} data-gap="small">
        <Heading level={2} size="large">
          {say.two}
        </Heading>
        <p>{say.slow}</p>
        {saving.code === undefined ? <p>{say.hidden}</p> : <Code say={say} code={saving.code} />}
      </section>
      <p>{say.apart}</p>
      <p>{say.both}</p>
      <div {...part("stack")} data-gap="small">
        {needs && (
          <p {...part("text")} data-tone="wrong">
            {needs}
          </p>
        )}
        <Button tone="main" large wide onPress={done}>
          {say.done}
        </Button>
        <Button wide onPress={() => act({ type: "endSave", written: false })}>
          {say.drop}
        </Button>
      </div>
    </>
  )
}

const Code = ({ say, code }: { say: MadeProps["say"]; code: string }) => {
  const groups = code.split("-")
  return (
    <>
      <div {...part("paper-code")}>
        <p>
          <span {...part("unseen")}>
            {say.code}: {groups.map((group) => Array.from(group).join(" ")).join(", ")}
          </span>
          {groups.map((group, at) => (
            <span key={at} aria-hidden="true">
              {group}
            </span>
          ))}
        </p>
        <Qr link={code} label={say.qr} />
      </div>
      <div {...part("row")}>
        <Button onPress={() => window.print()}>{say.print}</Button>
      </div>
    </>
  )
}
