// A room on a real relay with one or two facilitators and a participant in it, for tests that start where the meeting has begun.
import type { Clock, TestWorld } from "./session-world.ts"
import { memoryKeeper } from "../../src/kept/memory-keeper.ts"
import { createFacilitator } from "../../src/session/facilitator.ts"
import type { Keeper } from "../../src/session/keeper.ts"
import { createParticipant, type Participant } from "../../src/session/participant.ts"
import type { ParticipantState } from "../../src/session/participant-state.ts"
import { testWorld, until } from "./session-world.ts"

export type Facilitator = Awaited<ReturnType<typeof createFacilitator>>
export type { Participant }

export type Room = {
  worlds: { sam: TestWorld; ana: TestWorld; maria: TestWorld }
  sam: Facilitator
  ana: Facilitator
  maria: Participant
  samId: string
  anaId: string
  invite: string
  /** Ends all sessions that were begun here. */
  stop(): void
}

/** Both facilitators are looking; Maria has joined and can write to each. `hers`: a clock of her own device. `desk`: the memory of a desk. */
export async function openRoom(
  host: string,
  clock: Clock,
  hers = clock,
  desk: () => Keeper = memoryKeeper,
): Promise<Room> {
  const worlds = {
    sam: testWorld(host, clock, desk()),
    ana: testWorld(host, clock, desk()),
    maria: testWorld(host, hers),
  }
  const sam = await createFacilitator(worlds.sam)
  const ana = await createFacilitator(worlds.ana)
  const maria = await createParticipant(worlds.maria)
  const looks = { type: "presence", visible: true, actedAt: clock.now() } as const

  sam.act({ type: "createRoom", room: "Advisory meeting", name: "Sam", role: "Host", words: "" })
  await until(sam, ({ is, link }) => is === "desk" && link === "open")
  sam.act(looks)
  sam.act({ type: "makeContactLink", name: "Ana" })
  const { contactLinks } = await until(sam, (state) => state.contactLinks.length === 1)
  ana.act({ type: "openContactLink", link: contactLinks[0]?.link ?? "" })
  ana.act({ type: "claim", name: "Ana", role: "Patient partner", words: "I am not part of this team." })
  await until(sam, (state) => state.contactLinks[0]?.is === "claimed")
  sam.act({ type: "acceptClaim", contactLink: contactLinks[0]?.id ?? "" })
  await until(ana, ({ is, room }) => is === "desk" && room?.contacts.length === 2)
  ana.act(looks)

  maria.act({ type: "openInvite", link: sam.get().invite ?? "" })
  await until(maria, ({ invitation }) => invitation?.room?.contacts.length === 2)
  maria.act({ type: "join" })
  const { room } = await until(
    maria,
    (state) =>
      state.link === "open" &&
      state.room?.contacts.every(({ choosable, presence }) => choosable && presence.is === "here") === true,
  )
  const idOf = (name: string) => room?.contacts.find((contact) => contact.name === name)?.id ?? ""
  const ends = [sam, ana, maria]
  return {
    worlds,
    sam,
    ana,
    maria,
    samId: idOf("Sam"),
    anaId: idOf("Ana"),
    invite: sam.get().invite ?? "",
    stop: () => ends.forEach((end) => end.stop()),
  }
}

/** By the invite; then everybody on the list can be written to. */
export async function join(
  me: Pick<Participant, "act" | "get" | "subscribe">,
  invite: string,
): Promise<ParticipantState> {
  me.act({ type: "openInvite", link: invite })
  await until(me, ({ invitation }) => invitation?.is === "ready")
  me.act({ type: "join" })
  return until(me, ({ link, room }) => link === "open" && room?.contacts.every(({ choosable }) => choosable) === true)
}

/** Sends a concern in words, with a name, and returns its thread once it reached the desk. */
export async function sendConcern(
  maria: Pick<Participant, "act">,
  to: string,
  desk: Facilitator,
  words: string,
): Promise<string> {
  maria.act({ type: "sendDraft", draft: { step: 3, to, card: "concern.hurt", words, withName: false } })
  const { items } = await until(desk, (state) => state.items.some(({ kind }) => kind === "private"))
  return items.find(({ kind }) => kind === "private")?.id ?? ""
}
