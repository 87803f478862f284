// Runs inside a page, worker or service worker of a browser test: the keeper of the device, and the rules for keepers.
import { deviceKeeper } from "../../src/kept/device-keeper.ts"
import { keeperHere } from "../../src/kept/keeper-here.ts"
import { readKey } from "../../src/kept/key-file.ts"
import { keeperRules } from "./keeper-rules.ts"

/** Each rule and how it went: "holds", or what was found instead. */
const tryRules = async (): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const [rule, holds] of Object.entries(keeperRules)) {
    found[rule] = await holds(deviceKeeper()).then(() => "holds", String)
  }
  return found
}

export const kept = { deviceKeeper, keeperHere, readKey, tryRules }
export type KeptPage = typeof globalThis & { kept: typeof kept }
Object.assign(globalThis, { kept })

// Workers are asked by a message that brings the port for the answer.
globalThis.addEventListener("message", ({ ports: [answer] }: MessageEvent) => {
  if (answer) void tryRules().then((found) => answer.postMessage(found))
})
