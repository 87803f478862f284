// English: the participant's screens.

export const participant = {
  title: "Quiet Hand",
}
