// English: without a room, when no one gets messages yet.

export const alone = {
  askHost: "Ask the host",
  /** Shown big, to be held up or read out. */
  ask: "I use Quiet Hand. Please make a room, so that I can write in private.",
}
