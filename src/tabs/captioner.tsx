// Asks for the one site of a captioner's page, beside the meeting that wants to read it: where the pane may not ask.
import bold from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2"
import regular from "url:@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2"
import { use } from "react"
import { leaveFor } from "../browser/beside-tabs.ts"
import { takeLink } from "../browser/links.ts"
import { openComfort } from "../browser/settings.ts"
import { siteName } from "../captions/captioner.ts"
import { openCaptioner } from "../own-pages/captioner.ts"
import { dress } from "../ui/dress.ts"
import { CaptionerAsk } from "../ui/life/captioner-ask.tsx"
import { Surface } from "../ui/parts/surface.tsx"
import { deskStyles } from "../ui/styles/desk.ts"
import { sharedStyles } from "../ui/styles/shared.ts"
import { loadWords } from "../words/load.ts"
import { loadCaptionerWords } from "../words/reading-captioner.ts"

/** The meeting's tab and the link, as the background hands them over. */
const parseAsk = (text: string | undefined): { meeting: number; link: string } | undefined => {
  const [meeting, link = ""] = text?.split(" ") ?? []
  return URL.canParse(link) ? { meeting: Number(meeting), link } : undefined
}

const start = async () => {
  const [comfort, asked] = await Promise.all([openComfort(), takeLink()])
  const [captionerWords, words] = await Promise.all([
    loadCaptionerWords(comfort.getState().language),
    dress(
      document,
      comfort.getState(),
      [...sharedStyles, deskStyles],
      { regular, bold },
      (said) => said.captions.heading,
    ),
  ])
  return { comfort, words, captionerWords, asked: parseAsk(asked) }
}
const ready = start()

export default function CaptionerTab() {
  const { comfort, words, captionerWords, asked } = use(ready)
  const allow = async () => {
    if (!asked) return undefined
    const answer = await openCaptioner(() => Promise.resolve(asked.meeting)).read(asked.link)
    if (answer === "reading") await leaveFor(asked.meeting)
    if (answer === "reading" || answer === "not_allowed") return answer === "reading" ? undefined : answer
    return "failed"
  }
  return (
    <Surface comfort={comfort} words={words} load={loadWords} place="page">
      <CaptionerAsk
        first={captionerWords}
        name={asked && siteName(new URL(asked.link).hostname)}
        onAllow={allow}
        onBack={() => void (asked && leaveFor(asked.meeting))}
      />
    </Surface>
  )
}
