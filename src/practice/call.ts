// What the pages have in common that stand in for a call within one document: its life, its dialog, and what may be asked of it by `window.practice`.
import { make, makeButton } from "./elements.ts"
import { beHostile } from "./hostile.ts"
import { playTalk } from "./play.ts"
import { parseTalk, type Talk } from "./script.ts"
import { makeShare, type Share } from "./share.ts"

/** One piece of recognised speech; said again under the same id it is put right. */
export type Said = { id: string; speaker: string; text: string }

export type CallPractice = {
  readonly is: "before" | "lobby" | "in" | "left"
  wait: () => void
  join: () => void
  leave: () => void
  /** Another room: all of the call goes, and comes back without captions. */
  moveToBreakout: () => void
  captionsOn: () => void
  captionsOff: () => void
  say: (said: Said) => void
  /** Plays the scripted conversation, once; returns the stop. */
  talk: (talk: Talk) => () => void
  openDialog: () => void
  closeDialog: () => void
  share: Share
  readonly keysHeard: readonly string[]
}

type Looks = {
  before: () => Node[]
  lobby: () => Node[]
  call: () => Node[]
  moving: () => Node[]
  left: () => Node[]
  /** How long a move to another room takes, in ms. */
  awayFor: number
  showCaptions: (home: Element) => { say: (said: Said) => void; remove: () => void }
  /** Captions were switched. */
  switched?: (on: boolean) => void
}

export const people = ["Ana Lopes", "Rosa Lindt", "Sam Okoro"]

/** Puts the call into the page. What its looks press, they press on the practice that is given here. */
export const makeCall = (looksOf: (practice: CallPractice) => Looks): void => {
  const asked = new URLSearchParams(location.search)
  const app = document.querySelector("#app") ?? document.body
  const keysHeard: string[] = []
  let is: CallPractice["is"] = "before"
  let captions: ReturnType<Looks["showCaptions"]> | undefined
  let hush = () => {}

  const show = (next: CallPractice["is"], parts: Node[]) => {
    practice.captionsOff()
    is = next
    app.replaceChildren(...parts)
  }
  const dialog = make(
    "dialog",
    { "aria-label": "Practice dialog" },
    make("p", {}, "A dialog of the meeting page."),
    makeButton("Close", {}, () => practice.closeDialog()),
  )
  document.body.append(dialog)

  const practice: CallPractice = {
    get is() {
      return is
    },
    wait: () => show("lobby", looks.lobby()),
    join: () => {
      show("in", looks.call())
      if (asked.has("captions") || asked.has("talk")) practice.captionsOn()
      const talk = parseTalk(asked)
      if (talk) practice.talk(talk)
    },
    leave: () => {
      hush()
      show("left", looks.left())
    },
    moveToBreakout: () => {
      show("in", looks.moving())
      setTimeout(() => {
        if (is === "in") show("in", looks.call())
      }, looks.awayFor)
    },
    captionsOn: () => {
      captions ??= looks.showCaptions(app)
      looks.switched?.(true)
    },
    captionsOff: () => {
      captions?.remove()
      captions = undefined
      looks.switched?.(false)
    },
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
  const looks = looksOf(practice)

  Object.assign(window, { practice })
  addEventListener("keydown", ({ key }) => keysHeard.push(key))
  if (asked.has("strict") || asked.has("hostile")) beHostile((key) => keysHeard.push(key))
  show("before", looks.before())
  if (asked.has("join")) practice.join()
}
