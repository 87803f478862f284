// English: what a first press of a card asks before anything goes.

export const first = {
  /** `clause`: a card's `desk` for someone, as in "someone needs a break". */
  nameless: (names: string, clause: string) => `This tells ${names} that ${clause}. No name.`,
  named: (names: string, clause: string) => `This tells ${names} that ${clause}. You can add your name after.`,
  send: "Send",
  notNow: "Not now",
}
