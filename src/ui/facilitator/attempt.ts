// After a press that could not go, the focus goes to the first field that is wrong.
import { useEffect, useRef, useState } from "react"

/** `tried` counts the presses; call `attempt` on each, and put `form` on the element around the fields. */
export const useAttempt = <E extends HTMLElement = HTMLDivElement>() => {
  const form = useRef<E>(null)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus()
  }, [tried])
  return { form, tried: tried > 0, attempt: () => setTried((n) => n + 1) }
}
