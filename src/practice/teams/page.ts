// The page that stands in for a Teams call: before, lobby, call and end, walked by its buttons or by `window.practice`.
import { make, makeButton } from "../elements.ts"
import { beHostile } from "../hostile.ts"
import { playTalk } from "../play.ts"
import { chanceOf, parseTalk, type Talk } from "../script.ts"
import { noHabits, showCaptionList, type CaptionList, type Habits, type Said } from "./caption-list.ts"
import { makeShare, type Share } from "../share.ts"

export type TeamsPractice = {
  readonly is: "before" | "lobby" | "in" | "left"
  wait: () => void
  join: () => void
  leave: () => void
  /** All of the call goes for as long as it was seen to go within one call, and comes back without captions. */
  moveToBreakout: () => void
  captionsOn: (habits?: Partial<Habits>) => void
  captionsOff: () => void
  /** The same id again puts right what was said. */
  say: (said: Said) => void
  /** Plays the scripted conversation, once; returns the stop. */
  talk: (talk: Talk) => () => void
  openDialog: () => void
  closeDialog: () => void
  share: Share
  readonly keysHeard: readonly string[]
}

const asked = new URLSearchParams(location.search)
const app = document.querySelector("#app") ?? document.body
const keysHeard: string[] = []
let is: TeamsPractice["is"] = "before"
let captions: CaptionList | undefined
let hush = () => {}

const captionsOff = () => {
  captions?.remove()
  captions = undefined
}

const show = (next: TeamsPractice["is"], ...parts: Node[]) => {
  captionsOff()
  is = next
  app.replaceChildren(...parts)
}

/** Seen 2026-07. */
const awayFor = 5000

const joinButton = () =>
  makeButton("Join now", { id: "prejoin-join-button", "data-tid": "prejoin-join-button" }, () => practice.join())

const tile = (name: string) => make("div", { "data-stream-type": "Video", "data-tid": name }, name)

const makeCall = () => [
  make(
    "div",
    { "data-tid": "calling-toolbar", role: "toolbar", "aria-label": "Meeting controls" },
    make("span", { "data-tid": "call-duration" }, "00:01"),
    makeButton("Chat", { id: "chat-button" }, () => {}),
    makeButton("More", { id: "callingButtons-showMoreBtn", "data-tid": "more-button" }, () => practice.openDialog()),
    makeButton("Share", { id: "share-button" }, () => void practice.share.start().catch(() => undefined)),
    makeButton("Mic", { id: "microphone-button" }, () => {}),
    makeButton("Leave", { id: "hangup-button", "data-tid": "hangup-main-btn" }, () => practice.leave()),
  ),
  make("div", { "data-tid": "modern-stage-wrapper" }, ...["Ana Lopes", "Rosa Lindt", "Sam Okoro"].map(tile)),
]

const dialog = make(
  "dialog",
  { "aria-label": "Practice dialog" },
  make("p", {}, "A dialog of the meeting page."),
  makeButton("Close", {}, () => practice.closeDialog()),
)
document.body.append(dialog)

const practice: TeamsPractice = {
  get is() {
    return is
  },
  wait: () => show("lobby", make("p", {}, "Someone will let you in soon."), joinButton()),
  join: () => {
    show("in", ...makeCall())
    if (asked.has("captions") || asked.has("talk")) practice.captionsOn()
    const talk = parseTalk(asked)
    if (talk) practice.talk(talk)
  },
  leave: () => {
    hush()
    show(
      "left",
      make("h1", {}, "You left the meeting"),
      makeButton("Rejoin", { "data-tid": "anon-meeting-end-screen-rejoin-button" }, () => practice.join()),
    )
  },
  moveToBreakout: () => {
    show("in", make("p", {}, "Joining Room B"))
    setTimeout(() => {
      if (is === "in") show("in", ...makeCall())
    }, awayFor)
  },
  captionsOn: (habits) => {
    captions ??= showCaptionList(app, { ...noHabits, ...habits }, chanceOf(1))
  },
  captionsOff,
  say: (said) => captions?.say(said),
  talk: (talk) => {
    hush()
    hush = playTalk(talk, practice.say)
    return hush
  },
  openDialog: () => {
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
  },
  closeDialog: () => {
    if (dialog instanceof HTMLDialogElement) dialog.close()
  },
  share: makeShare(),
  keysHeard,
}

Object.assign(window, { practice })
addEventListener("keydown", ({ key }) => keysHeard.push(key))
if (asked.has("strict") || asked.has("hostile")) beHostile((key) => keysHeard.push(key))
show("before", make("h1", {}, "Research group"), joinButton())
if (asked.has("join")) practice.join()
