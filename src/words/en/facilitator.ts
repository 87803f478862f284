// English: the facilitator's desk.

export const facilitator = {
  title: "Quiet Hand",
}
