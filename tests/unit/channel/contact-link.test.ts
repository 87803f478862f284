// A claim opens for the holder of its contact link alone, and looks like the largest box.
import { expect, test } from "vitest"
import { claimSize, openClaim, sealClaim, type ClaimPlace } from "../../../src/channel/contact-link.ts"
import { hashOf } from "../../../src/channel/names.ts"
import { fromBase64Url } from "../../../src/wire/base64url.ts"
import vectors from "../../fixtures/channel-sealed.json" with { type: "json" }
import { counting, filled } from "../../support/keys.ts"

const place: ClaimPlace = { link: filled(12), room: vectors.place.room, id: vectors.place.id }
const card = fromBase64Url(vectors.card) ?? new Uint8Array()
const claim = (await sealClaim(place, card, filled(13), counting())) ?? new Uint8Array()

test("the same random bytes give the published claim, and it opens", async () => {
  expect(claim.length).toBe(claimSize)
  expect(await hashOf(claim)).toBe(vectors.claimHash)
  expect(await openClaim(place, claim)).toEqual({ card, s: filled(13) })
})

test("a claim is refused with another link, in another room, under another id, and when it is not whole", async () => {
  expect(await openClaim({ ...place, link: filled(11) }, claim)).toBeUndefined()
  expect(await openClaim({ ...place, room: vectors.place.mailbox }, claim)).toBeUndefined()
  expect(await openClaim({ ...place, id: vectors.place.mailbox }, claim)).toBeUndefined()
  expect(await openClaim(place, claim.subarray(1))).toBeUndefined()
  expect(await openClaim(place, new Uint8Array(claimSize))).toBeUndefined()
})

test("a card too large for a claim is not sealed", async () => {
  expect(await sealClaim(place, new Uint8Array(9_000), filled(13), counting())).toBeUndefined()
})
