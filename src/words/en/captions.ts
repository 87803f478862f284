// English: how the captions are, and who speaks.

export const captions = {
  heading: "Captions",
  health: {
    off: "Captions are off in this meeting. Turn them on there, or ask for them.",
    waiting: "Captions are on. No one has said anything yet.",
    live: "Captions are live.",
    lost: "The captions have stopped. We look for them again by ourselves.",
    not_allowed: "The host has not allowed captions here. You can ask for them.",
    unreadable: "We cannot read the captions on this screen. You can still read them in the meeting.",
  },
  unknownSpeaker: "Unknown speaker",
  lastHeard: (clock: string) => `Last words at ${clock}.`,
  newest: "Go to the newest words",
  empty: "What people say will show here.",
}
