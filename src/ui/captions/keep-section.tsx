// Whether this meeting's captions are kept on the device: said in plain words, and changed with one press.
import { useStore } from "zustand"
import type { Keeping } from "../../captions/keeping.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { Note } from "../parts/note.tsx"

type Props = { keeping: Keeping; words: TrustWords["keep"] }

export const KeepSection = ({ keeping, words }: Props) => {
  const { transcript } = useStore(keeping.report)
  return (
    <section {...part("stack")} data-gap="small" aria-label={words.heading}>
      <Heading level={2} size="large">
        {words.heading}
      </Heading>
      {transcript === undefined ? (
        <>
          <p {...part("text")}>{words.nothing}</p>
          <p {...part("text")}>{words.what}</p>
          <p {...part("text")}>{words.others}</p>
          <Button wide large onPress={() => keeping.tell({ keep: true })}>
            {words.keep}
          </Button>
        </>
      ) : (
        <Kept keeping={keeping} words={words} />
      )}
    </section>
  )
}

const Kept = ({ keeping, words }: Props) => (
  <>
    <Note icon="check-circle" tone="ok">
      <p>{words.kept}</p>
    </Note>
    <KeepProblem keeping={keeping} words={words} />
    <a {...part("button")} data-opens="" data-wide="" href={keeping.page} target="_blank" rel="noreferrer">
      <span>{words.see}</span>
    </a>
    <Button icon="trash" wide onPress={() => keeping.tell({ keep: false })}>
      {words.stop}
    </Button>
    <p {...part("text")} data-tone="quiet">
      {words.stopHelp}
    </p>
  </>
)

const KeepProblem = ({ keeping, words }: Props) => {
  const { off, problem } = useStore(keeping.report)
  return (
    <>
      {off && (
        <Note icon="record" tone="pause">
          <p>{words.off}</p>
        </Note>
      )}
      {problem && (
        <Note icon="warning-circle" tone="stop">
          <p>{words[problem]}</p>
        </Note>
      )}
    </>
  )
}

/** As long as they are kept it is said above them, with what is not. */
export const KeepLine = ({ keeping, words }: Props) => {
  const { transcript, off, problem } = useStore(keeping.report)
  if (transcript === undefined) return null
  return (
    <p {...part("health")} data-is={problem ?? (off ? "off-record" : "kept")}>
      <span>{words[problem ?? (off ? "off" : "kept")]}</span>
    </p>
  )
}
