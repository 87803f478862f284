// English: a private message that is about someone who gets these messages.

export const about = {
  mark: "Who is it about? You can mark more than one.",
  know: "We only know whom you mark here.",
  goes: (name: string) => `It does not go to ${name}.`,
  sees: (name: string) => `${name} sees whom you marked.`,
  /** `other`: one's own person, whom nobody in the room learns of. */
  notTold: (name: string, other: string) => `${name} does not see that you marked ${other}.`,
  chosenSees: "The person you choose sees whom you marked.",
  nobody: "No one else gets messages here. Please tell someone you trust in another way.",
}
