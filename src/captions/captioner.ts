// A human captioner's page as a source of captions: the link to it as a person pastes it, how the page is, and how a screen asks for it.

/** What is wrong with a link. */
export type WrongLink = "empty" | "no_link" | "no_https" | "sign_in" | "ours" | "meeting"

export type CaptionerLink = {
  /** As it was written. */
  link: string
  host: string
}

/** opening: nothing is read yet. closed: by whomever. away: it is there and cannot be read. */
export type CaptionerPage = { host: string; is: "opening" | "reading" | "closed" | "away" }

/** For a screen: how to read such a page in place of the meeting's captions, and to stop. */
export type Captioner = {
  /** Must be called in a press: the browser asks for this one site. elsewhere: it asks on a page of ours that has opened. */
  read: (written: string) => Promise<"reading" | "elsewhere" | WrongLink | "not_allowed" | "failed">
  /** Must be called in a press. */
  again: (host: string) => Promise<"reading" | "not_allowed" | "failed">
  stop: () => void
}

const longest = 2000

/** `refuses` says of a host why it is not read. */
export const parseCaptionerLink = (
  written: string,
  refuses: (host: string) => "ours" | "meeting" | undefined,
): CaptionerLink | WrongLink => {
  const link = written.trim()
  if (link === "") return "empty"
  // Browsers take line breaks and slashes out of a link, or put some in: one that needs it is none.
  if (link.length > longest || /[\s\\]/.test(link) || !URL.canParse(link)) return "no_link"
  const { protocol, hostname, username, password } = new URL(link)
  if (protocol !== "https:") return protocol === "http:" ? "no_https" : "no_link"
  if (!/^https:\/\/[^/]/i.test(link)) return "no_link"
  // A star is a host to the parser, and every host to the browser's permissions.
  if (hostname.includes("*")) return "no_link"
  if (username !== "" || password !== "" || /^https:\/\/[^/?#]*@/i.test(link)) return "sign_in"
  const parsed: CaptionerLink = { link, host: hostname }
  return refuses(hostname.replace(/\.$/, "")) ?? parsed
}

/** The one site that is asked for. */
export const siteOf = (host: string): string => `https://${host}/*`

/** As a person reads it. */
export const siteName = (host: string): string => host.replace(/^www\./, "")

const states: readonly CaptionerPage["is"][] = ["opening", "reading", "closed", "away"]

export const parseCaptionerPage = (value: unknown): CaptionerPage | undefined => {
  const { host, is } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  const known = states.find((state) => state === is)
  return typeof host === "string" && known ? { host, is: known } : undefined
}
