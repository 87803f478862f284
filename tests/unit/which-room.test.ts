// Which room a screen stands in: never one that a person did not mean.
import { expect, test } from "vitest"
import { whichRoom, type RoomHere } from "../../src/session/participant/which-room.ts"

const room = (id: string, over = false, ...meetings: string[]): RoomHere => ({ id, over, meetings })
const is = (id: string) => ({ is: "room" as const, id })

test.each<[string, RoomHere[], string | undefined, ReturnType<typeof whichRoom>]>([
  ["without a room there is none", [], undefined, { is: "none" }],
  ["the only one", [room("a")], undefined, is("a")],
  ["the only one that is open", [room("a", true), room("b")], undefined, is("b")],
  ["the only open one, though it was used in another meeting", [room("a", false, "other")], undefined, is("a")],
  [
    "with two that are open it asks, the newest first",
    [room("a"), room("b")],
    undefined,
    { is: "ask", among: ["a", "b"] },
  ],
  [
    "one that belongs to another meeting is the less likely",
    [room("a", false, "other"), room("b")],
    undefined,
    { is: "ask", among: ["b", "a"] },
  ],
  ["the one this meeting is bound to", [room("a"), room("b", false, "here")], undefined, is("b")],
  ["the one that was chosen, before the one it was bound to", [room("a"), room("b", false, "here")], "a", is("a")],
  [
    "one that ended does not give way to another meeting's",
    [room("a", false, "other"), room("b", true, "here")],
    undefined,
    is("b"),
  ],
  ["one that ended gives way to the new one of this meeting", [room("a"), room("b", true, "here")], undefined, is("a")],
  [
    "one that ended, and two new ones: it asks",
    [room("a"), room("b"), room("c", true, "here"), room("d", false, "other")],
    undefined,
    { is: "ask", among: ["a", "b", "d"] },
  ],
  ["where all have ended, the newest", [room("a", true), room("b", true)], undefined, is("a")],
  ["a choice that was forgotten counts no more", [room("a")], "gone", is("a")],
])("%s", (_, rooms, chosen, which) => {
  expect(whichRoom(rooms, "here", chosen)).toEqual(which)
})
