// Nothing lost, nothing twice: numbered messages through faults, counted at both ends.
import { test } from "vitest"
import { createFacilitator } from "../../src/session/facilitator.ts"
import { createParticipant } from "../../src/session/participant.ts"
import { countThrough, type Fault } from "../support/counting-through.ts"
import { startRelayProcess, type RelayProcess } from "../support/relay.ts"
import { testWorld } from "../support/session-world.ts"

const deviceStops: Fault = async ({ maria, room, clock, host }) => {
  room.worlds.maria.die()
  maria.stop()
  return { maria: await createParticipant(testWorld(host, clock, room.worlds.maria.kept)) }
}

const deskStops: Fault = async ({ ana, room, clock, host }) => {
  room.worlds.ana.die()
  ana.stop()
  return { ana: await createFacilitator(testWorld(host, clock, room.worlds.ana.kept)) }
}

const relayIsKilled =
  (relay: RelayProcess): Fault =>
  async () => {
    await relay.kill()
    await relay.restart()
    return {}
  }

const faults: Record<string, (relay: RelayProcess) => Fault> = {
  "the relay is killed and comes back": relayIsKilled,
  "the participant's device stops and starts again": () => deviceStops,
  "the facilitator's page is closed and opened again": () => deskStops,
  "all three at once": (relay) => async (scene) => ({
    ...(await deviceStops(scene)),
    ...(await deskStops(scene)),
    ...(await relayIsKilled(relay)(scene)),
  }),
}

for (const [what, fault] of Object.entries(faults))
  test(`200 messages arrive once and in order when ${what}`, { timeout: 120_000 }, async () => {
    await using relay = await startRelayProcess()
    await countThrough(relay.host, fault(relay))
  })
