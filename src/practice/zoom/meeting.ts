// The meeting inside the iframe: it walks from the page before to the way out, by its buttons or by `window.practice`.
import { make, makeButton } from "../elements.ts"
import { beHostile } from "../hostile.ts"
import { playTalk } from "../play.ts"
import { parseTalk } from "../script.ts"
import { makeShare } from "../share.ts"
import { showCaptionBox, type CaptionBox } from "./caption-box.ts"
import { showTranscript, type TranscriptPanel } from "./transcript-panel.ts"
import { clockTime, type Practice } from "./control.ts"
import { file, type Fragment } from "./fragments.ts"
import { makeBreakoutLayer, makeLobby, makePreview, makeStage, type Presses } from "./stage.ts"

const asked = new URLSearchParams(location.search)
const root = document.querySelector("#root") ?? document.body
const spoken: Fragment[] = []
const keysHeard: string[] = []
let is: Practice["is"] = "before"
let captions: CaptionBox | undefined
let transcript: TranscriptPanel | undefined
let hush = () => {}

const captionsOff = () => {
  captions?.remove()
  captions = undefined
}
const transcriptOff = () => {
  transcript?.remove()
  transcript = undefined
}
const show = (next: Practice["is"], ...parts: Node[]) => {
  captionsOff()
  transcriptOff()
  is = next
  root.replaceChildren(...parts)
}
const home = () => root.querySelector("#meeting-app") ?? root

const dialog = make("dialog", { "aria-label": "Practice dialog" })
dialog.append(
  make("p", {}, "A dialog of the meeting page."),
  makeButton("Close", {}, () => {
    closeDialog()
  }),
)
document.body.append(dialog)
const closeDialog = () => {
  if (dialog instanceof HTMLDialogElement) dialog.close()
  root.removeAttribute("aria-hidden")
}

const practice: Practice = {
  get is() {
    return is
  },
  wait: () => show("lobby", makeLobby()),
  join: () => {
    show("in", makeStage(presses))
    if (asked.has("captions") || asked.has("talk")) practice.captionsOn()
    const talk = parseTalk(asked)
    if (talk) practice.talk(talk)
  },
  leave: () => {
    hush()
    history.replaceState(null, "", "/wc/leave")
    show("left", make("div", { id: "wc-leave" }, "You have left the meeting."))
    parent.postMessage("practice: left", location.origin)
  },
  end: () => {
    const title = make("div", { class: "zm-modal-body-title" }, "This meeting has been ended by host")
    const ok = makeButton("OK", { class: "zm-btn zm-btn--primary" }, practice.leave)
    document.body.append(make("div", { class: "zm-modal zm-modal-legacy" }, title, ok))
  },
  moveToBreakout: () => {
    show("in", make("div", { id: "meeting-app", class: "meeting-app" }, makeBreakoutLayer()))
    setTimeout(() => {
      if (is === "in") show("in", makeStage(presses))
    }, 3000)
  },
  captionsOn: () => {
    captions ??= showCaptionBox(home(), spoken)
  },
  captionsOff,
  transcriptOn: () => {
    transcript ??= showTranscript(home(), spoken)
  },
  transcriptOff,
  say: ({ at = clockTime(new Date()), ...fragment }) => {
    file(spoken, { ...fragment, at })
    captions?.draw()
    transcript?.draw()
  },
  talk: (talk) => {
    hush()
    hush = playTalk(talk, practice.say)
    return hush
  },
  openDialog: () => {
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
    root.setAttribute("aria-hidden", "true")
  },
  closeDialog,
  fullscreen: () => document.documentElement.requestFullscreen(),
  share: makeShare(),
  keysHeard,
}

const presses: Presses = {
  join: practice.join,
  leave: practice.leave,
  captions: () => (captions ? captionsOff() : practice.captionsOn()),
  dialog: practice.openDialog,
  share: () => void practice.share.start().catch(() => undefined),
}

window.practice = practice
addEventListener("keydown", ({ key }) => keysHeard.push(key))
if (asked.has("strict") || asked.has("hostile")) beHostile((key) => keysHeard.push(key))
show("before", makePreview(presses))
if (asked.has("join")) practice.join()
