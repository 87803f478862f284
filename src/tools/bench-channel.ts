// How long a message takes to seal and to open, with the curves that Node and newer browsers have built in.
import { randomBytes } from "node:crypto"
import { openBox, sealBox, type Place } from "../channel/box.ts"
import { agreementKey, signingKey } from "../channel/keys.ts"
import { median } from "./bench-blocks.ts"

export type ChannelFigures = {
  /** Microseconds for a message of the smallest size, as a person waits for it: the median of many, one after the other. */
  "channel.seal.us": number
  "channel.open.us": number
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => Uint8Array.from(randomBytes(bytes))
const body = { v: 1, n: 1, k: "card", at: 1, card: "concern.hurt", route: "private", words: "They laughed at me." }

export const benchChannel = async ({ quick }: { quick: boolean }): Promise<ChannelFigures> => {
  const from = await signingKey(random(32))
  const to = await agreementKey(random(32))
  const place: Place = { room: "r".repeat(22), mailbox: "m".repeat(22), id: "i".repeat(22) }
  const seals: number[] = []
  const opens: number[] = []
  for (let count = quick ? 200 : 2_000; count > 0; count--) {
    const start = performance.now()
    const box = await sealBox(from, place, to.public, body, random)
    const sealed = performance.now()
    if (!box || !(await openBox(to, place, box))) throw new Error("A message did not open again.")
    seals.push(sealed - start)
    opens.push(performance.now() - sealed)
  }
  const us = (times: number[]) => Math.round(median(times) * 1_000)
  return { "channel.seal.us": us(seals), "channel.open.us": us(opens) }
}
