// The new secret of a room: offered by box, by thread or by the host's new link, it counts once it opens a newer roster of the same host.
import type { Bytes } from "../channel/bytes.ts"
import { toBase64Url } from "../wire/base64url.ts"
import type { Boards } from "./boards.ts"
import { bytesOf } from "./thread-keys.ts"

/** As many as can be on their way at one time, and as many old links as the host still speaks of. */
export const mostSecrets = 6

type Kept = { secret?: string | undefined; former?: string[] | undefined }

/** All that open this room's boards here, the one in use first. */
export const secretsOf = ({ secret, former = [] }: Kept): Bytes[] =>
  [...(secret === undefined ? [] : [secret]), ...former].map(bytesOf)

/** The same room once `next` is in use. */
export const withSecret = ({ secret, former = [] }: Kept, next: string): { secret: string; former: string[] } => ({
  secret: next,
  former: [...(secret === undefined ? [] : [secret]), ...former].slice(0, mostSecrets),
})

/** One more that was offered; the newest stay. */
export const withOffered = <Offer extends { secret: string }>(before: Offer[] | undefined, offer: Offer): Offer[] =>
  [...(before ?? []).filter(({ secret }) => secret !== offer.secret), offer].slice(-mostSecrets)

/** The first offer that opens the newer roster which our own secret does not. */
export async function counts<Offer extends { secret: string }>(boards: Boards, offered: readonly Offer[] | undefined) {
  for (const offer of offered ?? []) {
    const opened = await boards.opens(bytesOf(offer.secret))
    if (opened) return { offer, opened }
  }
  return undefined
}

export const isOurs = (boards: Boards, secret: Bytes): boolean =>
  boards.secrets().some((one) => toBase64Url(one) === toBase64Url(secret))
