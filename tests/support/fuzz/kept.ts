// What devices keep after a real meeting with a little of everything in it (`keep.ts` held it): the valid records that fuzzers change.
import type { Change, Keeper, RecordKind } from "../../../src/session/keeper.ts"
import fixture from "../../fixtures/kept-records.json" with { type: "json" }

export type KeptRecord = { room: string; kind: RecordKind; id: string; value: unknown }

/** Of a participant and of the host. */
export const keptRecords = fixture.records as KeptRecord[]
/** When that was. */
export const keptAt = fixture.now

/** A device that keeps these, and forgets what is written. */
export const keeperOf = (records: readonly KeptRecord[]): Keeper => ({
  rooms: () => Promise.resolve([...new Set(records.map(({ room }) => room))]),
  open: (room) =>
    Promise.resolve({
      read: (kind) => Promise.resolve(records.filter((one) => one.room === room && one.kind === kind)),
      write: (changes: Change[]) => {
        JSON.stringify(changes)
        return Promise.resolve()
      },
      close: () => {},
    }),
  forget: () => Promise.resolve(),
})
