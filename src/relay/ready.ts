// Asks a relay on this machine whether it is ready: for a container's health, and for a keeper who has no browser there.
import { get } from "node:http"
import { get as getTls } from "node:https"
import type { RelayConfig } from "./config.ts"

const LATE_MS = 5_000

/** Rejects where nobody answers. */
export function askReady({ host, port, tls }: RelayConfig): Promise<{ isReady: boolean; text: string }> {
  const here = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host
  return new Promise((answered, failed) => {
    // Its certificate is made for its name, not for this address; all that is learnt is whether it is ready.
    const options = { host: here, port, path: "/readyz", timeout: LATE_MS, rejectUnauthorized: false }
    const asked = (tls ? getTls : get)(options, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (more: string) => (text += more))
      response.on("end", () => answered({ isReady: response.statusCode === 200, text: text.trim() }))
    })
    asked.on("timeout", () => asked.destroy(new Error("No answer came.")))
    asked.on("error", failed)
  })
}
