// English: *Hide now*, and the ordinary page that stands where no captions are. Nothing on that page is ours or private, and all of it is true.

export const plain = {
  hide: "Hide now",
  key: "Shift, 3 times",
  hideWhy: "Only captions or a plain page stay.",
  show: "Show again",
  /** Shown once, under the way back. */
  told: "Press this to come back.",
  toldKey: "Shift, 3 times, hides it again.",
  heading: "Words for meetings",
  /** A word and what it means. */
  list: [
    ["Agenda", "The list of what a meeting is about."],
    ["Chair", "The person who leads the meeting."],
    ["Minutes", "Notes of what was said."],
    ["Action", "What one person will do after the meeting."],
    ["Mute", "To turn your sound off."],
    ["Vote", "To choose together. Each person has one voice."],
  ] as [string, string][],
}
