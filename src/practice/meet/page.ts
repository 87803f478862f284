// The page that stands in for a Meet call: before, lobby, call and end, walked by its buttons or by `window.practice`.
import { makeCall, people } from "../call.ts"
import { make, makeButton } from "../elements.ts"
import { chanceOf } from "../script.ts"
import { noHabits, showCaptionBlocks } from "./caption-blocks.ts"

/** A round button with a picture, which the icon font draws, and no words. */
const round = (label: string, jsname: string, name: string, press: () => void) => {
  const button = makeButton("", { "aria-label": label, ...(jsname === "" ? {} : { jsname }) }, press)
  button.append(make("i", { class: "google-symbols", "aria-hidden": "true" }, name))
  return button
}

const tile = (name: string) =>
  make(
    "div",
    { "data-participant-id": `spaces/abc/devices/${name.length}` },
    make("span", { class: "notranslate" }, name),
  )
const microphone = () => round("Turn off microphone", "hw0c9", "mic", () => {})
const camera = () => round("Turn off camera", "psRWwc", "videocam", () => {})

const switchOf = () => document.querySelector("[jsname='RrG0hf'] i")

makeCall((practice) => {
  const leaveButton = () => round("Leave call", "CQylAd", "call_end", practice.leave)
  const turnCaptions = () =>
    switchOf()?.textContent === "closed_caption" ? practice.captionsOff() : practice.captionsOn()
  return {
    before: () => [
      make(
        "div",
        { class: "before" },
        make("h1", {}, "Research group"),
        make("input", { type: "text", "aria-label": "Your name", value: "Maria" }),
        microphone(),
        camera(),
        makeButton("Join now", {}, practice.join),
      ),
    ],
    // It has a way out, a chat and the own picture, as the call has.
    lobby: () => [
      make("p", {}, "Please wait until a meeting host brings you into the call."),
      tile("Maria"),
      make("div", { role: "region", "aria-label": "Call controls" }, microphone(), camera(), leaveButton()),
    ],
    call: () => [
      make("div", { class: "stage", "data-self-name": "Maria" }, ...people.map(tile)),
      make(
        "div",
        { role: "region", "aria-label": "Call controls" },
        microphone(),
        camera(),
        round("Turn on captions", "RrG0hf", "closed_caption_off", turnCaptions),
        make(
          "div",
          { jscontroller: "LtjzW" },
          round("Raise hand", "", "back_hand", () => {}),
        ),
        round("Share screen", "", "present_to_all", () => void practice.share.start().catch(() => undefined)),
        round("More options", "", "more_vert", practice.openDialog),
        leaveButton(),
      ),
    ],
    moving: () => [make("p", {}, "Joining the breakout room")],
    awayFor: 3000,
    left: () => [make("div", { class: "roSPhc" }, "You left the meeting"), makeButton("Rejoin", {}, practice.join)],
    showCaptions: (home) => showCaptionBlocks(home, noHabits, chanceOf(1)),
    switched: (on) => {
      const picture = switchOf()
      if (picture) picture.textContent = on ? "closed_caption" : "closed_caption_off"
    },
  }
})
