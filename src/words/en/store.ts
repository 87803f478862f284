// English: what a browser's store shows of Quiet Hand. Its short line is in `assets/_locales`.

export const store = {
  description: [
    "Do meetings go too fast for you? Quiet Hand stands beside a meeting in Zoom, Teams or Google Meet. It has big buttons and few words.",
    "• Press Slower, Break or I am lost. The person who leads sees it at once, without your name.\n• Press Private and write to one person you choose. You see when they have it, read it, and do something.\n• Read the captions at your own pace.\n• Make the text up to four times as big, light or dark.\n• Use it in English, French or Spanish.",
    "Only the person you choose can open a private message. Zoom, Teams, Google and our own server cannot read it. Captions stay in your browser, unless you send a line yourself.",
    "You need an invite from your group. You can also practice alone first. Then nobody sees what you press.",
    "You need no account. There are no ads, and nothing is counted. Everyone can read how it is made.",
    "This is not an emergency line. It is not yet tried with patient partners. Please tell us where you stop, and at which word.",
  ],
  purpose: "Ask for a break, or write to one chosen person, in meetings.",
  pictures: {
    bar: "Five quiet buttons at the side of your meeting",
    panel: "The captions at your own pace, and the same five buttons",
    private: "Choose who gets a private message",
    pause: "A break, the same on every screen",
    desk: "What the person who leads sees",
  },
}
