// Tells which platform's page this is and whether it holds a meeting, without the reader of its captions, which a page without a meeting would carry for nothing.
import type { PlatformAdapter } from "./adapter.ts"
import { meetHosts, ownsMeet } from "./meet.ts"
import { ownsTeams, teamsHosts } from "./teams.ts"
import { ownsZoom, zoomHosts } from "./zoom.ts"

const owners: readonly [RegExp, Pick<PlatformAdapter, "name" | "owns">][] = [
  [zoomHosts, { name: "zoom", owns: ownsZoom }],
  [teamsHosts, { name: "teams", owns: ownsTeams }],
  [meetHosts, { name: "meet", owns: ownsMeet }],
]

/** undefined: a host whose meetings we do not know. */
export const ownerFor = (host: string): Pick<PlatformAdapter, "name" | "owns"> | undefined =>
  owners.find(([hosts]) => hosts.test(host))?.[1]
