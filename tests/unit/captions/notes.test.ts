// Marks on lines and names for speakers: for this meeting, and remembered over a reload.
import { expect, test } from "vitest"
import { lineKey, notesOn, rememberNotes, rename, toggleMark } from "../../../src/captions/notes.ts"
import { notedNothing, type Noted } from "../../../src/captions/noted.ts"
import { shapeOf, speakerKey, speakerOf } from "../../../src/captions/speakers.ts"
import { keepTold } from "../../../src/captions/told.ts"
import { captionStore, takeNews } from "../../../src/captions/store.ts"
import type { CaptionNews, Utterance } from "../../../src/captions/utterance.ts"

const said = (n: number, who: Pick<Utterance, "speaker" | "initials">, startedAt = n * 1000): Utterance => ({
  id: `utterance-${n}`,
  ...who,
  text: `line ${n}`,
  final: true,
  startedAt,
  changedAt: startedAt,
})
const ana = { speaker: "Ana", initials: undefined }
const kl = { speaker: undefined, initials: "KL" }
const mn = { speaker: undefined, initials: "MN" }
const nobody = { speaker: undefined, initials: undefined }

const meeting = (type: CaptionNews["type"], ...utterances: Utterance[]): CaptionNews => ({
  type,
  utterances,
  health: "live",
  heardAt: 0,
})

test("a speaker without a name has a number that stays, whoever is let go before", () => {
  const captions = captionStore()
  const notes = notesOn(captions)
  takeNews(captions, meeting("whole", said(1, ana), said(2, kl), said(3, mn)))
  expect(speakerOf(mn, notes.getState())).toEqual({ is: "numbered", n: 2, initials: "MN" })
  takeNews(captions, meeting("whole", said(3, mn), said(4, ana)))
  expect(speakerOf(mn, notes.getState())).toEqual({ is: "numbered", n: 2, initials: "MN" })
  expect(shapeOf(mn, notes.getState().speakers, 4)).toBe(2)
})

test("a new name holds for all that this speaker has said and will say, and for nobody else", () => {
  const captions = captionStore()
  const notes = notesOn(captions)
  takeNews(captions, meeting("whole", said(1, kl), said(2, mn)))
  rename(notes, speakerKey(kl), "  Kim ")
  takeNews(captions, meeting("changed", said(3, kl)))
  const names = captions.getState().utterances.map((line) => speakerOf(line, notes.getState()))
  expect(names).toEqual([
    { is: "named", name: "Kim" },
    { is: "numbered", n: 2, initials: "MN" },
    { is: "named", name: "Kim" },
  ])
})

test("an empty name gives back the one the page shows", () => {
  const notes = notesOn(captionStore())
  rename(notes, speakerKey(ana), "Ana Lopez")
  expect(speakerOf(ana, notes.getState())).toEqual({ is: "named", name: "Ana Lopez" })
  rename(notes, speakerKey(ana), " ")
  expect(speakerOf(ana, notes.getState())).toEqual({ is: "named", name: "Ana" })
})

test("whom the page does not tell apart cannot be named: two people would become one", () => {
  const notes = notesOn(captionStore())
  rename(notes, speakerKey(nobody), "Kim")
  expect(speakerOf(nobody, notes.getState())).toEqual({ is: "unknown" })
})

test("two people with the same letters, one by name and one by initials, stay two", () => {
  expect(speakerKey({ speaker: "KL", initials: undefined })).not.toBe(speakerKey(kl))
})

test("a mark comes and goes by the same press, beside other marks", () => {
  const notes = notesOn(captionStore())
  const line = lineKey(said(1, ana))
  toggleMark(notes, line, "important")
  toggleMark(notes, line, "unclear")
  expect(notes.getState().marked[line]).toEqual(["unclear", "important"])
  toggleMark(notes, line, "unclear")
  toggleMark(notes, line, "important")
  expect(notes.getState().marked).toEqual({})
})

test("every screen finds the same notes", () => {
  const captions = captionStore()
  toggleMark(notesOn(captions), "a@1", "important")
  expect(notesOn(captions).getState().marked["a@1"]).toEqual(["important"])
  expect(notesOn(captionStore()).getState().marked).toEqual({})
})

test("notes stay while the captions are told anew, and go with the meeting", () => {
  const captions = captionStore()
  const notes = notesOn(captions)
  takeNews(captions, meeting("whole", said(1, kl), said(2, kl)))
  rename(notes, speakerKey(kl), "Kim")
  toggleMark(notes, lineKey(said(2, kl)), "important")
  takeNews(captions, meeting("whole", said(2, kl), said(3, mn)))
  expect(speakerOf(kl, notes.getState())).toEqual({ is: "named", name: "Kim" })
  takeNews(captions, meeting("whole", said(1, kl, 900_000)))
  expect(speakerOf(kl, notes.getState())).toEqual({ is: "numbered", n: 1, initials: "KL" })
  expect(notes.getState().marked).toEqual({})
})

/** The browser's memory of what one person noted. */
const memory = () => {
  let kept: Noted = notedNothing
  return { noted: () => Promise.resolve(kept), note: (noted: Noted) => (kept = noted) }
}

test("what was noted before a reload is there after it, with what was noted meanwhile", async () => {
  const kept = memory()
  const open = () => {
    const captions = captionStore()
    const notes = notesOn(captions)
    takeNews(captions, meeting("whole", said(1, kl), said(2, mn)))
    return { notes, stop: rememberNotes(notes, kept) }
  }
  const first = open()
  await kept.noted()
  toggleMark(first.notes, lineKey(said(1, kl)), "important")
  rename(first.notes, speakerKey(kl), "Kim")
  first.stop()

  const second = open()
  toggleMark(second.notes, lineKey(said(2, mn)), "unclear")
  await kept.noted()
  const { marked, names } = second.notes.getState()
  expect(marked).toEqual({ [lineKey(said(1, kl))]: ["important"], [lineKey(said(2, mn))]: ["unclear"] })
  expect(names).toEqual({ [speakerKey(kl)]: "Kim" })
  expect(await kept.noted()).toEqual({ marked, names })
  second.stop()
})

test("a mark that was taken back stays away", async () => {
  const kept = memory()
  const captions = captionStore()
  const notes = notesOn(captions)
  takeNews(captions, meeting("whole", said(1, kl)))
  const stop = rememberNotes(notes, kept)
  await kept.noted()
  toggleMark(notes, lineKey(said(1, kl)), "important")
  toggleMark(notes, lineKey(said(1, kl)), "important")
  stop()
  expect((await kept.noted()).marked).toEqual({})
})

test("a line has the same name after it was packed away", () => {
  const told = keepTold([])
  const lines = Array.from({ length: 400 }, (_, n) => said(n, kl, n * 1000 + 0.35))
  told.take(lines)
  expect(told.all().map(lineKey)).toEqual(lines.map(lineKey))
})
