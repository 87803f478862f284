// Practice alone: the participant's own screens under a line that says that all of it is pretend.
import type { Connector } from "../../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../session/participant-state.ts"
import { ParticipantApp } from "../participant/app.tsx"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { ComfortProvider } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
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
        {connector ? <Banner onEnd={onEnd} /> : <Failed onEnd={onEnd} />}
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

const Banner = ({ onEnd }: Pick<Props, "onEnd">) => {
  const { practice } = useLife()
  return (
    <header {...part("practice-note")}>
      <Note icon="warning-circle" tone="pause">
        <p>{practice.note}</p>
        <End onEnd={onEnd} />
      </Note>
    </header>
  )
}

const Failed = ({ onEnd }: Pick<Props, "onEnd">) => {
  const { practice } = useLife()
  return (
    <main {...part("practice-note")}>
      <Note icon="warning-circle" tone="pause">
        <Heading size="large">{practice.room}</Heading>
        <p>{practice.failed}</p>
        <End onEnd={onEnd} />
      </Note>
    </main>
  )
}

const End = ({ onEnd }: Pick<Props, "onEnd">) => (
  <div {...part("row")}>
    <Button onPress={onEnd}>{useLife().practice.end}</Button>
  </div>
)
