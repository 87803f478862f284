// Private windows have a session of their own, of which nothing is kept.
import { isPrivate } from "../browser/private.ts"

/**
 * Opens it when a private window first asks. undefined where this background is a private window's own, as in Chrome and
 * Edge: there the browser keeps all of ours in its memory, and forgets it with the window.
 */
export const privateSession = <Session>(open: () => Promise<Session>): (() => Promise<Session> | undefined) => {
  let opened: Promise<Session> | undefined
  return () => (isPrivate() ? undefined : (opened ??= open()))
}
