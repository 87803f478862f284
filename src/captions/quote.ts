// Takes one line out of a meeting for a message: short enough that there is room for a person's own words.

/** A line of captions has 40 words at most as a rule; some pages never end one. */
const longestQuote = 500

export const shortened = (text: string, longest = longestQuote): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, Math.max(0, longest - 1))
  const space = cut.lastIndexOf(" ")
  // Never through a letter that takes two units.
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "")
  return `${kept}…`
}

/** A draft that begins with the line; what was written before stays whole below it. */
export const quotedBefore = (quote: string, words: string, longest: number): string => {
  const room = longest - words.length - 1
  if (room < 20) return words
  return `${shortened(quote, room)}\n${words}`
}
