// Text size, colours and language: a page of the desk, and at the foot of the screens before it.
import { ComfortForm } from "../parts/comfort-form.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"

export const ComfortPage = () => (
  <div {...part("sheet")}>
    <Heading>{useWords().shared.comfort.title}</Heading>
    <ComfortForm />
  </div>
)

export const ComfortFoot = () => (
  <details {...part("comfort-foot")}>
    <summary>{useWords().shared.comfort.title}</summary>
    <ComfortForm />
  </details>
)
