// English: how the captions are, and who speaks.

export const captions = {
  heading: "Captions",
  health: {
    off: "Captions are off.",
    waiting: "Captions are on. We wait for the first words.",
    live: "Captions are live.",
    lost: "The captions stopped. We are looking for them.",
    not_allowed: "Your host has not allowed captions.",
    unreadable: "We cannot read this screen.",
    moved: "You are in another room. Captions may be off again here.",
  },
  offRecord: "Off the record",
  unknownSpeaker: "Unknown speaker",
  lastHeard: (clock: string) => `Last words at ${clock}.`,
  newest: "Newest words",
  empty: "What people say will show here.",
}
