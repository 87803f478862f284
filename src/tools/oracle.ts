// The counting oracle: an invented conversation is shown by a practice page, read by our reader, and every word is looked for.
import { captionStore, takeNews } from "../captions/store.ts"
import type { CaptionNews, Utterance } from "../captions/utterance.ts"
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
import { file, shownOf, type Fragment } from "../practice/zoom/fragments.ts"
import { showTranscript, type TranscriptPanel } from "../practice/zoom/transcript-panel.ts"
import { align } from "./align.ts"
import { watchShown, type Shown, type ShownWord } from "./shown.ts"
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
  /** Behind words that the page showed after it. */
  disordered: number
  /** With another speaker. */
  misattributed: number
  /** The page itself never showed it; and how many marks tell of such. */
  gap: number
  marks: number
  /** Sleeps in which the page showed words to nobody, and the first that is told behind them has no mark. */
  unmarked: number
  /** Nobody can tell that it was said, and it is not there. */
  alike: number
  /** What is wrong, in words, for whoever looks for the cause. */
  wrong: string[]
}

/** The words of a text as they are compared: case and points do not count. */
const plain = (text: string): string[] => wordsOf(text, 0).map(({ text: word }) => folded(word))

type StandingText = { id: string; text: string; leaving?: boolean }

type Stage = {
  adapter: PlatformAdapter
  say: (step: Invented["steps"][number]) => void
  /** What the page shows of which fragment now. */
  shown: () => StandingText[]
  /** What would be shown if a frame were drawn now; where undefined, `shown` tells it. */
  standing?: () => StandingText[]
  /** See `watchShown`. */
  outlivesMs?: number
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
  /** What stood last in the transcript that has been closed since the last look. */
  let closed: StandingText[] = []
  const key = (initials: string, colour: string) => `${initials} ${colour}`
  const unseeable = new Set<string>()
  /** Fragments that have come since the last look. */
  const came = new Set<string>()
  let rows = new Map<string, string>()
  let standing: Fragment[] = []
  const draw = () => {
    box.draw()
    transcript?.draw()
    standing = shownOf(spoken, new Date(clock.now())).flat()
  }
  /** Fragments that came while the reader slept. */
  const overslept = new Set<string>()
  let lookedAt = clock.now()
  const look = () => {
    const before = rows
    const slept = clock.now() - lookedAt >= sleptMs
    lookedAt = clock.now()
    rows = new Map()
    for (const { speaker, text } of standing) rows.set(speaker, `${rows.get(speaker) ?? ""} ${text}`)
    const upTo = new Map<string, string>()
    for (const { id, speaker, text } of standing) {
      upTo.set(speaker, `${upTo.get(speaker) ?? ""} ${text}`)
      if (!came.has(id)) continue
      if (slept) overslept.add(id)
      // A row that looks as if it had only lost its front tells nobody that the same words came again; after a sleep its front alone may look so.
      const stands = (slept ? upTo : rows).get(speaker) ?? ""
      if ((before.get(speaker) ?? "").endsWith(stands)) unseeable.add(id)
    }
    came.clear()
  }
  return {
    adapter: zoom(),
    say: (step) => {
      const before = spoken.find(({ id }) => id === step.id)?.text
      if (before === undefined) came.add(step.id)
      else if (before !== step.text) unseeable.delete(step.id)
      file(spoken, { ...step, at: clockTime(new Date(clock.now())) })
      draw()
      if (!panel || chance() > 0.01) return
      if (transcript) {
        closed = transcript.shown()
        transcript.remove()
        transcript = undefined
      } else transcript = showTranscript(home, spoken, clock.practice)
    },
    standing: () => [
      ...closed,
      ...(transcript ? transcript.shown() : standing.filter(({ speaker }) => box.shows(speaker))),
    ],
    shown: () => {
      look()
      closed = []
      if (transcript) return transcript.shown()
      const isFirst = ({ id, speaker }: Fragment) => standing.find((other) => other.speaker === speaker)?.id === id
      return standing
        .filter(({ speaker }) => box.shows(speaker))
        .map((fragment) => ({ ...fragment, leaving: overslept.has(fragment.id) && isFirst(fragment) }))
    },
    outlivesMs: 20_000,
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

export type Run = {
  platform: OraclePlatform
  seed: number
  fragments: number
  traps?: Traps
  /** Breaks what is read on purpose, to see that it is found. */
  spoil?: (news: CaptionNews) => CaptionNews
}

const sleepMs = 30_000
/** Who did not look for so long has slept. */
const sleptMs = 3000

/** Plays one conversation in `document` and counts. */
export const countWords = async ({
  platform,
  seed,
  fragments,
  traps = {},
  spoil = (news) => news,
}: Run): Promise<Count> => {
  const talk = inventTalk({ seed, fragments, lateMs: lateMs[platform] })
  const start = new Date(2026, 2, 3, 10, 0, 0).getTime()
  const clock = stillClock(start)
  const store = captionStore()
  const stage = stages[platform](document.body, clock, traps, chanceOf(seed))
  const watch = watchCaptions(
    document,
    stage.adapter,
    clock.page,
    (news) => takeNews(store, spoil(news)),
    [],
    () => traps.patient === true,
  )
  const shown = watchShown(stage.outlivesMs)
  const naps = traps.sleeps ? [1 / 3, 2 / 3].map((part) => (talk.steps.at(-1)?.at ?? 0) * part) : []
  const inWords = (standing: readonly StandingText[]) =>
    standing.map(({ text, ...fragment }) => ({ ...fragment, words: plain(text) }))
  const see = () => shown.look(inWords(stage.shown()), clock.now())
  const say = (step: Invented["steps"][number]) => {
    stage.say(step)
    if (asleep === undefined) shown.glimpse(inWords((stage.standing ?? stage.shown)()))
  }
  /** When it fell asleep. */
  let asleep: number | undefined
  const sleeps: Sleep[] = []

  for (let number = 0; number < talk.steps.length;) {
    const at = talk.steps[number]?.at ?? 0
    const nap = naps.find((nap) => at >= nap && at < nap + sleepMs)
    // It wakes in its own time, and has a frame to look before the page goes on.
    if (asleep !== undefined && nap !== asleep) {
      await clock.goTo(Math.max(clock.now(), start + asleep + sleepMs))
      sleeps.push({ from: asleep, until: clock.now() - start, wokeAt: clock.now() })
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
    for (let step = talk.steps[number]; step && start + step.at < drawn; step = talk.steps[++number]) say(step)
    await clock.goTo(drawn)
    if (asleep === undefined) see()
  }
  clock.sleep(false)
  await clock.goTo(clock.now() + 2000)
  see()
  await clock.goTo(clock.now() + 15_000)
  watch.stop()
  stage.close()
  const { utterances } = store.getState()
  const unmarked = sleeps.filter((sleep) => isUnmarked(sleep, talk, shown, utterances)).length
  return { ...count(talk, shown, utterances, stage), unmarked }
}

type Sleep = { from: number; until: number; wokeAt: number }

/** Words of fragments that ended within it were never shown, and nothing tells of it. */
const isUnmarked = (sleep: Sleep, talk: Invented, shown: Shown, utterances: readonly Utterance[]): boolean => {
  const missed = talk.fragments.some(
    ({ id, from, until }) => from > sleep.from && until < sleep.until && shown.wordsOf(id).length === 0,
  )
  const first = utterances.find(({ startedAt }) => startedAt >= sleep.wokeAt)
  return missed && first !== undefined && first.gap !== true
}

const count = (talk: Invented, shown: Shown, utterances: readonly Utterance[], stage: Stage): Count => {
  const result: Count = {
    ...{ fragments: talk.fragments.length, words: 0, lost: 0, twice: 0, disordered: 0, misattributed: 0 },
    ...{ gap: 0, marks: utterances.filter(({ gap }) => gap).length, unmarked: 0, alike: 0, wrong: [] },
  }
  const lost: { word: string; speaker: string }[] = []
  const extra: { word: string; speaker: string }[] = []
  /** For each utterance its first known word. */
  const begins = new Map<string, ShownWord>()
  const speakers = new Set(talk.fragments.map(({ speaker }) => speaker))
  const mine = (speaker: string) =>
    utterances.filter((utterance) => [speaker, stage.called(speaker)].includes(stage.tells(utterance)))
  const told = new Set<Utterance>()

  for (const speaker of speakers) {
    const own = talk.fragments.filter((fragment) => fragment.speaker === speaker)
    const said = own.flatMap((fragment) => {
      const unseeable = stage.unseeable?.has(fragment.id) ?? false
      return shown.wordsOf(fragment.id).map(({ open, ...word }) => ({ ...word, open: open || unseeable, fragment }))
    })
    const all = own.flatMap(({ text }) => plain(text))
    const heard = mine(speaker).flatMap((utterance) => {
      told.add(utterance)
      return plain(utterance.text).map((word) => ({ word, utterance }))
    })
    const saidWords = said.map(({ word }) => word)
    const places = align(
      saidWords,
      heard.map(({ word }) => word),
      (place) => said[place]?.open ?? false,
    )
    const found = new Set(places)
    result.words += said.filter(({ open }) => !open).length
    result.gap += all.length - align(saidWords, all).filter((place) => place !== undefined).length
    said.forEach(({ word, fragment, open }, place) => {
      if (found.has(place)) return
      if (open) {
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
        const first = said[place]
        if (first) begins.set(utterance.id, first)
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
  let latest = 0
  for (const utterance of utterances) {
    const first = begins.get(utterance.id)
    if (!first || first.open) continue
    if (first.look < latest) {
      result.disordered += plain(utterance.text).length
      result.wrong.push(`out of order: ${utterance.text} (${utterance.id}, look ${first.look} behind ${latest})`)
    }
    latest = Math.max(latest, first.since)
  }
  return result
}
