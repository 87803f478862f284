// All settings below each other, by what they are about, and how it looks beside them.
import type { ReactNode } from "react"
import { sides, motions } from "../../settings/comfort.ts"
import { part } from "../parts.ts"
import { Choices } from "../parts/choices.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { ComfortForm } from "../parts/comfort-form.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { CaptionsForm } from "./captions-form.tsx"
import { Carry } from "./carry.tsx"
import { KeysForm } from "./keys-form.tsx"
import { HardWordsForm } from "./own-words.tsx"
import { Preview } from "./preview.tsx"
import { PressForm } from "./press-form.tsx"
import { Sounds } from "./sounds.tsx"
import { StyleBox } from "./style-box.tsx"
import { Switch } from "./switch.tsx"
import { Transcripts, type Kept } from "./transcripts.tsx"
import { useOptionWords } from "./words.tsx"

/** `via`: on the web there is no overlay over a meeting, and no letters for it. */
type Props = {
  via: "extension" | "page"
  pages: string
  /** Where captions are kept, on a device that can. */
  kept?: Kept | undefined
}

export const OptionsPage = ({ via, pages, kept }: Props) => {
  const words = useOptionWords()
  const { captions } = useWords()
  const [{ side, simple, motion, shiftHides }, setComfort] = useComfort()
  return (
    <>
      <header {...part("options-head")}>
        <Heading>{words.title}</Heading>
        <p>{words.intro}</p>
      </header>
      <div {...part("options-columns")}>
        <div {...part("options-form")}>
          <Section heading={words.see}>
            <ComfortForm emergency level={3} />
            <Choices
              level={3}
              heading={words.motion}
              values={motions}
              now={motion}
              name={(value) => words.motions[value]}
              onChoose={(value) => setComfort({ motion: value })}
            />
            <Sounds />
          </Section>
          {via === "extension" && (
            <Section heading={captions.heading}>
              <CaptionsForm />
            </Section>
          )}
          <Section heading={words.press}>
            <PressForm />
          </Section>
          <Section heading={words.places}>
            <Switch
              heading={words.simple}
              help={words.simpleHelp}
              on={simple}
              onTurn={(on) => setComfort({ simple: on })}
            />
            {via === "extension" && (
              <Choices
                level={3}
                heading={words.side}
                values={sides}
                now={side}
                name={(value) => words.sides[value]}
                onChoose={(value) => setComfort({ side: value })}
              />
            )}
          </Section>
          <Section heading={words.keys}>
            <Switch
              heading={words.shiftHides}
              help={words.shiftHidesHelp}
              on={shiftHides}
              onTurn={(on) => setComfort({ shiftHides: on })}
            />
            {via === "extension" && <KeysForm />}
          </Section>
          {via === "extension" && (
            <Section heading={words.hardWords}>
              <HardWordsForm />
            </Section>
          )}
          <Section heading={words.own}>
            <StyleBox />
          </Section>
          {kept && <Transcripts kept={kept} />}
          <Section heading={words.carry}>
            <Carry pages={pages} />
          </Section>
        </div>
        <Preview />
      </div>
    </>
  )
}

const Section = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section {...part("options-section")} aria-label={heading}>
    <Heading level={2}>{heading}</Heading>
    {children}
  </section>
)
