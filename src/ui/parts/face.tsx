// A person by initials. Decoration only: the name always stands beside it.
import { part } from "../parts.ts"

const letters = (word: string): string[] => Array.from(new Intl.Segmenter().segment(word), (part) => part.segment)

/** The first two letters of a single name, or the first of each of the first two. */
export const initialsOf = (name: string): string => {
  const [first = "", second] = name.trim().split(/\s+/)
  const initials = second === undefined ? letters(first).slice(0, 2) : [letters(first)[0], letters(second)[0]]
  return initials.join("").toLocaleUpperCase()
}

export const Face = ({ name }: { name: string }) => (
  <span {...part("face")} aria-hidden="true">
    {initialsOf(name)}
  </span>
)
