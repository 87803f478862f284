// Text size, colours and language: a page of the desk, and at the foot of the screens before it.
import { AllSettings, ComfortForm } from "../parts/comfort-form.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const ComfortPage = () => (
  <div {...part("sheet")}>
    <Heading>{useWords().shared.comfort.title}</Heading>
    <ComfortForm />
    <div>
      <AllSettings via={useDesk().via} />
    </div>
  </div>
)

export const ComfortFoot = () => (
  <details {...part("comfort-foot")}>
    <summary>{useWords().shared.comfort.title}</summary>
    <ComfortForm />
  </details>
)
