// The page that stands in for a Teams call: before, lobby, call and end, walked by its buttons or by `window.practice`.
import { makeCall, people } from "../call.ts"
import { make, makeButton } from "../elements.ts"
import { chanceOf } from "../script.ts"
import { noHabits, showCaptionList } from "./caption-list.ts"

const tile = (name: string) => make("div", { "data-stream-type": "Video", "data-tid": name }, name)

makeCall((practice) => {
  const joinButton = () =>
    makeButton("Join now", { id: "prejoin-join-button", "data-tid": "prejoin-join-button" }, practice.join)
  return {
    before: () => [make("h1", {}, "Research group"), joinButton()],
    lobby: () => [make("p", {}, "Someone will let you in soon."), joinButton()],
    call: () => [
      make(
        "div",
        { "data-tid": "calling-toolbar", role: "toolbar", "aria-label": "Meeting controls" },
        make("span", { "data-tid": "call-duration" }, "00:01"),
        makeButton("Chat", { id: "chat-button" }, () => {}),
        makeButton("More", { id: "callingButtons-showMoreBtn", "data-tid": "more-button" }, practice.openDialog),
        makeButton("Share", { id: "share-button" }, () => void practice.share.start().catch(() => undefined)),
        makeButton("Mic", { id: "microphone-button" }, () => {}),
        makeButton("Leave", { id: "hangup-button", "data-tid": "hangup-main-btn" }, practice.leave),
      ),
      make("div", { "data-tid": "modern-stage-wrapper" }, ...people.map(tile)),
    ],
    moving: () => [make("p", {}, "Joining Room B")],
    // Seen 2026-07.
    awayFor: 5000,
    left: () => [
      make("h1", {}, "You left the meeting"),
      makeButton("Rejoin", { "data-tid": "anon-meeting-end-screen-rejoin-button" }, practice.join),
    ],
    showCaptions: (home) => showCaptionList(home, noHabits, chanceOf(1)),
  }
})
