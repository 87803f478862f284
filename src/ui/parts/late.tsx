// A part of a screen that is fetched only where it is needed; if it cannot be fetched, the person can try again.
import { useEffect, useState, type ComponentType } from "react"
import { Button } from "./button.tsx"
import { useWords } from "./words-provider.tsx"

/** `bring`: always the same function for the same part. */
export const Late = ({ bring }: { bring: () => Promise<ComponentType> }) => {
  const { loadAgain } = useWords().shared
  const [brought, setBrought] = useState<{ Part: ComponentType } | "missing">()
  const [tried, setTried] = useState(0)
  useEffect(() => {
    let wanted = true
    bring().then(
      (Part) => wanted && setBrought({ Part }),
      () => wanted && setBrought("missing"),
    )
    return () => {
      wanted = false
    }
  }, [bring, tried])
  if (brought === "missing") return <Button onPress={() => setTried(tried + 1)}>{loadAgain}</Button>
  return brought && <brought.Part />
}
