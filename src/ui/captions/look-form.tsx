// All that a person can set of captions: the size and ready looks first, each shown as it is; below, folded, every part of a look.
import { useLayoutEffect, useState } from "react"
import { fits } from "../../settings/comfort.ts"
import * as choices from "../../settings/reading.ts"
import type { PaceWords } from "../../words/reading-pace.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { ChoiceGroup, Choices } from "../parts/choices.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Field } from "../parts/field.tsx"
import { Note } from "../parts/note.tsx"
import { useSay } from "../parts/say.tsx"
import { isHard, lookFacts, lookOf, lookStyle, presetIn, presets, type Look, type Preset } from "./caption-look.ts"
import { wearCaptionFont } from "./fonts.ts"

type Props = { words: PaceWords; level: 2 | 3 }

/** Names of typefaces are the same in every language. */
const fontNames = { atkinson: "Atkinson", lexend: "Lexend", andika: "Andika", opendyslexic: "OpenDyslexic" }

export const LookForm = ({ words, level }: Props) => {
  const { screen: say } = words
  const [comfort, setComfort] = useComfort()
  const hard = isHard(lookOf(comfort), comfort.theme)
  useSay(hard ? say.hard : undefined)
  const colours = {
    level,
    values: choices.captionColours,
    name: (colour: choices.CaptionColour) => say.colours[colour],
  }
  const fullness = { level, values: choices.opacities, name: (part: choices.Opacity) => `${part} %`, even: true }
  return (
    <div {...part("stack")} data-gap="large">
      <Choices
        level={level}
        heading={say.size}
        even
        values={choices.captionSizes}
        now={comfort.captionSize}
        name={(size) => `${size} %`}
        onChoose={(captionSize) => setComfort({ captionSize })}
      />
      <Presets words={words} level={level} />
      {hard && (
        <div {...part("look-hard")}>
          <Note icon="warning-circle" tone="pause">
            <p>{say.hard}</p>
          </Note>
        </div>
      )}
      <Choices
        level={level}
        heading={say.pace}
        help={say.paceHelp}
        values={choices.paces}
        now={comfort.pace}
        name={(pace) => say.paces[pace]}
        onChoose={(pace) => setComfort({ pace })}
      />
      {comfort.pace === "fast" && (
        <Choices
          level={level}
          heading={say.interim}
          help={say.legend}
          values={choices.interims}
          now={comfort.interim}
          name={(interim) => say.interims[interim]}
          onChoose={(interim) => setComfort({ interim })}
        />
      )}
      <Choices
        level={level}
        heading={say.busy}
        help={`${say.busyHelp} ${say.keyHelp}`}
        values={[true, false]}
        now={comfort.holdWhileBusy}
        name={(on) => (on ? say.on : say.off)}
        onChoose={(holdWhileBusy) => setComfort({ holdWhileBusy })}
      />
      <details {...part("look-more")}>
        <summary>{say.more}</summary>
        <div {...part("stack")} data-gap="large">
          <Choices
            level={level}
            heading={say.font}
            values={choices.captionFonts}
            now={comfort.captionFont}
            name={(font) => ({ ...fontNames, ...say.fonts })[font]}
            onChoose={(captionFont) => setComfort({ captionFont })}
          >
            {comfort.captionFont === "own" && <OwnFont words={words} />}
          </Choices>
          <Choices
            level={level}
            heading={say.lineSpacing}
            values={choices.lineSpacings}
            now={comfort.lineSpacing}
            name={(spacing) => say.lineSpacings[spacing]}
            onChoose={(lineSpacing) => setComfort({ lineSpacing })}
          />
          <Choices
            level={level}
            heading={say.letterSpacing}
            values={choices.letterSpacings}
            now={comfort.letterSpacing}
            name={(spacing) => say.letterSpacings[spacing]}
            onChoose={(letterSpacing) => setComfort({ letterSpacing })}
          />
          <Choices
            level={level}
            heading={say.lines}
            values={choices.lineCounts}
            now={comfort.captionLines}
            name={say.lineCount}
            onChoose={(captionLines) => setComfort({ captionLines })}
          />
          <Choices
            level={level}
            heading={say.width}
            values={choices.widths}
            now={comfort.captionWidth}
            name={say.widthOf}
            onChoose={(captionWidth) => setComfort({ captionWidth })}
          />
          <Choices
            {...colours}
            heading={say.ink}
            now={comfort.captionInk}
            onChoose={(captionInk) => setComfort({ captionInk })}
          />
          <Choices
            {...colours}
            heading={say.paper}
            now={comfort.captionPaper}
            onChoose={(captionPaper) => setComfort({ captionPaper })}
          />
          <Choices
            {...colours}
            heading={say.window}
            now={comfort.captionWindow}
            onChoose={(captionWindow) => setComfort({ captionWindow })}
          />
          <Choices
            {...fullness}
            heading={say.inkOpacity}
            now={comfort.inkOpacity}
            onChoose={(inkOpacity) => setComfort({ inkOpacity })}
          />
          <Choices
            {...fullness}
            heading={say.paperOpacity}
            now={comfort.paperOpacity}
            onChoose={(paperOpacity) => setComfort({ paperOpacity })}
          />
          <Choices
            {...fullness}
            heading={say.windowOpacity}
            now={comfort.windowOpacity}
            onChoose={(windowOpacity) => setComfort({ windowOpacity })}
          />
          <Choices
            level={level}
            heading={say.edge}
            values={choices.edges}
            now={comfort.edge}
            name={(edge) => say.edges[edge]}
            onChoose={(edge) => setComfort({ edge })}
          />
        </div>
      </details>
    </div>
  )
}

const names = Object.keys(presets) as Preset[]

const Presets = ({ words: { screen: say }, level }: Props) => {
  const [comfort, setComfort] = useComfort()
  const now = presetIn(lookOf(comfort))
  useLayoutEffect(() => {
    for (const name of names) wearCaptionFont(document, presets[name].captionFont)
  }, [])
  const choose = (name: Preset) => setComfort({ ...presets[name], ownFont: comfort.ownFont })
  return (
    <ChoiceGroup level={level} heading={say.presets}>
      {names.map((name) => (
        <Button key={name} data-preset={name} aria-pressed={name === now} onPress={() => choose(name)}>
          {say.preset[name]}
          <Sample look={presets[name]} words={say.sample} />
        </Button>
      ))}
    </ChoiceGroup>
  )
}

/** A few words in a look. */
export const Sample = ({ look, words }: { look: Look; words: string }) => (
  <span {...part("caption-sample")} {...lookFacts(look)} style={lookStyle(look)}>
    <span>{words}</span>
  </span>
)

const OwnFont = ({ words: { screen: say } }: { words: PaceWords }) => {
  const [{ ownFont }, setComfort] = useComfort()
  const [written, setWritten] = useState(ownFont)
  return (
    <Field
      label={say.ownFont}
      help={say.ownFontHelp}
      wrong={fits.ownFont(written) ? undefined : say.ownFontWrong}
      value={written}
      maxLength={60}
      autoComplete="off"
      onWrite={(next) => {
        setWritten(next)
        if (fits.ownFont(next)) setComfort({ ownFont: next })
      }}
    />
  )
}
