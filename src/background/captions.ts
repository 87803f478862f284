// Hears captions from our script in a meeting's page, and hands them to their keeper and to nobody else.
import { forget, onRemembered, recall, remember } from "../browser/memory.ts"
import { onPort } from "../browser/ports.ts"
import { isPrivate, onPrivateEnd } from "../browser/private.ts"
import { transcriptShelf } from "../kept/transcripts.ts"
import { captionKeeper, wishKey } from "./caption-keeper.ts"

/** A reload is survived by what was heard up to now; what a stop of ours may cost is no older than this. */
const saveMs = 1000
/** Of a meeting, characters. */
const longestName = 200
/** Firefox has one background for all its windows. */
const inPrivate = "private "

/** What the rooms' facilitators say of the record; what keeps captions reaches no room by itself. */
export type RecordSaid = {
  isOff: (meeting: string, inPrivate: boolean) => Promise<boolean>
  /** Calls back whenever it has changed. */
  follow: (meeting: string, inPrivate: boolean, changed: () => void) => void
}

export const keepCaptions = (said: RecordSaid): void => {
  const meetings = new Map<string, [meeting: string, inPrivate: boolean]>()
  const keeper = captionKeeper({
    memory: { recall, remember, forget },
    shelf: transcriptShelf(),
    offTheRecord: async (name) => {
      const known = meetings.get(name)
      return known !== undefined && (await said.isOff(...known))
    },
    now: () => Date.now(),
    freshId: () => crypto.randomUUID(),
  })
  const privately = new Set<string>()
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const saveSoon = (meeting: string) => {
    if (waiting.has(meeting)) return
    const saveNow = () => {
      waiting.delete(meeting)
      void keeper.save(meeting)
    }
    waiting.set(meeting, setTimeout(saveNow, saveMs))
  }

  onPort("keep-captions", (port) => {
    const nameOf = (name: string) => (port.private && !isPrivate() ? inPrivate : "") + name.slice(0, longestName)
    port.onSaid((message) => {
      const { meeting, is, news } = message as { meeting?: unknown; is?: unknown; news?: unknown }
      if (typeof meeting !== "string") return
      const name = nameOf(meeting)
      if (port.private) privately.add(name)
      if (!meetings.has(name)) {
        meetings.set(name, [meeting, port.private])
        said.follow(meeting, port.private, () => void keeper.lookAtRecord(name))
      }
      if (is === "before") void keeper.before(name).then((utterances) => port.post({ utterances }))
      if (is === "over") void keeper.over(name)
      if (is !== "news") return
      void keeper.hear(name, news)
      saveSoon(name)
    })
  })
  onRemembered(wishKey(""), (name, wish) => {
    // Forgotten by ourselves: the meeting is over. In a private window nothing is kept.
    if (wish !== undefined && !privately.has(name)) void keeper.want(name, wish)
  })
  onPrivateEnd(() => {
    // Not even the meeting's name stays.
    for (const name of privately) void keeper.over(name).then(() => meetings.delete(name))
    privately.clear()
  })
}
