// English: the host makes a new link, and says who stays.

export const newLink = {
  open: "Make a new link",
  heading: "Make a new link",
  what: [
    "You get a new link for this room. The old link stops.",
    "Who stays goes on. They have to do nothing.",
    "All others need the new link from you.",
    "Private lines that are open go on for everyone.",
    "It takes nothing back. What people have read, they have read.",
    "Is a person who gets messages away? Then the old link still reaches that person.",
  ],
  who: "Who stays?",
  twice: "A person may be in this list two times. They stay if one of the two stays.",
  facilitator: (name: string) => `${name}, who gets messages`,
  through: (name: string) => `All who wrote to ${name}`,
  throughHelp: "You cannot see who they are.",
  named: (name: string, clock: string) => `${name} wrote to you, ${clock}`,
  private: (clock: string) => `Someone wrote to you in private, ${clock}`,
  nameless: "All who pressed cards without a name",
  namelessHelp: "You cannot tell them apart.",
  stays: "Stays",
  goes: "Does not stay",
  make: "Make the new link now",
  keep: "Keep the old link",
  since: (clock: string) => `The new link works since ${clock}.`,
  waits: (name: string) => `${name} does not have it yet. The old link still reaches ${name}.`,
  retired: "The host made a new link. It has not come here yet. Please keep this page open.",
  too_old: "New links were made after this room was saved. This file cannot use them. Please make a new room.",
  forgotten: "The server no longer has this room. Please make a new room.",
  removed:
    "The host made a new link and took you off the list. People can no longer choose you. Your messages stay here.",
}
