// English: what only our own pages show: the popup, the side panel, the join page, the window of captions.

export const ownPages = {
  out: "You are out of the meeting.",
  atSide: "Open at the side",
  captionsWindow: "Captions in a window",
  noMeeting: "No meeting is open in this browser.",
}
