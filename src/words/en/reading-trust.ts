// English: whether the captions can be trusted, how to get them, and what a person does with them.

export const trust = {
  heard: { now: "Last words just now.", ago: (ago: string) => `Last words ${ago}.` },
  recording: "This meeting is recorded.",
  still: "You can still read captions in the meeting. Your cards still work.",
  lookThere: "Please read the captions in the meeting for now.",
  how: "Turn them on",
  other: "Other captions",
  ask: "Ask for them",
  back: "Back to the captions",
  tryLabel: "A try. No one said this:",
  tryWords: "This is how captions will look.",
  more: "More",
  moreLabel: "More about captions",
  pace: (n: number) => `About ${n} words a minute.`,
  aloud: {
    heading: "Listen",
    headphones: "Use headphones. Then the meeting does not hear the voice.",
    all: "Read new lines to me",
    last: "Read the last line to me",
    stop: "Stop the voice",
    on: "A voice reads new lines.",
    skipped: (n: number) => (n === 1 ? "One line was left out, to keep up." : `${n} lines were left out, to keep up.`),
    none: "This device has no voice of its own for this language.",
    failed: "The voice does not work now. You can try again.",
    speed: "How fast the voice speaks",
    who: (name: string, what: string) => `${name}: ${what}`,
  },
  show: {
    off: "Off",
    on: "On",
    pace: "Show how fast people speak",
    paceHelp: "Words a minute, over the last half minute.",
    polite: "For a screen reader",
    politeHelp: "It says each new line once it stands still.",
  },
  on: {
    heading: "Turn on captions",
    weDoNot: "We press nothing in the meeting. You do it, or you ask.",
    askFirst: "Ask first",
    me: "For me",
    host: "If I am the host",
    /** Where the page's buttons have names in the language of the page. */
    zoom: {
      forAll: "The language is the same for everyone. Ask the host before you change it.",
      me: [
        "Point at the meeting, so that its buttons show.",
        "Press “Show captions”. It may be under “More”.",
        "Zoom may ask what people speak. Choose that, and press “Save”.",
      ],
      host: [
        "Press the small arrow beside “Show captions”.",
        "Open the host’s settings for captions.",
        "Let captions be used here. Now everyone can turn them on.",
      ],
    },
    teams: {
      forAll: "All people share one spoken language. Ask the host before you change it.",
      me: [
        "Press “More” at the top of the meeting.",
        "Press “Language and speech”. Guests may not see it: go on.",
        "Press “Show live captions”.",
      ],
      host: [
        "Do the same. Each person turns on their own captions.",
        "No such button? Then your work place keeps it off.",
      ],
    },
    meet: {
      forAll: "Only you see them. You can change nothing for others.",
      me: ["Point at the meeting, so that its buttons show.", "Press “Turn on captions”, the button with CC."],
      host: ["Do the same. Each person turns on their own captions."],
    },
    any: {
      forAll: "A change of language may count for everyone. Ask the host first.",
      me: ["Look for “Captions” or “CC” in the meeting.", "It may be under “More”."],
      host: ["Look for “Captions” in the host’s settings."],
    },
  },
  own: {
    heading: "Captions of this device",
    about: "They are not from the meeting. We do not see or keep them.",
    chrome: {
      name: "In Chrome",
      steps: ["Open the menu with three dots, then “Settings”.", "Press “Accessibility”.", "Turn on “Live Caption”."],
    },
    edge: {
      name: "In Edge",
      steps: ["Open the menu with three dots, then “Settings”.", "Press “Accessibility”.", "Turn on “Live captions”."],
    },
    firefox: { name: "In Firefox", steps: ["Firefox has none. Use those of the device, below."] },
    windows: {
      name: "In Windows 11",
      steps: ["Press the Windows key, Ctrl and L, all at once.", "Follow what the window says."],
    },
    mac: {
      name: "On a Mac",
      steps: [
        "Open the Apple menu.",
        "Press “System Settings”.",
        "Press “Accessibility”.",
        "Press “Live Captions”.",
        "Turn them on.",
      ],
    },
    others: "On something else",
  },
}
