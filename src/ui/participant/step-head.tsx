// Which step this is, and the way to the one before; what was chosen and written stays.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"

export const StepHead = ({ step, onBack }: { step: string; onBack: () => void }) => (
  <div {...part("step-head")}>
    <Button tone="bare" icon="caret-left" onPress={onBack}>
      {useWords().participant.private.back}
    </Button>
    <p {...part("step")}>{step}</p>
  </div>
)
