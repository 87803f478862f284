// A person's own style sheet: written here, worn everywhere but here, so that one press always takes it away.
import { useState } from "react"
import { fits } from "../../settings/comfort.ts"
import { part, parts } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Field } from "../parts/field.tsx"
import { useSay } from "../parts/say.tsx"
import { useSettled } from "../parts/use-settled.ts"
import { useOptionWords } from "./words.tsx"

export const StyleBox = () => {
  const words = useOptionWords()
  const [{ ownStyle, ownStyleOn }, setComfort] = useComfort()
  const [typed, setTyped] = useState<string>()
  const { change: keep, flush } = useSettled((style: string) => setComfort({ ownStyle: style }))
  const shown = typed ?? ownStyle
  const is = ownStyleOn ? words.styleOn : words.styleOff
  useSay(is)
  return (
    <div {...part("style-box")}>
      <Field
        lines
        label={words.style}
        help={words.styleHelp}
        value={shown}
        wrong={fits.ownStyle(shown) ? undefined : words.styleLong}
        autoComplete="off"
        onWrite={(style) => {
          setTyped(style)
          if (fits.ownStyle(style)) keep(style)
        }}
        onLeave={() => {
          flush()
          // A style that came by a file meanwhile shows from here on.
          if (fits.ownStyle(shown)) setTyped(undefined)
        }}
      />
      <p>{is}</p>
      <div {...part("row")}>
        {ownStyleOn ? (
          <Button icon="x" onPress={() => setComfort({ ownStyleOn: false })}>
            {words.styleAway}
          </Button>
        ) : (
          <Button
            icon="check"
            onPress={() => {
              flush()
              setComfort({ ownStyleOn: true })
            }}
          >
            {words.styleUse}
          </Button>
        )}
      </div>
      <details {...part("style-names")}>
        <summary>{words.styleNames}</summary>
        <dl lang="en">
          {Object.entries(parts).map(([name, what]) => (
            <div key={name}>
              <dt>
                <code>{`[data-part="${name}"]`}</code>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}
