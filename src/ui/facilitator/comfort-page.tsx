// Text size, colours and language: a page of the desk, and at the foot of the screens before it.
import { AllSettings, ComfortForm } from "../parts/comfort-form.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { SharingButton } from "../parts/sharing.tsx"
import { part } from "../parts.ts"
import { useDesk } from "./desk-context.tsx"

export const ComfortPage = () => {
  const { state, act, via } = useDesk()
  return (
    <div {...part("sheet")}>
      <Heading>{useWords().shared.comfort.title}</Heading>
      {/* A desk's own page is no meeting's: what that one shares cannot be promised here. */}
      <SharingButton sharing={state.sharing} act={act} notices={false} />
      <ComfortForm />
      <div>
        <AllSettings via={via} />
      </div>
    </div>
  )
}

export const ComfortFoot = () => (
  <details {...part("comfort-foot")}>
    <summary>{useWords().shared.comfort.title}</summary>
    <ComfortForm />
  </details>
)
