// English: what the screens of all people share.

export const shared = {
  back: "Back",
  moved: "That moved. Please press again.",
  close: "Close",
  fault: "Something went wrong on this screen. What you wrote is kept on this device. Please load the screen again.",
  loadAgain: "Load again",
  /** What a screen reader calls the layer over a meeting, and the three buttons on its edge. */
  overlay: {
    overlay: "Quiet Hand",
    move: "Move Quiet Hand to the next side",
    hide: "Hide Quiet Hand",
    show: "Show Quiet Hand",
  },
  comfort: {
    title: "Size, colour, language",
    all: "All settings",
    size: "Text size",
    colours: "Colours",
    themes: { system: "As on this device", light: "Light", dark: "Dark", soft: "Soft", contrast: "High contrast" },
    language: "Language",
    emergency: "Your local emergency number",
    emergencyHelp: "It stays on this device. We show it with the private messages.",
    emergencyWrong: "Please use digits only, such as 112.",
  },
}
