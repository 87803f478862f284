// Compares what a server serves with a release's list, asked as several browsers; tells what differs, in words.
import { askAs, askers, type Answer } from "./ask-as.ts"
import { headerFaults } from "./page-headers.ts"
import { hashOf, type PagesList, type Released } from "./pages-list.ts"

/** What is wrong at one address, and who was answered so; `only` is empty where everybody was. */
export type Fault = { path: string; what: string; only: readonly string[] }

const AT_ONCE = 6

/** @param origin as in https://relay.example */
export const lookAtPages = async (origin: string, list: PagesList): Promise<Fault[]> => {
  const waiting = [...list.files]
  const found = new Map<string, Fault[]>()
  const look = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift())
      found.set(file.path, await lookAt(origin, file, list))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  return list.files.flatMap(({ path }) => found.get(path) ?? [])
}

const lookAt = async (origin: string, file: Released, list: PagesList): Promise<Fault[]> => {
  const told = new Map<string, string[]>()
  for (const asker of Object.keys(askers)) {
    for (const what of await faultsFor(asker, origin, file, list)) told.set(what, [...(told.get(what) ?? []), asker])
  }
  const all = Object.keys(askers).length
  return [...told].map(([what, who]) => ({ path: file.path, what, only: who.length === all ? [] : who }))
}

const faultsFor = async (asker: string, origin: string, file: Released, list: PagesList): Promise<string[]> => {
  const address = new URL(file.path, origin)
  try {
    return answerFaults(await askAs(asker, address), address, file, list)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return [`there is no answer that can be read (${code ?? message})`]
  }
}

const answerFaults = (answer: Answer, address: URL, file: Released, list: PagesList): string[] => {
  const { status, headers } = answer
  if (status >= 300 && status < 400) return [`people are sent on to ${headers.location ?? "nowhere"}`]
  if (status !== 200) return [`it is missing: the answer is ${status}`]
  const faults = headerFaults(file.path, headers, address.protocol === "https:")
  const bytes = answer.bytes()
  if (hashOf(bytes) === file.hash) return faults
  const sizes = bytes.length === file.size ? "" : ` (${bytes.length} bytes, released were ${file.size})`
  return [`it is not what was released${sizes}`, ...strangersIn(bytes.toString(), address, list), ...faults]
}

/** Scripts, styles and other files that a changed page or script names and no release has. */
const strangersIn = (text: string, address: URL, list: PagesList): string[] => {
  const known = new Set(list.files.map(({ path }) => path))
  const attributes = text.matchAll(/\b(?:src|href|data|action)\s*=\s*["']?([^"'\s>]+)/gi)
  const strings = text.matchAll(/["'`(]([^"'`()\s]+\.(?:m?js|css|wasm))["'`)]/g)
  const strangers = [...attributes, ...strings]
    .map(([, name = ""]) => name)
    // Our scripts name others from the top as well, without the first stroke.
    .filter((name) => URL.canParse(name, address) && !known.has(`/${name}`))
    .map((name) => new URL(name, address))
    .filter((place) => /^https?:$/.test(place.protocol))
    .filter((place) => place.origin !== address.origin || !known.has(place.pathname))
    .map((place) => (place.origin === address.origin ? place.pathname : place.href))
  return [...new Set(strangers)].map((stranger) => `it names ${stranger}, which is not in the list`)
}
