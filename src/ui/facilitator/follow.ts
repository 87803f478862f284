// Where the focus goes when the button that was pressed goes away: on to a heading.
import { useState } from "react"

/** Call `follow` with the press, and spread `focus` on the heading. Without a press it takes nothing. */
export const useFollow = () => {
  const [presses, setPresses] = useState(0)
  return {
    follow: () => setPresses((n) => n + 1),
    focus: presses === 0 ? {} : { focusOn: String(presses) },
  }
}
