// The overlay in a meeting page: composition only. It comes with the meeting and leaves with it.
import type { CaptionNews } from "../captions/utterance.ts"
import type { PlatformAdapter } from "../meeting/adapter.ts"
import { pageClock } from "../meeting/clock.ts"
import { asksForFacts, type MeetingFacts } from "../meeting/facts.ts"
import { watchCall } from "../meeting/life.ts"
import { asksForName, lasts, nameMeeting } from "../meeting/meeting-name.ts"
import { hasExtension } from "../meeting/orphan.ts"
import { overlayElement } from "../meeting/shield.ts"
import { watchCaptions, type CaptionWatch } from "../meeting/watch.ts"
import { hearCaptioner, type CaptionerLine } from "./captioner.ts"
import { hearListeners, type Listeners } from "./listeners.ts"
import { keepRolling, type Rolling } from "./rolling.ts"
import { openOverlay, type Overlay } from "./overlay.ts"
import { takeTurn, type Turn } from "./turn.ts"
import type { Sources } from "./two-sources.ts"

const lookAgain = 500

let turn: Turn | undefined
let overlay: Overlay | undefined
let captions: CaptionWatch | undefined
let listeners: Listeners | undefined
let rolling: Rolling | undefined
let captioner: CaptionerLine | undefined
let sources: Sources | undefined
let name: string | undefined
let hear: (said: unknown) => void = () => {}
let stop = () => {}

const leave = () => {
  turn?.end()
  listeners?.close()
  overlay?.close()
  turn = undefined
  overlay = undefined
  listeners = undefined
  // What comes next may be another call, and a name that says nothing must not lead its words into this one's room.
  if (name !== undefined && !lasts(name)) name = undefined
}
const forget = () => {
  captions?.stop()
  captions = undefined
  rolling?.over()
  rolling = undefined
  captioner?.over()
  captioner = undefined
  sources = undefined
  hear = () => {}
  name = undefined
}
/** All that was told, of whichever source. */
const whole = () => (sources ?? captions)?.whole()

const enter = (meeting: PlatformAdapter) => {
  const mine = takeTurn(orphaned)
  turn = mine
  const now = nameMeeting(meeting, location)
  // One page may hold many meetings: what was said in another one is not shown in this.
  if (lasts(now) && now !== name) forget()
  const called = (name ??= now)
  const keeps = (rolling ??= keepRolling(called, whole))
  const line = (captioner ??= hearCaptioner(keeps.before, (said) => hear(said)))
  void Promise.all([mine.number(), keeps.before, line.known]).then(([number, before]) => {
    if (turn !== mine) return
    // Each pane that loads gets all that was said; the one that is there gets what changed.
    overlay = openOverlay(
      mine,
      { number, meeting: called },
      () => meeting.busy(document),
      (pane) => pane.post(whole()),
    )
    const publish = (news: CaptionNews) => {
      overlay?.tell(news)
      listeners?.post(news)
      keeps.tell(news)
    }
    // Its script is there only where a captioner's page is read, or was.
    const join = () => (sources ??= globalThis.quietHandSources?.(before, () => captions?.whole(), publish))
    hear = (said) => join()?.hearCaptioner(said)
    join()
    const its = before.filter(({ source }) => source === undefined)
    const take = (news: CaptionNews) => (sources ? sources.hearMeeting(news) : publish(news))
    const isPatient = () => overlay?.isPatient() === true
    captions ??= watchCaptions(document, meeting, pageClock, take, its, isPatient)
    hear(line.last())
    line.askAll()
    listeners = hearListeners(whole)
  })
}

/** The extension was loaded anew: what remains of us here can reach nobody. */
const orphaned = () => {
  stop()
  leave()
  forget()
}

const facts = ({ name: platform, life, captions: read }: PlatformAdapter): MeetingFacts => {
  const { generation, rows } = read(document)
  return {
    ...{ platform, generation, rows },
    life: life(document),
    overlay: overlay !== undefined,
    captions: captions?.whole().health ?? "off",
  }
}

/** Stands in this page wherever it holds a meeting, for as long as the page lives. */
export const mountOverlay = (adapter: PlatformAdapter): void => {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (asksForFacts(message)) answer(facts(adapter))
    // Of all frames of a tab the one that shows the overlay answers.
    if (overlay && asksForName(message)) answer(name)
  })
  // Before what is told to the background goes there.
  addEventListener("pagehide", () => captions?.hurry())
  // A script of an older build may have left its element behind.
  for (const old of document.querySelectorAll(overlayElement)) old.remove()
  const ends = [
    pageClock.every(lookAgain, () => {
      if (!hasExtension()) orphaned()
    }),
    watchCall(document, adapter, pageClock, { came: () => enter(adapter), went: leave, over: forget }),
  ]
  stop = () => ends.forEach((end) => end())
}
