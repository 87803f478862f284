// What stands around the participant's screens behind the toolbar button: a word about site access, and the way to the report.
import type { ReactNode } from "react"
import { part } from "../parts.ts"
import { ComfortProvider } from "../parts/comfort-provider.tsx"
import { useWords, WordsProvider } from "../parts/words-provider.tsx"
import { AccessNote } from "./access-note.tsx"
import { hostName, type Ask } from "./hosts-to-ask.ts"
import { LifeProvider, useLife } from "./life-words.tsx"
import type { PageProps } from "./page.tsx"

type Asks = {
  /** Meetings that the browser keeps us out of. */
  ask: Ask | undefined
  /** The workplace's own relay, where the browser keeps us out of its invites. */
  relay: string | undefined
  onAsk: (hosts: string[]) => Promise<boolean>
}
type Props = Required<PageProps> &
  Asks & {
    /** The address of the report's page. */
    report: string
    /** All of ours is put away. */
    plain?: boolean
    children: ReactNode
  }

export const Around = ({
  comfort,
  words,
  life,
  loadWords,
  ask,
  relay,
  onAsk,
  report,
  plain = false,
  children,
}: Props) => (
  <ComfortProvider comfort={comfort} own>
    <WordsProvider first={words} load={loadWords}>
      <LifeProvider first={{ language: words.language, life }}>
        {!plain && <Notes ask={ask} relay={relay} onAsk={onAsk} />}
        {children}
        {!plain && <ReportLink address={report} />}
      </LifeProvider>
    </WordsProvider>
  </ComfortProvider>
)

const Notes = ({ ask, relay, onAsk }: Asks) => {
  const { access, policy } = useLife()
  const { places } = useWords()
  if (!ask && relay === undefined) return null
  const hosts = places.and(ask?.hosts.map(hostName) ?? [])
  const host = hostName(relay ?? "")
  return (
    <div {...part("surface")}>
      {ask && (
        <AccessNote
          heading={access.heading[ask.is]}
          about={access.about(hosts)}
          allow={access.allow(hosts)}
          on={access.on}
          stops
          onAsk={() => onAsk(ask.hosts)}
        />
      )}
      {relay !== undefined && (
        <AccessNote
          heading={policy.heading}
          about={policy.about(host)}
          allow={policy.allow(host)}
          on={policy.on}
          onAsk={() => onAsk([`${relay}/*`])}
        />
      )}
    </div>
  )
}

const ReportLink = ({ address }: { address: string }) => (
  <footer {...part("surface")}>
    <p {...part("report-link")}>
      <a href={address} target="_blank" rel="noopener">
        {useLife().report.title}
      </a>
    </p>
  </footer>
)
