// Practice alone: the participant's own screens under a line that says that all of it is pretend.
import type { Connector } from "../../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../session/participant-state.ts"
import { ParticipantApp } from "../participant/app.tsx"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { ComfortProvider } from "../parts/comfort-provider.tsx"
import { Note } from "../parts/note.tsx"
import { LifeProvider, useLife } from "./life-words.tsx"
import type { PageProps } from "./page.tsx"

type Props = Required<PageProps> & {
  /** undefined: the pretend room could not be made. */
  connector: Connector<ParticipantState, ParticipantAction> | undefined
  onEnd: () => void
}

export const PracticeAlone = ({ connector, comfort, words, life, loadWords, onEnd }: Props) => (
  <ComfortProvider comfort={comfort} own>
    <div {...part("surface")}>
      <LifeProvider first={{ language: words.language, life }}>
        <Banner failed={!connector} onEnd={onEnd} />
      </LifeProvider>
    </div>
    {connector && (
      <ParticipantApp
        connector={connector}
        comfort={comfort}
        words={words}
        loadWords={loadWords}
        place="page"
        via="extension"
      />
    )}
  </ComfortProvider>
)

const Banner = ({ failed, onEnd }: { failed: boolean; onEnd: () => void }) => {
  const { practice } = useLife()
  return (
    <header {...part("practice-note")}>
      <Note icon="warning-circle" tone="pause">
        <p>{failed ? practice.failed : practice.note}</p>
        <div {...part("row")}>
          <Button onPress={onEnd}>{practice.end}</Button>
        </div>
      </Note>
    </header>
  )
}
