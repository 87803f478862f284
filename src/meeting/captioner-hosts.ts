// Hosts whose pages are never read as a captioner's: our own, and those of meetings.
import { ownerFor } from "./owners.ts"

export const refusesHost = (own: readonly string[]) => {
  const hosts = own.map((origin) => new URL(origin).hostname)
  return (host: string): "ours" | "meeting" | undefined =>
    hosts.includes(host) ? "ours" : ownerFor(host) ? "meeting" : undefined
}
