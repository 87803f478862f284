// What stands around the participant's screens behind the toolbar button: a word about site access, and the way to the report.
import type { ReactNode } from "react"
import { part } from "../parts.ts"
import { ComfortProvider } from "../parts/comfort-provider.tsx"
import { WordsProvider } from "../parts/words-provider.tsx"
import { AccessNote } from "./access-note.tsx"
import type { Ask } from "./hosts-to-ask.ts"
import { LifeProvider, useLife } from "./life-words.tsx"
import type { PageProps } from "./page.tsx"

type Props = Required<PageProps> & {
  ask: Ask | undefined
  onAsk: (hosts: string[]) => Promise<boolean>
  /** The address of the report's page. */
  report: string
  children: ReactNode
}

export const Around = ({ comfort, words, life, loadWords, ask, onAsk, report, children }: Props) => (
  <ComfortProvider comfort={comfort}>
    <WordsProvider first={words} load={loadWords}>
      <LifeProvider first={{ language: words.language, life }}>
        {ask && (
          <div {...part("surface")}>
            <AccessNote ask={ask} onAsk={onAsk} />
          </div>
        )}
        {children}
        <footer {...part("surface")}>
          <ReportLink address={report} />
        </footer>
      </LifeProvider>
    </WordsProvider>
  </ComfortProvider>
)

const ReportLink = ({ address }: { address: string }) => (
  <p {...part("report-link")}>
    <a href={address} target="_blank" rel="noopener">
      {useLife().report.title}
    </a>
  </p>
)
