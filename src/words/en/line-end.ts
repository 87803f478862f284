// English: the host says when the meeting ends, and how long the line stays open after it.

export const lineEnd = {
  ends: "The meeting ends at",
  why: "People can write for two more hours. The line ends tomorrow at 17:00 at the latest.",
  set: "Set this time",
}
