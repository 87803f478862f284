// Keeps a copy of each meeting's captions in the browser's memory, so that a reload loses nothing, and a transcript on the device where the person wants one. It reaches nothing that sends.
import {
  keptNothing,
  parseReport,
  parseWish,
  wishedNothing,
  type KeepReport,
  type KeepWish,
} from "../captions/keeping.ts"
import { lineKey } from "../captions/notes.ts"
import { parseCaptionNews } from "../captions/news.ts"
import { isOff, nothingRecorded, onRecord, stepRecord, type KeptLine, type Record } from "../captions/record.ts"
import { fitted, mostBytes, parseRolling } from "../captions/rolling.ts"
import { chosenName } from "../captions/speakers.ts"
import { captionStore, takeNews, type CaptionStore } from "../captions/store.ts"
import type { Utterance } from "../captions/utterance.ts"
import { KeptError } from "../kept/kept-error.ts"
import type { Shelf } from "../kept/transcripts.ts"
import { lasts } from "../meeting/meeting-name.ts"

export type Outside = {
  memory: {
    recall: (key: string) => Promise<unknown>
    /** Rejects where there is no room. */
    remember: (key: string, value: unknown) => Promise<void>
    forget: (...keys: string[]) => Promise<void>
  }
  shelf: Shelf
  /** Whether a facilitator of this meeting's room has it off the record, as it was known last. */
  offTheRecord: (meeting: string) => Promise<boolean>
  now: () => number
  freshId: () => string
}

export const rollingKey = (meeting: string) => `captions ${meeting}`
export const wishKey = (meeting: string) => `keep ${meeting}`
export const reportKey = (meeting: string) => `kept ${meeting}`

type Meeting = {
  captions: CaptionStore
  record: Record
  wish: KeepWish
  report: KeepReport
  startedAt: number
  /** As it stands on the device. */
  written: ReadonlyMap<string, KeptLine>
}

const index = "captions"
/** Each may have two of the ten megabytes. */
const mostCopies = 4

export type CaptionKeeper = {
  /** What was said before, in a meeting that comes back; the reader goes on behind it. */
  before: (meeting: string) => Promise<readonly Utterance[]>
  /** News as they came from the reader, unread. */
  hear: (meeting: string, news: unknown) => Promise<void>
  want: (meeting: string, wish: unknown) => Promise<void>
  /** A facilitator may have said something of the record: looks anew, and says so where it changed. */
  lookAtRecord: (meeting: string) => Promise<void>
  /** Writes what has changed. */
  save: (meeting: string) => Promise<void>
  /** The person has left: the copy goes, a transcript stays. */
  over: (meeting: string) => Promise<void>
}

