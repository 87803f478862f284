// Behind the toolbar button: the participant's screens, also when no meeting is open.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { meetingHosts } from "../plasmo.config.ts"
import { addressInFront, askToEnter, mayEnter } from "./browser/access.ts"
import { readPolicy } from "./browser/policy.ts"
import { sidePanelOpener } from "./browser/side-panel.ts"
import { openOwnPage, OwnPage } from "./own-pages/open.tsx"
import { Around } from "./ui/life/around.tsx"
import { hostsToAsk } from "./ui/life/hosts-to-ask.ts"
import { useConnected } from "./ui/parts/use-connected.ts"
import { lifeStyles } from "./ui/styles/life.ts"
import { loadLifeWords } from "./words/life.ts"
import { loadWords } from "./words/load.ts"

const whatToAsk = async () => {
  const [allowed, { pages }] = await Promise.all([Promise.all(meetingHosts.map(mayEnter)), readPolicy()])
  const missing = meetingHosts.filter((_, index) => !allowed[index])
  const letIn = pages === undefined || (await mayEnter(`${pages}/*`))
  return { ask: hostsToAsk(missing, await addressInFront()), relay: letIn ? undefined : pages }
}

const start = async () => {
  const [page, asks, atSide] = await Promise.all([
    openOwnPage({ regular, bold }, [lifeStyles]),
    whatToAsk(),
    sidePanelOpener(),
  ])
  return { page, asks, atSide, life: await loadLifeWords(page.words.language) }
}
const ready = start()

export default function Popup() {
  const { page, asks, atSide, life } = use(ready)
  const { comfort, words } = page
  const { plain } = useConnected(page.connector)
  return (
    <Around
      {...{ comfort, words, loadWords, life }}
      {...asks}
      onAsk={askToEnter}
      report="/tabs/report.html"
      plain={plain}
    >
      <OwnPage {...page} desk="/tabs/facilitator.html" {...(atSide && { atSide })} />
    </Around>
  )
}
