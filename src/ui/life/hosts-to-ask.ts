// Which hosts to ask the browser for, when it keeps us out of meetings.

/** "https://*.zoom.us/*" as people may read it: "zoom.us". */
export const hostName = (pattern: string): string => pattern.replace(/^https:\/\/(\*\.)?/, "").replace(/\/.*$/, "")

const stands = (pattern: string, { protocol, hostname }: URL): boolean => {
  const name = hostName(pattern)
  return protocol === "https:" && (hostname === name || (pattern.includes("*.") && hostname.endsWith(`.${name}`)))
}

export type Ask = {
  /** meeting: the page in front is one of them. some: the browser does not tell which page is in front. */
  is: "meeting" | "some"
  hosts: string[]
}

/**
 * `missing`: our hosts that the browser keeps us out of. `inFront`: the address of the page in front, undefined where the
 * browser hides it, as it does with a page that we may not enter. undefined: nothing to ask.
 */
export const hostsToAsk = (missing: readonly string[], inFront: string | undefined): Ask | undefined => {
  if (missing.length === 0) return undefined
  if (inFront === undefined) return { is: "some", hosts: [...missing] }
  const here = URL.canParse(inFront) ? new URL(inFront) : undefined
  const hosts = missing.filter((pattern) => here && stands(pattern, here))
  return hosts.length > 0 ? { is: "meeting", hosts } : undefined
}
