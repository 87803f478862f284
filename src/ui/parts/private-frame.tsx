// All that is private wears a double border, a filled heading and a lock, so that nobody can mistake where they are.
import type { ReactNode } from "react"
import { part } from "../parts.ts"
import { Heading } from "./heading.tsx"
import { Icon } from "./icon.tsx"

type Props = {
  heading: string
  focusOn?: string
  /** Beside the heading: the way out. */
  way: ReactNode
  children: ReactNode
}

export const PrivateFrame = ({ heading, focusOn, way, children }: Props) => (
  <section {...part("private-frame")} aria-label={heading}>
    <div {...part("private-head")}>
      <Icon name="lock-key" />
      <Heading size="large" {...(focusOn === undefined ? {} : { focusOn })}>
        {heading}
      </Heading>
      {way}
    </div>
    <div {...part("private-body")}>{children}</div>
  </section>
)
