// The counting oracle: an invented conversation is shown by a practice page, read by our reader, and every word is looked for.
import { captionStore, takeNews } from "../captions/store.ts"
import type { Utterance } from "../captions/utterance.ts"
import { folded, wordsOf } from "../captions/words.ts"
import type { PlatformAdapter } from "../meeting/adapter.ts"
import { meet } from "../meeting/meet.ts"
import { teams } from "../meeting/teams.ts"
import { watchCaptions } from "../meeting/watch.ts"
import { zoom } from "../meeting/zoom.ts"
import { inventTalk, type Invented } from "../practice/invent.ts"
import {
  noHabits as noMeetHabits,
  showCaptionBlocks,
  type Habits as MeetHabits,
} from "../practice/meet/caption-blocks.ts"
import { chanceOf } from "../practice/script.ts"
import {
  noHabits as noTeamsHabits,
  showCaptionList,
  type Habits as TeamsHabits,
} from "../practice/teams/caption-list.ts"
import { colourOf, initialsOf, showCaptionBox } from "../practice/zoom/caption-box.ts"
import { clockTime } from "../practice/zoom/control.ts"
import { file, rowsOf, shownOf, type Fragment } from "../practice/zoom/fragments.ts"
import { showTranscript, type TranscriptPanel } from "../practice/zoom/transcript-panel.ts"
import { frameMs, stillClock, type StillClock } from "./still-clock.ts"

export type OraclePlatform = PlatformAdapter["name"]

export type Traps = {
  /** Twice in a conversation the reader is asleep for half a minute, while the page goes on. */
  sleeps?: boolean
  /** Whoever reads does so as words settle. */
  patient?: boolean
  /** Zoom: the transcript is opened and closed, again and again. */
  panel?: boolean
  teams?: Partial<TeamsHabits>
  meet?: Partial<MeetHabits>
}

export type Count = {
  fragments: number
  words: number
  /** The page showed it, and it is not there. */
  lost: number
  /** It is there, and the page did not show it, or not so often. */
  twice: number
  /** Behind words that were said after it. */
  disordered: number
  /** With another speaker. */
  misattributed: number
  /** The page itself never showed it; and how many marks tell of such. */
  gap: number
  marks: number
  /** It looked like what stood there before, and is not there. */
  alike: number
  /** What is wrong, in words, for whoever looks for the cause. */
  wrong: string[]
}

/** The words of a text as they are compared: case and points do not count. */
const plain = (text: string): string[] => wordsOf(text, 0).map(({ text: word }) => folded(word))

/** For each word of `heard` its place in `said`, in the same order (Myers 1986); undefined: it is not there. */
export const align = (said: readonly string[], heard: readonly string[]): (number | undefined)[] => {
  const [n, m] = [said.length, heard.length]
  const furthest = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  const places: (number | undefined)[] = heard.map(() => undefined)
  for (let edits = 0; edits <= n + m; edits++) {
    trail.push(new Map(furthest))
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1))
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1
      while (x < n && x - k < m && said[x] === heard[x - k]) x++
      furthest.set(k, x)
      if (x < n || x - k < m) continue
      let [i, j] = [n, m]
      for (let step = trail.length - 1; step >= 0; step--) {
        const before = trail[step]
        const line = i - j
        const wentDown =
          line === -step || (line !== step && (before?.get(line - 1) ?? -1) < (before?.get(line + 1) ?? -1))
        const from = wentDown ? line + 1 : line - 1
        const [a, b] = step === 0 ? [0, 0] : [before?.get(from) ?? 0, (before?.get(from) ?? 0) - from]
        while (i > a && j > b && !(step > 0 && i === (wentDown ? a : a + 1) && j === (wentDown ? b + 1 : b))) {
          i--
          j--
          places[j] = i
        }
        ;[i, j] = [a, b]
      }
      return places
    }
  }
  return places
}

type Stage = {
  adapter: PlatformAdapter
  say: (step: Invented["steps"][number]) => void
  /** What the page shows of which fragment now. */
  shown: () => { id: string; text: string }[]
  /** Fragments that nobody can tell from those before them: who has them is right, and who has not. */
  unseeable?: ReadonlySet<string>
  /** How the reader tells this speaker. */
  tells: (utterance: Utterance) => string
  called: (speaker: string) => string
  close: () => void
}

