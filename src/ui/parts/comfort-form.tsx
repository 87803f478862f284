// The comfort settings as a form without a button: what is pressed is worn at once.
import { useState } from "react"
import { fits, languages, textSizes, themes } from "../../settings/comfort.ts"
import { capital } from "../../words/sentence.ts"
import { part } from "../parts.ts"
import { Choices } from "./choices.tsx"
import { useComfort } from "./comfort-provider.tsx"
import { Field } from "./field.tsx"
import { Icon } from "./icon.tsx"
import { useWords } from "./words-provider.tsx"

/** `emergency`: also ask for the emergency number of the person's own place. `level`: of the headings. */
export const ComfortForm = ({ emergency = false, level = 2 }: { emergency?: boolean; level?: 2 | 3 }) => {
  const { comfort: words } = useWords().shared
  const [comfort, setComfort] = useComfort()
  return (
    <div {...part("stack")} data-gap="large">
      <Choices
        level={level}
        heading={words.size}
        even
        values={textSizes}
        now={comfort.textSize}
        name={(size) => `${size} %`}
        onChoose={(textSize) => setComfort({ textSize })}
      />
      <Choices
        level={level}
        heading={words.colours}
        values={themes}
        now={comfort.theme}
        name={(theme) => words.themes[theme]}
        onChoose={(theme) => setComfort({ theme })}
      />
      <Choices
        level={level}
        heading={words.language}
        values={languages}
        now={comfort.language}
        name={ownName}
        lang={(language) => language}
        onChoose={(language) => setComfort({ language })}
      />
      {emergency && <EmergencyField />}
    </div>
  )
}

/** A language by its own name, so that who cannot read this one finds theirs. */
export const ownName = (language: string): string =>
  capital(new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language)

/** Opens the page with every setting, beside the meeting and not instead of it. */
export const AllSettings = ({ via }: { via: "extension" | "page" }) => (
  <a
    {...part("button")}
    data-opens="options"
    href={via === "extension" ? "/options.html" : "/c"}
    target="_blank"
    rel="noopener"
  >
    <Icon name="gear" />
    <span>{useWords().shared.comfort.all}</span>
  </a>
)

const EmergencyField = () => {
  const { comfort: words } = useWords().shared
  const [{ emergencyNumber }, setComfort] = useComfort()
  const [written, setWritten] = useState(emergencyNumber)
  return (
    <Field
      label={words.emergency}
      help={words.emergencyHelp}
      wrong={fits.emergencyNumber(written) ? undefined : words.emergencyWrong}
      type="tel"
      value={written}
      autoComplete="off"
      onWrite={(next) => {
        setWritten(next)
        if (fits.emergencyNumber(next)) setComfort({ emergencyNumber: next })
      }}
    />
  )
}
