// Always under what says "not safe", before anything is sent: this is no emergency line.
import { part } from "../parts.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"

export const useDanger = (): string => {
  const { private: say } = useWords().participant
  const [{ emergencyNumber }] = useComfort()
  const number = emergencyNumber.trim()
  return number === "" ? say.dangerAnywhere : say.danger(number)
}

export const DangerLine = () => <p {...part("danger")}>{useDanger()}</p>
