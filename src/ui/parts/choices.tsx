// One of a few answers under a heading, each a press: the one in use is filled, ticked and said.
import type { ReactNode } from "react"
import { part } from "../parts.ts"
import { Button } from "./button.tsx"
import { Heading } from "./heading.tsx"

type Group = {
  heading: string
  help?: string
  level?: 2 | 3
  /** Short names of one length: in columns. */
  even?: boolean
  children: ReactNode
}

export const ChoiceGroup = ({ heading, help, level = 2, even = false, children }: Group) => (
  <section {...part("stack")} data-gap="small">
    <Heading level={level} size="large">
      {heading}
    </Heading>
    {help !== undefined && (
      <p {...part("text")} data-tone="quiet">
        {help}
      </p>
    )}
    <div {...part("row")} data-even={even ? "" : undefined} role="group" aria-label={heading}>
      {children}
    </div>
  </section>
)

type Props<Value> = Omit<Group, "children"> & {
  values: readonly Value[]
  now: Value
  name: (value: Value) => string
  lang?: (value: Value) => string
  onChoose: (value: Value) => void
  children?: ReactNode
}

export const Choices = <Value extends string | number | boolean>(props: Props<Value>) => {
  const { values, now, name, lang, onChoose, children, ...group } = props
  return (
    <ChoiceGroup {...group}>
      {values.map((value) => (
        <Button key={String(value)} lang={lang?.(value)} aria-pressed={now === value} onPress={() => onChoose(value)}>
          {name(value)}
        </Button>
      ))}
      {children}
    </ChoiceGroup>
  )
}