const zoomStage = (home: Element, clock: StillClock, { panel }: Traps, chance: () => number): Stage => {
  const spoken: Fragment[] = []
  const box = showCaptionBox(home, spoken, clock.practice)
  let transcript: TranscriptPanel | undefined
  const key = (initials: string, colour: string) => `${initials} ${colour}`
  const unseeable = new Set<string>()
  /** What each row shows, and all of them: as it was drawn last, however old that is. */
  let drawn = new Map<string, string>()
  let standing: Fragment[] = []
  const draw = () => {
    box.draw()
    const now = new Date(clock.now())
    drawn = new Map(rowsOf(spoken, now).map(({ speaker, text }) => [speaker, text.trim()]))
    standing = shownOf(spoken, now).flat()
  }
  return {
    adapter: zoom(),
    say: (step) => {
      const stood = drawn.get(step.speaker) ?? ""
      const isNew = !spoken.some(({ id }) => id === step.id)
      file(spoken, { ...step, at: clockTime(new Date(clock.now())) })
      draw()
      transcript?.draw()
      // A row that looks as if it had only lost its front tells nobody that the same words came again.
      if (isNew && ` ${stood}`.endsWith(` ${drawn.get(step.speaker) ?? ""}`)) unseeable.add(step.id)
      else unseeable.delete(step.id)
      if (!panel || chance() > 0.01) return
      if (transcript) {
        transcript.remove()
        transcript = undefined
      } else transcript = showTranscript(home, spoken)
    },
    shown: () => (transcript ? transcript.shown() : standing.filter(({ speaker }) => box.shows(speaker))),
    unseeable,
    tells: ({ speaker, initials = "", colour = "" }) => speaker ?? key(initials, colour),
    called: (speaker) => {
      const made = document.createElement("i")
      made.style.backgroundColor = colourOf(speaker)
      return key(initialsOf(speaker), made.style.backgroundColor)
    },
    close: () => {
      transcript?.remove()
      box.remove()
    },
  }
}

const teamsStage = (home: Element, clock: StillClock, traps: Traps, chance: () => number): Stage => {
  const list = showCaptionList(home, { ...noTeamsHabits, ...traps.teams }, chance, clock.practice)
  return {
    adapter: teams(),
    say: list.say,
    shown: list.shown,
    tells: ({ speaker = "?" }) => speaker,
    called: (speaker) => speaker,
    close: list.remove,
  }
}

const meetStage = (home: Element, clock: StillClock, traps: Traps, chance: () => number): Stage => {
  const blocks = showCaptionBlocks(home, { ...noMeetHabits, ...traps.meet }, chance, clock.practice)
  return {
    adapter: meet(),
    say: blocks.say,
    shown: blocks.shown,
    tells: ({ speaker = "?" }) => speaker,
    called: (speaker) => speaker,
    close: blocks.remove,
  }
}

const stages = { zoom: zoomStage, teams: teamsStage, meet: meetStage }

/** How long after the next one began a fragment may still be put right on each page. */
const lateMs: Record<OraclePlatform, number> = { zoom: 2000, teams: 30_000, meet: 5000 }

export type Run = { platform: OraclePlatform; seed: number; fragments: number; traps?: Traps }

const sleepMs = 30_000

/** Plays one conversation in `document` and counts. */
export const countWords = async ({ platform, seed, fragments, traps = {} }: Run): Promise<Count> => {
  const talk = inventTalk({ seed, fragments, lateMs: lateMs[platform] })
  const start = new Date(2026, 2, 3, 10, 0, 0).getTime()
  const clock = stillClock(start)
  const store = captionStore()
  const stage = stages[platform](document.body, clock, traps, chanceOf(seed))
  const watch = watchCaptions(
    document,
    stage.adapter,
    clock.page,
    (news) => takeNews(store, news),
    [],
    () => traps.patient === true,
  )
  const seen = new Map<string, string>()
  const naps = traps.sleeps ? [1 / 3, 2 / 3].map((part) => (talk.steps.at(-1)?.at ?? 0) * part) : []
  const see = () => {
    for (const { id, text } of stage.shown()) seen.set(id, text)
  }
  /** When it fell asleep. */
  let asleep: number | undefined

  for (let number = 0; number < talk.steps.length;) {
    const at = talk.steps[number]?.at ?? 0
    const nap = naps.find((nap) => at >= nap && at < nap + sleepMs)
    // It wakes in its own time, and has a frame to look before the page goes on.
    if (asleep !== undefined && nap !== asleep) {
      await clock.goTo(Math.max(clock.now(), start + asleep + sleepMs))
      clock.sleep(false)
      await clock.goTo(clock.now() + frameMs)
      see()
    }
    asleep = nap
    clock.sleep(asleep !== undefined)
    await clock.goTo(Math.max(clock.now(), start + at))
    if (asleep === undefined) see()
    // All that comes within one frame is shown with it.
    const drawn = clock.now() + frameMs
    for (let step = talk.steps[number]; step && start + step.at < drawn; step = talk.steps[++number]) stage.say(step)
    await clock.goTo(drawn)
    if (asleep === undefined) see()
  }
  clock.sleep(false)
  await clock.goTo(clock.now() + 2000)
  see()
  await clock.goTo(clock.now() + 15_000)
  watch.stop()
  stage.close()
  return count(talk, seen, store.getState().utterances, stage)
}

