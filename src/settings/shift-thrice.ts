// Shift pressed three times, and nothing else between: the key of *Hide now*, in the meeting's page and on every screen of ours.

/** Three presses by a hand that is in a hurry, in ms from the first that came up to the last. */
const within = 1_200
/** Longer is no press: Shift that is held for capitals, or by whoever rests on it (8 s turn on Windows' filter keys). */
const longestPress = 500

export type ShiftPresses = {
  /** Takes each key event, keydown and keyup. */
  key: (event: KeyboardEvent) => void
  /** Something else was done between: a pointer, another window. */
  other: () => void
}

/** `run` is called as the third press comes up. Events that a page made up are not heard. */
export const shiftPresses = (run: () => void, now: () => number = () => performance.now()): ShiftPresses => {
  let ups: number[] = []
  let down: number | undefined
  const other = () => {
    ups = []
    down = undefined
  }
  const key = ({ key, type, repeat, altKey, ctrlKey, metaKey, isTrusted, isComposing }: KeyboardEvent) => {
    if (!isTrusted) return
    if (key !== "Shift" || repeat || altKey || ctrlKey || metaKey || isComposing) return other()
    const at = now()
    if (type === "keydown") {
      // The other Shift while this one is down.
      if (down !== undefined) return other()
      down = at
      return
    }
    if (type !== "keyup" || down === undefined) return other()
    const held = at - down
    down = undefined
    if (held > longestPress) return other()
    ups = [...ups.filter((before) => at - before <= within), at]
    if (ups.length < 3) return
    ups = []
    run()
  }
  return { key, other }
}
