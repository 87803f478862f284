// English: the page "Who can see what?". Each sentence is a promise that `relay.md` lets us make, and no more.

export const whoCanSee = {
  title: "Who can see what?",
}
