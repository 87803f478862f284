// The link a page was opened with, taken out of the address bar as soon as it is read. The browser's history keeps it (tried).

/** The relay on which a desk makes its rooms, as in /f#relay=relay.example; undefined: the pages' own. No secret: it stays in the address bar, and a reload keeps it. */
export const namedRelay = (): string | undefined =>
  /^#relay=([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)$/i.exec(location.hash)?.[1]?.toLowerCase()

/** The whole link with its fragment; undefined where there is none. */
export const takeLink = (): string | undefined => {
  const { href, hash, pathname } = location
  if (hash.length < 2 || namedRelay() !== undefined) return undefined
  history.replaceState(null, "", pathname)
  return href
}
