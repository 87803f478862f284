// Many open rooms, as a process of its own: each with a line that owns a mailbox, a list of people on its board, and a message that waits.
import { randomBytes } from "node:crypto"
import { PING_MS } from "../wire/limits.ts"
import { openOwner } from "./bench-side.ts"
import { hashOf } from "../relay/proof.ts"

const [, , host = ""] = process.argv
const rooms: { ponged: number }[] = []
let begun = 0

/** Each frame is answered before the next goes, as a client of ours does it. */
async function openRoom(): Promise<void> {
  const token = randomBytes(32).toString("base64url")
  const { at, ask, socket } = await openOwner(host, hashOf(token).toString("base64url"))
  await ask({ t: "post", board: at, slot: 0, version: 1, value: randomBytes(4_096).toString("base64url") })
  await ask({ t: "watch", board: at, slot: 0, after: 0 })
  await ask({
    t: "put",
    at,
    id: randomBytes(16).toString("base64url"),
    token,
    data: randomBytes(1_024).toString("base64url"),
  })
  const room = { ponged: Date.now() }
  socket.on("message", () => (room.ponged = Date.now()))
  socket.on("close", () => (room.ponged = 0))
  rooms.push(room)
  setInterval(() => socket.send('{"t":"ping"}'), PING_MS)
}

/** So many at a time: who opens thousands at once measures the opening. */
const TOGETHER = 20

async function grow(count: number): Promise<number> {
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      while (begun < count) {
        begun += 1
        await openRoom()
      }
    }),
  )
  return rooms.length
}

/** Those that were answered in the time in which each has pinged. */
const alive = (): number => rooms.filter(({ ponged }) => Date.now() - ponged < PING_MS * 1.5).length

process.on("message", (what) => {
  void (typeof what === "number" ? grow(what) : Promise.resolve(alive())).then((count) => process.send?.(count))
})
process.on("disconnect", () => process.exit(0))
