// The key that holds the captions, wherever it is pressed: on a screen of ours, or in the meeting's page around it.
import { isShortcut } from "../settings/shortcut.ts"

/** Parts that are fetched apart share no module, but one window. */
const holdKey = "hold-captions"

/** It was pressed in the page around this screen. */
export const pressHoldKey = (): void => void dispatchEvent(new Event(holdKey))

/** Runs at each press. `letter` is the person's. Returns the stop. */
export const onHoldKey = (letter: string, run: () => void): (() => void) => {
  const press = (event: KeyboardEvent) => {
    if (!event.repeat && isShortcut(event, letter)) run()
  }
  addEventListener("keydown", press)
  addEventListener(holdKey, run)
  return () => {
    removeEventListener("keydown", press)
    removeEventListener(holdKey, run)
  }
}
