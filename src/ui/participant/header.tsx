// The top line: which room, with whom, and the few things to do with the surface itself.
import { part } from "../parts.ts"
import { Heading } from "../parts/heading.tsx"
import { HeadTools } from "./head-tools.tsx"

type Props = {
  heading: string
  about: string | undefined
  /** In a low window its line of `about` may give its room to captions. */
  yields?: boolean
  /** False: they stand in the line above. */
  tools?: boolean
}

export const Header = ({ heading, about, yields = false, tools = true }: Props) => (
  <header {...part("head")}>
    <div {...part("head-words")}>
      <Heading size="large">{heading}</Heading>
      {about !== undefined && <p data-yields={yields ? "" : undefined}>{about}</p>}
    </div>
    {tools && <HeadTools />}
  </header>
)
