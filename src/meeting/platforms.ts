// Finds the adapter for a page by its host.
import type { PlatformAdapter } from "./adapter.ts"
import { teams } from "./teams.ts"
import { zoom } from "./zoom.ts"

const hosts: readonly [RegExp, () => PlatformAdapter][] = [
  [/(^|\.)(zoom\.us|zoomgov\.com)$/, zoom],
  [/(^|\.)teams\.(microsoft\.com|cloud\.microsoft|live\.com|microsoft\.us)$/, teams],
]

/** undefined: a host whose meetings we do not know. */
export const adapterFor = (host: string): PlatformAdapter | undefined =>
  hosts.find(([pattern]) => pattern.test(host))?.[1]()
