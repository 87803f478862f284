// Keeps keys and focus inside our own element from the page's handlers: some swallow Space, arrows or Escape, some pull focus back.

export const overlayElement = "quiet-hand-overlay"

declare global {
  /** Lives in the extension's own world, which no page can see: set by the overlay while it is there. */
  var quietHandKeys:
    | {
        /** Of every key, whosever it is. */
        heard: (event: KeyboardEvent) => void
        mine: (event: KeyboardEvent) => boolean
        press: (event: KeyboardEvent) => void
      }
    | undefined
}

/**
 * Listeners of one target run in the order they were added: this must run before any script of the page. Once it is no
 * longer `wanted` it goes by itself: an old shield would keep its keys from the overlay that came after it.
 */
export const raiseShield = (wanted: () => boolean): void => {
  const lowered = new AbortController()
  const shield = (event: Event) => {
    if (!wanted()) return lowered.abort()
    const ours = event.target instanceof Element && event.target.localName === overlayElement
    const keys = globalThis.quietHandKeys
    if (event instanceof KeyboardEvent && event.type !== "keypress") keys?.heard(event)
    if (event instanceof KeyboardEvent && keys && (ours || keys.mine(event))) {
      event.stopImmediatePropagation()
      if (event.type === "keydown") keys.press(event)
    } else if (ours) event.stopImmediatePropagation()
  }
  // A page that hears `beforetoggle` could keep ours from standing above it.
  for (const type of ["keydown", "keypress", "keyup", "focusin", "focusout", "beforetoggle", "toggle"])
    addEventListener(type, shield, { capture: true, signal: lowered.signal })
}
