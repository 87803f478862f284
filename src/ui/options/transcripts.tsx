// The captions a person kept on this device: listed, saved as a file, and deleted. Nothing of them leaves in any other way.
import { useEffect, useState } from "react"
import type { Mark } from "../../captions/noted.ts"
import type { Gap } from "../../captions/record.ts"
import type { Platform } from "../../captions/signs.ts"
import { exported, formats, type Format, type Transcript } from "../../captions/transcript.ts"
import type { TrustWords } from "../../words/reading-trust.ts"
import type { Words } from "../../words/words.ts"
import { useTrustWords } from "../captions/reading-words.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Choices } from "../parts/choices.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useOptionWords } from "./words.tsx"

type About = { id: string; platform: Platform | undefined; startedAt: number; gaps: readonly Gap[] }

/** Where they are kept, as a door brings it. */
export type Kept = {
  list: () => Promise<About[]>
  read: (id: string) => Promise<{ transcript: Transcript; damaged: number } | undefined>
  remove: (id: string) => Promise<void>
}

export const Transcripts = ({ kept }: { kept: Kept }) => {
  const words = useTrustWords()
  const [listed, setListed] = useState<About[] | "failed">()
  const look = () => {
    kept.list().then(setListed, () => setListed("failed"))
  }
  useEffect(() => {
    kept.list().then(setListed, () => setListed("failed"))
  }, [kept])
  if (!words || !listed) return null
  const { shelf } = words
  return (
    <section {...part("options-section")} id="kept" ref={showIfMeant} aria-label={shelf.heading}>
      <Heading level={2}>{shelf.heading}</Heading>
      <p {...part("text")}>{shelf.about}</p>
      {listed === "failed" && <p {...part("text")}>{shelf.failed}</p>}
      {listed !== "failed" && listed.length === 0 && <p {...part("text")}>{shelf.none}</p>}
      {listed !== "failed" &&
        listed.map((about) => <One key={about.id} about={about} kept={kept} words={words} onGone={look} />)}
    </section>
  )
}

/** The browser looked for it before it was there. */
const showIfMeant = (section: HTMLElement | null): void => {
  if (section && location.hash === `#${section.id}`) section.scrollIntoView()
}

type One = { about: About; kept: Kept; words: TrustWords; onGone: () => void }

const One = ({ about: { id, platform, startedAt }, kept, words: { shelf }, onGone }: One) => {
  const all = useWords()
  const options = useOptionWords()
  const [names, setNames] = useState(true)
  const [asks, setAsks] = useState(false)
  const [told, setTold] = useState<string>()
  useSay(told)
  const when = new Intl.DateTimeFormat(all.language, { dateStyle: "long" }).format(startedAt)
  const day = `${when}, ${all.places.clock(startedAt)}`
  const save = async (format: Format) => {
    const read = await kept.read(id).catch(() => undefined)
    if (!read) return setTold(shelf.failed)
    setTold(read.damaged > 0 ? shelf.damaged(read.damaged) : undefined)
    const title = shelf.title(day)
    const file = exported(read.transcript, format, fileWords(all, shelf, title), names)
    saveFile(file, title, format)
  }
  const remove = () => {
    kept.remove(id).then(onGone, () => setTold(shelf.failed))
  }
  const heading = shelf.one(shelf.platforms[platform ?? "any"], day)
  return (
    <details {...part("card-group")} data-transcript={id}>
      <summary>{heading}</summary>
      <div {...part("stack")}>
        <Choices
          level={3}
          heading={shelf.names}
          help={shelf.namesHelp}
          values={[true, false]}
          now={names}
          name={(on) => (on ? options.on : options.off)}
          onChoose={setNames}
        />
        <Heading level={3} size="large">
          {shelf.save}
        </Heading>
        <div {...part("row")}>
          {formats.map((format) => (
            <Button key={format} data-format={format} onPress={() => void save(format)}>
              {shelf.formats[format]}
            </Button>
          ))}
        </div>
        {told !== undefined && <p>{told}</p>}
        {asks ? (
          <div {...part("stack")} data-gap="small">
            <p {...part("text")} data-tone="strong">
              {shelf.sure}
            </p>
            <div {...part("row")}>
              <Button tone="stop" onPress={remove}>
                {shelf.yes}
              </Button>
              <Button onPress={() => setAsks(false)}>{shelf.no}</Button>
            </div>
          </div>
        ) : (
          <div>
            <Button icon="trash" opens onPress={() => setAsks(true)}>
              {shelf.remove}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}

const fileWords = ({ language, places, captions }: Words, shelf: TrustWords["shelf"], title: string) => ({
  language,
  title,
  clock: places.clock,
  person: shelf.person,
  unknown: captions.unknownSpeaker,
  off: (ms: number) => shelf.off(places.length(ms)),
  marks: shelf.marks satisfies { [mark in Mark]: string },
})

const kinds = { text: ["txt", "text/plain"], vtt: ["vtt", "text/vtt"], html: ["html", "text/html"] } as const

const saveFile = (text: string, title: string, format: Format): void => {
  const [ending, type] = kinds[format]
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = `${title.replace(/[^\p{L}\p{N} ,.-]/gu, "-")}.${ending}`
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
