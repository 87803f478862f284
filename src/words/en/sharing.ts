// English: while the screen is shared. Only a share that the meeting's own page starts can be noticed, and no more is said.

export const sharing = {
  button: "I am sharing my screen",
  /** Where the meeting's page is in reach. */
  noticed: "Hidden when you share from this page. If you share in another way, press this.",
  press: "Press this before you share. Then private help is hidden here.",
  hidden: "You are sharing your screen. Private help is hidden.",
  shown: "You are sharing your screen. Private help can be seen.",
  show: "Show it anyway",
  hide: "Hide it",
  stopped: "I have stopped sharing",
}
