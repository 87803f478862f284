// When the line to a room's facilitators ends at the latest.

/** It outlives the meeting, at most until the next day at 17:00 of the host. */
export const lineUntil = (now: number): number => {
  const end = new Date(now)
  end.setDate(end.getDate() + 1)
  return end.setHours(17, 0, 0, 0)
}
