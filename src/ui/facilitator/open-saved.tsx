// A saved room is opened: the file, the code from the paper, and a look at it before it is used here.
import { useRef, useState } from "react"
import { largestSaved } from "../../session/facilitator/saving.ts"
import type { Opening } from "../../session/facilitator/saving.ts"
import type { SavedWords } from "../../words/saved.ts"
import { Button } from "../parts/button.tsx"
import { Field } from "../parts/field.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { Unfetched } from "../parts/unfetched.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk } from "./desk-context.tsx"
import { ProblemNote } from "./problem.tsx"
import { useSavedWords } from "./saved-words.ts"

type Of<Is extends Opening["is"]> = { say: SavedWords; opening: Extract<Opening, { is: Is }> }

export const OpenSaved = ({ opening }: { opening: Opening }) => {
  const words = useWords()
  const say = useSavedWords()
  const { act } = useDesk()
  // On paper and nowhere else: what is typed at a desk is kept.
  const code = useState("")
  const leave = () => act({ type: "endOpening" })
  if (!say)
    return (
      <main {...part("sheet")} data-is={opening.is}>
        <Unfetched words={words} waits onLeave={leave} />
      </main>
    )
  return (
    <main {...part("sheet")} data-is={opening.is}>
      <div {...part("stack")} data-gap="large">
        <Heading focusOn={opening.is}>{say[opening.is].heading}</Heading>
        <ProblemNote />
        {opening.is === "file" && <ChooseFile say={say} opening={opening} />}
        {opening.is === "code" && <WriteCode say={say} opening={opening} code={code} />}
        {opening.is === "ready" && <Ready say={say} opening={opening} />}
        <Button wide onPress={leave}>
          {say.file.notNow}
        </Button>
      </div>
    </main>
  )
}

const FileButton = ({ label, main }: { label: string; main?: boolean }) => {
  const { act } = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const load = async (chosen: File) => {
    const text = chosen.size > largestSaved ? "" : await chosen.text().catch(() => "")
    act({ type: "openSaved", file: text })
  }
  return (
    <>
      <Button {...(main && { tone: "main", large: true })} wide opens onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,text/plain"
        onChange={({ target }) => {
          const chosen = target.files?.[0]
          // The same file can be chosen again.
          target.value = ""
          if (chosen) void load(chosen)
        }}
      />
    </>
  )
}

const ChooseFile = ({ say: { file: say }, opening: { wrong, room } }: Of<"file">) => {
  const sentence = wrong && (wrong === "occupied" ? say.occupied(room) : say.wrong[wrong])
  useSay(sentence)
  return (
    <>
      <p>{say.about}</p>
      {sentence && (
        <Note icon="warning-circle" tone="stop">
          <p {...part("problem")}>{sentence}</p>
        </Note>
      )}
      <FileButton label={say.choose} main />
    </>
  )
}

type CodeProps = Of<"code"> & { code: [string, (typed: string) => void] }

const WriteCode = ({ say: { code: say }, opening, code: [code, setCode] }: CodeProps) => {
  const { act } = useDesk()
  const { form, attempt } = useAttempt()
  const { at, wrong, sign, group } = opening
  const sentence =
    sign !== undefined
      ? say.sign(sign)
      : group !== undefined
        ? say.group(group)
        : wrong && wrong !== "sign" && say.wrong[wrong]
  useSay(sentence || undefined)
  const open = () => {
    attempt()
    act({ type: "tryCode", code })
  }
  return (
    <div {...part("stack")} data-gap="large" ref={form}>
      <p>{say.from(at)}</p>
      <Field
        label={say.label}
        help={say.help}
        value={code}
        onWrite={setCode}
        wrong={sentence || undefined}
        autoComplete="off"
      />
      <Button tone="main" large wide onPress={open}>
        {say.open}
      </Button>
      <FileButton label={say.other} />
    </div>
  )
}

const Ready = ({ say: { ready: say }, opening: { room, at, people } }: Of<"ready">) => {
  const { state, act } = useDesk()
  const lines = [say.room(room), say.from(at), say.people(people), say.one]
  return (
    <>
      {[...lines, ...(state.device === "passing" ? [say.passing] : [])].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button tone="main" large wide onPress={() => act({ type: "takeSaved" })}>
        {say.take}
      </Button>
    </>
  )
}
