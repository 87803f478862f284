// The keys that work all through a meeting, each with its letter: in its page, and in every screen of ours.

/** As comfort has them. No letter does two things. */
export const shortcuts = ["keyHide", "keyPane", "keyHold"] as const
export type Shortcut = (typeof shortcuts)[number]

/** As it stands on what it presses, for eyes and for screen readers; empty: no such key. */
export const shortcutName = (letter: string): string => letter && `Alt+Shift+${letter}`

/** Whether `letter` was pressed with Alt and Shift. Empty: no such key. */
export const isShortcut = (event: KeyboardEvent, letter: string): boolean =>
  letter !== "" && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === `Key${letter}`
