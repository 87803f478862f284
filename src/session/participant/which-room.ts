// Which of a person's rooms a screen stands in: the one its meeting is bound to, the only one that is open, or none until they say.

/** `over`: its line has ended. `meetings`: those in which the person used it. */
export type RoomHere = { id: string; over: boolean; meetings: readonly string[] }

/** room: this one. ask: theirs to choose from, likeliest first; none of them may be used before they do. */
export type Which = { is: "room"; id: string } | { is: "ask"; among: string[] } | { is: "none" }

/** `rooms`: newest first. `chosen`: by the person, on this screen's place. A line that ended never gives way to another room's unasked. */
export const whichRoom = (rooms: readonly RoomHere[], place: string, chosen: string | undefined): Which => {
  const bound = rooms.find(({ id }) => id === chosen) ?? rooms.find(({ meetings }) => meetings.includes(place))
  if (bound && !bound.over) return { is: "room", id: bound.id }
  const open = rooms.filter(({ over }) => !over)
  const free = open.filter(({ meetings }) => meetings.length === 0)
  const likely = bound ? free : open
  const [first] = likely
  if (first && likely.length > 1) {
    const others = open.filter((room) => !free.includes(room))
    return { is: "ask", among: [...free, ...others].map(({ id }) => id) }
  }
  const here = first ?? bound ?? rooms[0]
  return here ? { is: "room", id: here.id } : { is: "none" }
}
