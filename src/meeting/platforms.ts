// Finds the adapter for a page by its host.
import type { PlatformAdapter } from "./adapter.ts"
import { meet, meetHosts } from "./meet.ts"
import { teams, teamsHosts } from "./teams.ts"
import { zoom, zoomHosts } from "./zoom.ts"

const adapters: readonly [RegExp, () => PlatformAdapter][] = [
  [zoomHosts, zoom],
  [teamsHosts, teams],
  [meetHosts, meet],
]

/** undefined: a host whose meetings we do not know. */
export const adapterFor = (host: string): PlatformAdapter | undefined =>
  adapters.find(([hosts]) => hosts.test(host))?.[1]()
