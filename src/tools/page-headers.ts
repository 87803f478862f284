// What the headers of a served page must say, and what they must not: where one is missing or laxer, it says so in words.
import type { IncomingHttpHeaders } from "node:http"
import { extname } from "node:path"
import { securityHeaders } from "../relay/headers.ts"
import { shortAddresses, TYPES } from "../relay/pages.ts"

const policy = "content-security-policy"
/** Each of these does something by itself: loads, tells others, sends people on, keeps something, or empties what is kept. */
const UNWANTED = [
  "link",
  "refresh",
  "set-cookie",
  "clear-site-data",
  "speculation-rules",
  "service-worker-allowed",
  "sourcemap",
  "x-sourcemap",
  "nel",
  "report-to",
  "reporting-endpoints",
  `${policy}-report-only`,
]
const YEAR_S = 31_536_000

/** @param encrypted whether the page came by TLS */
export const headerFaults = (path: string, told: IncomingHttpHeaders, encrypted: boolean): string[] => {
  const expected = securityHeaders(encrypted)
  const faults = Object.entries(expected).flatMap(([name, value]) => {
    const said = told[name] as string | undefined
    if (said === undefined) return [`the header ${name} is missing`]
    const fault = (CHECKS[name] ?? isSame)(said, value)
    return fault === undefined ? [] : [`the header ${name} ${fault}`]
  })
  const unwanted = UNWANTED.filter((name) => told[name] !== undefined)
  return [
    ...faults,
    ...unwanted.map((name) => `there is a header ${name}, which no page needs`),
    ...typeFaults(path, told),
  ]
}

type Check = (said: string, expected: string) => string | undefined

const isSame: Check = (said, expected) =>
  said.toLowerCase() === expected ? undefined : `says "${said}" and not "${expected}"`

const CHECKS: Readonly<Record<string, Check>> = {
  [policy]: (said, expected) => {
    const laxities = said.split(",").map((one) => laxity(policyOf(one), policyOf(expected)))
    // Where there are several, a browser keeps to all of them.
    return laxities.includes(undefined) ? undefined : laxities[0]
  },
  "permissions-policy": (said, expected) => {
    const refused = said.replaceAll(" ", "").split(",")
    const missing = expected.split(", ").filter((feature) => !refused.includes(feature))
    return missing.length === 0 ? undefined : `does not say ${missing.join(", ")}`
  },
  "strict-transport-security": (said) =>
    Number(/^max-age="?(\d+)"?(;|$)/i.exec(said)?.[1] ?? 0) >= YEAR_S ? undefined : `says "${said}", less than a year`,
}

type Policy = ReadonlyMap<string, readonly string[]>

/** Of a repeated directive browsers heed the first. */
const policyOf = (text: string): Policy => {
  const directives = new Map<string, string[]>()
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/)
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources)
  }
  return directives
}

/** undefined: it allows no more than it should. */
const laxity = (said: Policy, expected: Policy): string | undefined => {
  for (const [name, sources] of expected) {
    const allowed = said.get(name)
    if (!allowed) return `does not say ${name}`
    const more = allowed.find((source) => !allows(sources, source))
    if (more !== undefined) return `allows ${name} ${more}`
  }
  const other = [...said.keys()].find((name) => !expected.has(name) && name !== "upgrade-insecure-requests")
  return other === undefined ? undefined : `says ${other}, which is not ours`
}

const allows = (sources: readonly string[], source: string): boolean =>
  source === "'none'" || sources.includes(source) || (sources.includes("wss:") && /^wss:\/\/[^\s*]+$/.test(source))

/** A page that a browser reads as another kind, or with other letters, is another page. */
const typeFaults = (path: string, told: IncomingHttpHeaders): string[] => {
  const said = told["content-type"] ?? ""
  const [kind = "", ...rest] = said.toLowerCase().split(";")
  const [expected = ""] = (TYPES[extname(shortAddresses[path] ?? path)] ?? "").split(";")
  const same = kind.trim().replace("application/javascript", "text/javascript") === expected
  const charset = rest.map((part) => part.trim()).filter((part) => part !== "charset=utf-8")
  return same && charset.length === 0 ? [] : [`the header content-type says "${said}" and not "${expected}"`]
}
