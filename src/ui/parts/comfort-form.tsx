// The comfort settings as a form without a button: what is pressed is worn at once.
import { useState, type ReactNode } from "react"
import { languages, textSizes, themes } from "../../settings/comfort.ts"
import { capital } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Button } from "./button.tsx"
import { useComfort } from "./comfort-provider.tsx"
import { Field } from "./field.tsx"
import { Heading } from "./heading.tsx"
import { useWords } from "./words-provider.tsx"

/** `emergency`: also ask for the emergency number of the person's own place. */
export const ComfortForm = ({ emergency = false }: { emergency?: boolean }) => {
  const { comfort: words } = useWords().shared
  const [comfort, setComfort] = useComfort()
  return (
    <div {...part("stack")} data-gap="large">
      <Options heading={words.size}>
        {textSizes.map((textSize) => (
          <Button key={textSize} aria-pressed={comfort.textSize === textSize} onPress={() => setComfort({ textSize })}>
            {`${textSize} %`}
          </Button>
        ))}
      </Options>
      <Options heading={words.colours}>
        {themes.map((theme) => (
          <Button key={theme} aria-pressed={comfort.theme === theme} onPress={() => setComfort({ theme })}>
            {words.themes[theme]}
          </Button>
        ))}
      </Options>
      <Options heading={words.language}>
        {languages.map((language) => (
          <Button
            key={language}
            lang={language}
            aria-pressed={comfort.language === language}
            onPress={() => setComfort({ language })}
          >
            {ownName(language)}
          </Button>
        ))}
      </Options>
      {emergency && <EmergencyField />}
    </div>
  )
}

/** A language by its own name, so that who cannot read this one finds theirs. */
const ownName = (language: string): string =>
  capital(new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language)

const Options = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section {...part("stack")} data-gap="small">
    <Heading level={2} size="large">
      {heading}
    </Heading>
    <div {...part("row")} role="group" aria-label={heading}>
      {children}
    </div>
  </section>
)

const EmergencyField = () => {
  const { comfort: words } = useWords().shared
  const [{ emergencyNumber }, setComfort] = useComfort()
  const [written, setWritten] = useState(emergencyNumber)
  const right = /^[\d +()-]{0,20}$/.test(written)
  return (
    <Field
      label={words.emergency}
      help={words.emergencyHelp}
      wrong={right ? undefined : words.emergencyWrong}
      type="tel"
      value={written}
      autoComplete="off"
      onWrite={(next) => {
        setWritten(next)
        if (/^[\d +()-]{0,20}$/.test(next)) setComfort({ emergencyNumber: next })
      }}
    />
  )
}
