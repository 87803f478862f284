// A number that is read aloud in fours stays on one line.

export const unbroken = (checkNumber: string): string => checkNumber.replaceAll(" ", "\u00a0")
