// Somebody who puts as fast as the relay answers, for what must hold while it is busy.
import type { Reason } from "../../src/wire/refused.ts"
import { newBox, newId, Peer } from "./peer.ts"

/** So that no limit of the relay is met first. */
export const LOAD = {
  RELAY_FRAMES_PER_SECOND: "1000000",
  RELAY_FRAMES_BURST: "1000000",
  RELAY_TOKEN_WAITING: "1000000",
  RELAY_ADDRESS_PUTS_PER_SECOND: "1000000",
  RELAY_LOG: "quiet",
}

/** Puts as fast as it is answered, until the line closes; the ids it asked for and those it heard were kept. */
export async function putOn(
  relay: { url: string; host: string },
  at: string,
  token: string,
): Promise<{ asked: string[]; kept: string[]; refused: Reason[]; code: number }> {
  const sender = await Peer.at(relay)
  const asked: string[] = []
  const data = newBox()
  while (!sender.closed) {
    while (asked.length - sender.all("kept").length < 20) {
      const id = newId()
      asked.push(id)
      sender.send({ t: "put", at, id, token, data })
    }
    const before = sender.heard.length
    await sender.until(() => sender.heard.length > before || sender.closed !== undefined)
  }
  const kept = sender.all("kept").map(({ id }) => id)
  const refused = sender.all("refused").map(({ reason }) => reason)
  return { asked, kept, refused, code: sender.closed.code }
}
