// The link a page was opened with, taken out of the address bar as soon as it is read. The browser's history keeps it (tried).

/** The whole link with its fragment; undefined where there is none. */
export const takeLink = (): string | undefined => {
  const { href, hash, pathname } = location
  if (hash.length < 2) return undefined
  history.replaceState(null, "", pathname)
  return href
}
