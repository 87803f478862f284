// Whether initials may stand for a name.

const first = (text: string): string => Array.from(text)[0] ?? ""

/** The first letter begins the name, and each one a word of it. */
export const fitsInitials = (initials: string, name: string): boolean => {
  const letters = Array.from(initials.toLocaleUpperCase())
  const begins = name
    .toLocaleUpperCase()
    .split(/[\s-]+/)
    .map(first)
  return letters.length > 0 && letters[0] === begins[0] && letters.every((letter) => begins.includes(letter))
}
