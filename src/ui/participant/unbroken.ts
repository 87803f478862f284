// A number that is read aloud in fours stays on one line; letters too large for that break it in its middle.

export const unbroken = (checkNumber: string): string =>
  checkNumber.split(" ").reduce((whole, four, at) => `${whole}${at % 2 === 0 ? " " : "\u00a0"}${four}`)
