// Tells whether a page holds a meeting, without the reader of its captions, which a page without a meeting would carry for nothing.
import type { PlatformAdapter } from "./adapter.ts"
import { meetHosts, ownsMeet } from "./meet.ts"
import { ownsTeams, teamsHosts } from "./teams.ts"
import { ownsZoom, zoomHosts } from "./zoom.ts"

const owners: readonly [RegExp, PlatformAdapter["owns"]][] = [
  [zoomHosts, ownsZoom],
  [teamsHosts, ownsTeams],
  [meetHosts, ownsMeet],
]

/** undefined: a host whose meetings we do not know. */
export const ownerFor = (host: string): PlatformAdapter["owns"] | undefined =>
  owners.find(([hosts]) => hosts.test(host))?.[1]
