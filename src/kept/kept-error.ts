// Why this device could not keep or read a room's records.

/** full: no room left. newer: a newer version wrote here. lost_keys: records without their key, or a room forgotten meanwhile. */
export class KeptError extends Error {
  constructor(readonly reason: "full" | "newer" | "lost_keys") {
    super(reason)
  }
}
