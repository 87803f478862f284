// The parts of the practice meeting's window: the page before, the waiting room, the stage, its toolbar and its chat.
import { make, makeButton } from "../elements.ts"

export type Presses = {
  join: () => void
  leave: () => void
  captions: () => void
  dialog: () => void
  share: () => void
}

const people = ["Ana Lopes", "Rosa Lindt", "Sam Okoro", "Lee Kim"]

export const makePreview = (presses: Presses): HTMLElement => {
  const name = make("input", { id: "input-for-name", type: "text", value: "Maria", "aria-label": "Your name" })
  const join = makeButton("Join", { class: "zm-btn preview-join-button" }, presses.join)
  return make("div", { class: "preview-root" }, make("h1", {}, "Research group"), name, join)
}

export const makeLobby = (): HTMLElement =>
  make(
    "div",
    { id: "meeting-app", class: "meeting-app" },
    make(
      "div",
      { class: "waiting-room-container" },
      make(
        "div",
        { class: "wr-information" },
        make("span", { class: "wr-topic" }, "Research group"),
        make("span", { class: "wr-tip" }, "Please wait. The host lets you in."),
      ),
    ),
  )

export const makeBreakoutLayer = (): HTMLElement =>
  make(
    "div",
    { class: "loading-layer loading-layer--bo-room loading-layer--reset-webclient" },
    make("div", { class: "loading-layer__bo-room-desc" }, "Joining Room B"),
  )

const makeTile = (name: string): HTMLElement =>
  make(
    "div",
    { class: "gallery-video-container__video-frame" },
    make("div", { class: "video-avatar__avatar-name" }, name.slice(0, 1)),
    make("div", { class: "video-avatar__avatar-footer" }, make("span", { role: "none" }, name)),
  )

const makeChat = (): HTMLElement => {
  const line = make("p", { "data-placeholder": "Type message here ..." }, make("br"))
  const editor = make(
    "div",
    { class: "tiptap ProseMirror", contenteditable: "true", role: "textbox", "aria-label": "Message" },
    line,
  )
  const list = make("div", { id: "chat-list-content", "aria-label": "Chat Message List", role: "log" })
  const send = makeButton("Send", { class: "chat-rtf-box__send", "aria-label": "send" }, () => {
    if (editor.textContent.trim() === "") return
    list.append(make("div", { class: "new-chat-message__container" }, editor.textContent))
    editor.replaceChildren(make("p", {}, make("br")))
  })
  return make(
    "div",
    { class: "chat-container" },
    list,
    make(
      "div",
      { class: "chat-rtf-box__editor-outer" },
      make("div", { class: "chat-rtf-box__editor-wrapper" }, editor),
    ),
    send,
  )
}

const footerButton = (label: string, press: () => void): HTMLElement =>
  makeButton("", { class: "footer-button-base__button", "aria-label": label }, press)

const withLabel = (button: HTMLElement, label: string): HTMLElement => {
  button.append(make("span", { class: "footer-button-base__button-label" }, label))
  return button
}

const makeFooter = (presses: Presses): HTMLElement => {
  const mute = withLabel(
    footerButton("mute my microphone", () => {
      const label = mute.querySelector(".footer-button-base__button-label")
      if (label) label.textContent = label.textContent === "Mute" ? "Unmute" : "Mute"
    }),
    "Mute",
  )
  return make(
    "footer",
    { id: "wc-footer", class: "footer main-footer" },
    make(
      "div",
      { id: "foot-bar" },
      mute,
      withLabel(footerButton("Show Captions", presses.captions), "Captions"),
      withLabel(footerButton("Share Screen", presses.share), "Share"),
      withLabel(footerButton("More", presses.dialog), "More"),
    ),
    make("div", { class: "footer__leave-btn-container" }, withLabel(footerButton("Leave", presses.leave), "Leave")),
  )
}

export const makeStage = (presses: Presses): HTMLElement =>
  make(
    "div",
    { id: "meeting-app", class: "meeting-app" },
    make(
      "div",
      { id: "wc-content" },
      make(
        "div",
        { id: "wc-container-left" },
        make("div", { class: "meeting-header" }, make("span", { class: "meeting-info-icon__title" }, "Research group")),
        make("div", { class: "gallery-video-container" }, ...people.map(makeTile)),
        makeFooter(presses),
      ),
      make("div", { id: "wc-container-right" }, makeChat()),
    ),
    make("div", { class: "lt-subtitle-wrap" }),
  )
