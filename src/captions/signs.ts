// What a meeting's page shows beside its captions: which platform it is, whether it is recorded, and a move to another of its rooms.

export const platforms = ["zoom", "teams", "meet"] as const
export type Platform = (typeof platforms)[number]

export type MeetingSigns = {
  platform: Platform
  /** undefined: this page does not tell. */
  recording: boolean | undefined
  /** When the person was last seen on the way to another room. */
  movedAt: number | undefined
}

/** What is seen at this moment. */
export type SeenSigns = { recording: boolean | undefined; moving: boolean }

/** The same signs come back when nothing changed. */
export const stepSigns = (before: MeetingSigns, { recording, moving }: SeenSigns, now: number): MeetingSigns => {
  if (recording === before.recording && !moving) return before
  return { ...before, recording, movedAt: moving ? now : before.movedAt }
}

export const parseSigns = (value: unknown): MeetingSigns | undefined => {
  if (typeof value !== "object" || value === null) return undefined
  const { platform, recording, movedAt } = value as Record<string, unknown>
  const known = platforms.find((name) => name === platform)
  if (!known) return undefined
  return {
    platform: known,
    recording: typeof recording === "boolean" ? recording : undefined,
    movedAt: typeof movedAt === "number" && Number.isFinite(movedAt) ? movedAt : undefined,
  }
}
