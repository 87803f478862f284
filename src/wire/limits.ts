// Every number that relay and ends must agree on, with where it comes from.

/** Version of the frames, said in `hello`; an end that does not know it sends nothing. */
export const WIRE_VERSION = 1

/** Sizes in bytes of sealed boxes: few, so that a size tells nothing. The largest fits a card with its small photo. */
export const BOX_SIZES: readonly number[] = [1_024, 4_096, 11_264]

/** Sizes in bytes of sealed board values; twelve full cards fill 46,881 bytes of the largest. */
export const VALUE_SIZES: readonly number[] = [1_024, 4_096, 16_384, 65_536]

/** Letters of the largest frame: the largest value is 87,382 letters, and its frame some 90 more. */
export const FRAME_MAX = 98_304

export const SLOTS = 8
/** The slot that keeps its history (captions); the others hold their last value only. */
export const HISTORY_SLOT = 7
export const HISTORY_MAX = 512
export const HISTORY_MS = 15 * 60_000

const DAY = 24 * 3_600_000
export const BOX_MS = 3 * DAY
/** An id outlives its box by a day: an outbox that comes back late must not be kept twice. */
export const ID_MS = 4 * DAY
/** Rights and boards end this long after their owner was last here: a monthly meeting keeps its room. */
export const OWNED_MS = 35 * DAY

/** Ping this often: a message each 20 s keeps a browser's background worker awake (it sleeps after 30). */
export const PING_MS = 20_000
/** Three pings missed: the other end is taken to be gone. */
export const SILENCE_MS = 65_000

/** Mailboxes that one connection may own: twelve facilitators in each of many rooms. */
export const MAILBOXES_MAX = 200
/** Boards times slots. */
export const WATCHES_MAX = MAILBOXES_MAX * SLOTS
/** Tokens that may write to one mailbox: one for each open thread. */
export const TOKENS_MAX = 500

/** Frames a connection may send: so many each second, so many at once (an outbox that comes back is a burst). */
export const FRAMES_PER_SECOND = 50
export const FRAMES_BURST = 400

/** By the room's token, which everybody with the link has: puts of one connection in ten seconds. */
export const OPEN_PUTS = 20
export const OPEN_PUTS_MS = 10_000
/** Boxes waiting in one mailbox, by the room's token and by each other token. */
export const OPEN_WAITING = 500
export const TOKEN_WAITING = 50

/** For one address (IPv6: a /64); generous, because a whole hospital is one address. */
export const ADDRESS_CONNECTIONS = 1_000
export const ADDRESS_PUTS_PER_SECOND = 1_000

/** Ids in one `collected`. */
export const COLLECTED_MAX = 500
