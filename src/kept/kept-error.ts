// Why this device could not keep or read a room's records.

/** full: no room left. newer: a newer version wrote here. lost_keys: records without their key, or a room forgotten meanwhile. */
export class KeptError extends Error {
  constructor(readonly reason: "full" | "newer" | "lost_keys") {
    super(reason)
  }
}

/** The error as ours where a person can do something about it. */
export const asKept = (error: unknown): unknown => {
  if (!(error instanceof DOMException)) return error
  if (error.name === "QuotaExceededError") return new KeptError("full")
  if (error.name === "VersionError") return new KeptError("newer")
  // The database closed under us: the room was forgotten in another window.
  if (error.name === "InvalidStateError") return new KeptError("lost_keys")
  return error
}
