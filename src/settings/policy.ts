// What an administrator may set for a whole workplace, read field by field: one wrong field never costs the others.
import { languages, textSizes, themes, type Comfort } from "./comfort.ts"

export type Policy = {
  /** Origin of the workplace's own relay, such as https://meet.example.org */
  relay: string | undefined
  /** Origin of the web pages that invites of that relay lead to: its own, unless they are served elsewhere. */
  pages: string | undefined
  /** Where comfort begins; each person may change it. */
  comfort: Partial<Pick<Comfort, "language" | "textSize" | "theme" | "captions">>
}

export const noPolicy: Policy = { relay: undefined, pages: undefined, comfort: {} }

/** Only https, and nothing but an origin: a path or a name in it would be a mistake, and is better left out than guessed at. */
const originOf = (value: unknown): string | undefined => {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined
  const { protocol, origin, pathname, search, hash, username } = new URL(value)
  const plain = pathname === "/" && search === "" && hash === "" && username === ""
  return protocol === "https:" && plain ? origin : undefined
}

export const parsePolicy = (value: unknown): Policy => {
  if (typeof value !== "object" || value === null) return noPolicy
  const given = value as Record<string, unknown>
  const oneOf = <T>(list: readonly T[], name: string): T | undefined => list.find((one) => one === given[name])
  const language = oneOf(languages, "language")
  const textSize = oneOf(textSizes, "textSize")
  const theme = oneOf(themes, "theme")
  const captions = given["captions"]
  const relay = originOf(given["relay"])
  return {
    relay,
    pages: originOf(given["pages"]) ?? relay,
    comfort: {
      ...(language && { language }),
      ...(textSize && { textSize }),
      ...(theme && { theme }),
      ...(typeof captions === "boolean" && { captions }),
    },
  }
}
