// Text size, colours and language on the desk.
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