const count = (talk: Invented, seen: Map<string, string>, utterances: readonly Utterance[], stage: Stage): Count => {
  const result: Count = {
    ...{ fragments: talk.fragments.length, words: 0, lost: 0, twice: 0, disordered: 0, misattributed: 0 },
    ...{ gap: 0, marks: utterances.filter(({ gap }) => gap).length, alike: 0, wrong: [] },
  }
  const lost: { word: string; speaker: string }[] = []
  const extra: { word: string; speaker: string }[] = []
  /** For each utterance the fragment its first known word belongs to. */
  const begins = new Map<string, Invented["fragments"][number]>()
  const speakers = new Set(talk.fragments.map(({ speaker }) => speaker))
  const mine = (speaker: string) =>
    utterances.filter((utterance) => [speaker, stage.called(speaker)].includes(stage.tells(utterance)))
  const told = new Set<Utterance>()

  for (const speaker of speakers) {
    const own = talk.fragments.filter((fragment) => fragment.speaker === speaker)
    const said = own.flatMap((fragment) => plain(seen.get(fragment.id) ?? "").map((word) => ({ word, fragment })))
    const all = own.flatMap(({ text }) => plain(text))
    const heard = mine(speaker).flatMap((utterance) => {
      told.add(utterance)
      return plain(utterance.text).map((word) => ({ word, utterance }))
    })
    const saidWords = said.map(({ word }) => word)
    const places = align(
      saidWords,
      heard.map(({ word }) => word),
    )
    const found = new Set(places)
    result.words += saidWords.length
    result.gap += all.length - align(saidWords, all).filter((place) => place !== undefined).length
    said.forEach(({ word, fragment }, place) => {
      if (found.has(place)) return
      if (stage.unseeable?.has(fragment.id)) {
        result.alike++
        return
      }
      lost.push({ word, speaker })
      result.wrong.push(`lost "${word}" of ${fragment.id} ${speaker}: ${fragment.text}`)
    })
    heard.forEach(({ word, utterance }, at) => {
      const place = places[at]
      if (place === undefined) {
        extra.push({ word, speaker })
        result.wrong.push(`extra "${word}" in ${utterance.id} ${speaker}: ${utterance.text}`)
      } else if (!begins.has(utterance.id)) {
        const fragment = said[place]?.fragment
        if (fragment && !stage.unseeable?.has(fragment.id)) begins.set(utterance.id, fragment)
      }
    })
  }
  for (const utterance of utterances)
    if (!told.has(utterance)) {
      result.misattributed += plain(utterance.text).length
      result.wrong.push(`nobody's: ${stage.tells(utterance)}: ${utterance.text}`)
    }
  for (const { word, speaker } of extra) {
    const at = lost.findIndex((other) => other.word === word && other.speaker !== speaker)
    if (at < 0) result.twice++
    else {
      lost.splice(at, 1)
      result.misattributed++
    }
  }
  result.lost = lost.length
  let latest: Invented["fragments"][number] | undefined
  for (const utterance of utterances) {
    const fragment = begins.get(utterance.id)
    if (!fragment) continue
    if (latest && fragment.until < latest.from) {
      result.disordered += plain(utterance.text).length
      result.wrong.push(`out of order: ${utterance.text} (${fragment.id} behind ${latest.id})`)
    } else if (!latest || fragment.from > latest.from) latest = fragment
  }
  return result
}
