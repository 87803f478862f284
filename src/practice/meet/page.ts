// The page that stands in for a Meet call: before, lobby, call and end, walked by its buttons or by `window.practice`.
import { make, makeButton } from "../elements.ts"
import { beHostile } from "../hostile.ts"
import { playTalk } from "../play.ts"
import { chanceOf, parseTalk, type Talk } from "../script.ts"
import { makeShare, type Share } from "../share.ts"
import { noHabits, showCaptionBlocks, type CaptionBlocks, type Habits, type Said } from "./caption-blocks.ts"

export type MeetPractice = {
  readonly is: "before" | "lobby" | "in" | "left"
  wait: () => void
  join: () => void
  leave: () => void
  /** Another room: the call goes, and comes back without captions. */
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
let is: MeetPractice["is"] = "before"
let captions: CaptionBlocks | undefined
let hush = () => {}

const captionsOff = () => {
  captions?.remove()
  captions = undefined
  draw("closed_caption_off")
}

const show = (next: MeetPractice["is"], ...parts: Node[]) => {
  captionsOff()
  is = next
  app.replaceChildren(...parts)
}

const awayFor = 3000

const picture = (name: string) => make("i", { class: "google-symbols", "aria-hidden": "true" }, name)

/** A round button with a picture and no words. */
const round = (label: string, jsname: string, name: string, press: () => void) => {
  const button = makeButton("", { "aria-label": label, ...(jsname === "" ? {} : { jsname }) }, press)
  button.append(picture(name))
  return button
}

const draw = (name: string) => {
  const drawn = document.querySelector("[jsname='RrG0hf'] i")
  if (drawn) drawn.textContent = name
}

const tile = (name: string) =>
  make(
    "div",
    { "data-participant-id": `spaces/abc/devices/${name.length}` },
    make("span", { class: "notranslate" }, name),
  )

const leaveButton = () => round("Leave call", "CQylAd", "call_end", () => practice.leave())
const microphone = () => round("Turn off microphone", "hw0c9", "mic", () => {})
const camera = () => round("Turn off camera", "psRWwc", "videocam", () => {})

const makeBefore = () =>
  make(
    "div",
    { class: "before" },
    make("h1", {}, "Research group"),
    make("input", { type: "text", "aria-label": "Your name", value: "Maria" }),
    microphone(),
    camera(),
    makeButton("Join now", {}, () => practice.join()),
  )

/** It has a way out, a chat and the own picture, as the call has. */
const makeLobby = () => [
  make("p", {}, "Please wait until a meeting host brings you into the call."),
  tile("Maria"),
  make("div", { role: "region", "aria-label": "Call controls" }, microphone(), camera(), leaveButton()),
]

const makeCall = () => [
  make("div", { class: "stage", "data-self-name": "Maria" }, ...["Ana Lopes", "Rosa Lindt", "Sam Okoro"].map(tile)),
  make(
    "div",
    { role: "region", "aria-label": "Call controls" },
    microphone(),
    camera(),
    round("Turn on captions", "RrG0hf", "closed_caption_off", () => (captions ? captionsOff() : practice.captionsOn())),
    make(
      "div",
      { jscontroller: "LtjzW" },
      round("Raise hand", "", "back_hand", () => {}),
    ),
    round("Share screen", "", "present_to_all", () => void practice.share.start().catch(() => undefined)),
    round("More options", "", "more_vert", () => practice.openDialog()),
    leaveButton(),
  ),
]

const dialog = make(
  "dialog",
  { "aria-label": "Practice dialog" },
  make("p", {}, "A dialog of the meeting page."),
  makeButton("Close", {}, () => practice.closeDialog()),
)
document.body.append(dialog)

const practice: MeetPractice = {
  get is() {
    return is
  },
  wait: () => show("lobby", ...makeLobby()),
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
      make("div", { class: "roSPhc" }, "You left the meeting"),
      makeButton("Rejoin", {}, () => practice.join()),
    )
  },
  moveToBreakout: () => {
    show("in", make("p", {}, "Joining the breakout room"))
    setTimeout(() => {
      if (is === "in") show("in", ...makeCall())
    }, awayFor)
  },
  captionsOn: (habits) => {
    captions ??= showCaptionBlocks(app, { ...noHabits, ...habits }, chanceOf(1))
    draw("closed_caption")
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
show("before", makeBefore())
if (asked.has("join")) practice.join()