export const captionKeeper = ({ memory, shelf, offTheRecord, now, freshId }: Outside): CaptionKeeper => {
  const meetings = new Map<string, Meeting>()

  const load = async (name: string): Promise<Meeting> => {
    const known = meetings.get(name)
    if (known) return known
    const copy = lasts(name) ? parseRolling(await memory.recall(rollingKey(name)), now()) : undefined
    const captions = captionStore()
    if (copy) captions.setState({ utterances: copy.utterances })
    // Asked anew in each meeting: a wish for the last one at this address is none for this one.
    else await memory.forget(rollingKey(name), wishKey(name), reportKey(name))
    const meeting: Meeting = {
      captions,
      record: copy?.record ?? nothingRecorded,
      wish: copy ? parseWish(await memory.recall(wishKey(name))) : wishedNothing,
      report: copy ? parseReport(await memory.recall(reportKey(name))) : keptNothing,
      startedAt: copy?.utterances[0]?.startedAt ?? now(),
      written: new Map(),
    }
    meetings.set(name, meeting)
    return meeting
  }

  const report = async (name: string, meeting: Meeting, change: Partial<KeepReport>) => {
    const before = meeting.report
    meeting.report = { ...before, off: isOff(meeting.record), ...change }
    const { transcript, off, problem } = meeting.report
    if (transcript === before.transcript && off === before.off && problem === before.problem) return
    await memory.remember(reportKey(name), meeting.report)
  }

  /** The newest few meetings: the others' copies go. */
  const makeRoom = async (name: string) => {
    const listed: unknown = await memory.recall(index)
    const names = Array.isArray(listed) ? listed.filter((one): one is string => typeof one === "string") : []
    if (names[0] === name) return
    const all = [name, ...names.filter((one) => one !== name)]
    await memory.forget(...all.slice(mostCopies).map(rollingKey))
    await memory.remember(index, all.slice(0, mostCopies))
  }

  const step = async (name: string, meeting: Meeting, changed: readonly Utterance[]) => {
    const recording = meeting.captions.getState().signs?.recording
    const around = { recording, offTheRecord: await offTheRecord(name), now: now() }
    meeting.record = stepRecord(meeting.record, changed, around)
  }

  const copy = async (name: string, { captions, record }: Meeting) => {
    const whole = { at: now(), utterances: onRecord(captions.getState().utterances, record), record }
    await makeRoom(name)
    for (const bytes of [mostBytes, mostBytes / 4, mostBytes / 16])
      try {
        return await memory.remember(rollingKey(name), fitted(whole, bytes))
      } catch {
        // Others have filled it: a smaller copy is better than none.
      }
  }

  const transcribe = async (name: string, meeting: Meeting) => {
    const { record, wish, report: told, written, startedAt } = meeting
    if (!wish.keep) return report(name, meeting, {})
    const id = told.transcript ?? freshId()
    const lines = new Map(
      record.lines.map((line) => {
        const marks = wish.marked[lineKey({ id: line.id, startedAt: line.at })]
        const same = written.get(line.id)
        const next = { ...line, speaker: chosenName(line.speaker, wish), ...(marks && { marks }) }
        return [line.id, same && JSON.stringify(same) === JSON.stringify(next) ? same : next]
      }),
    )
    const changed = [...lines.values()].filter((line) => written.get(line.id) !== line)
    const gone = [...written.keys()].filter((line) => !lines.has(line))
    try {
      await shelf.write(
        { id, platform: meeting.captions.getState().signs?.platform, startedAt, gaps: record.gaps },
        changed,
        gone,
      )
      meeting.written = lines
      await report(name, meeting, { transcript: id, problem: undefined })
    } catch (error) {
      const problem = error instanceof KeptError && error.reason === "full" ? "full" : "failed"
      await report(name, meeting, { transcript: id, problem })
    }
  }

  const save = async (name: string) => {
    const meeting = await load(name)
    if (lasts(name)) await copy(name, meeting)
    await transcribe(name, meeting)
  }

  // One after the other, in the order in which they were asked for.
  const turns = new Map<string, Promise<unknown>>()
  const inTurn = <Value>(name: string, run: () => Promise<Value>): Promise<Value> => {
    const turn = (turns.get(name) ?? Promise.resolve()).then(run)
    turns.set(
      name,
      turn.catch(() => undefined),
    )
    return turn
  }

  return {
    before: (name) => inTurn(name, async () => (await load(name)).captions.getState().utterances),

    hear: (name, said) =>
      inTurn(name, async () => {
        const news = parseCaptionNews(said)
        if (!news) return
        const meeting = await load(name)
        takeNews(meeting.captions, news)
        await step(name, meeting, news.utterances)
      }),

    want: (name, wished) =>
      inTurn(name, async () => {
        const meeting = await load(name)
        const { transcript } = meeting.report
        meeting.wish = parseWish(wished)
        if (!meeting.wish.keep && transcript !== undefined) {
          const removed = await shelf.remove(transcript).then(
            () => true,
            () => false,
          )
          if (!removed) return report(name, meeting, { problem: "failed" })
          meeting.written = new Map()
          await report(name, meeting, { transcript: undefined, problem: undefined })
        }
        await save(name)
      }),

    lookAtRecord: (name) =>
      inTurn(name, async () => {
        const meeting = meetings.get(name)
        if (!meeting) return
        const before = meeting.record
        await step(name, meeting, [])
        if (meeting.record !== before) await save(name)
      }),

    save: (name) => inTurn(name, () => save(name)),

    over: (name) =>
      inTurn(name, async () => {
        await transcribe(name, await load(name))
        meetings.delete(name)
        await memory.forget(rollingKey(name), wishKey(name), reportKey(name))
      }),
  }
}
