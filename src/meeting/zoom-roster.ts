// Who the initials or the picture beside a caption of Zoom belong to: a name only where exactly one person fits.
import { fitsInitials } from "../captions/initials.ts"

type Person = { name: string; initials: string; colour: string; photo: string }

/** Seen 2026-10: the list of people while it is open, and the tiles of those who are on the screen. */
const people = ".participants-li, .video-avatar__avatar"
const nameIn = ".participants-item__display-name, .video-avatar__avatar-footer > span[role='none']"
const picture = ".participants-item__avatar, .video-avatar__avatar-img"
/** How many take part, beside the button that opens the list. */
const count = ".footer-button__number-counter span"

/** Behind a name: what the person is, in the page's language, as in "(Host, me)". */
const decoration = /\s*\([^()]*\)\s*$/

const peopleOf = (page: Document): Person[] =>
  [...page.querySelectorAll(people)].flatMap((element) => {
    const name = element.querySelector(nameIn)?.textContent.replace(decoration, "").trim() ?? ""
    const avatar = element.querySelector<HTMLElement>(picture)
    if (name === "") return []
    const photo = avatar?.getAttribute("src") ?? ""
    return [
      {
        name,
        photo,
        initials: photo ? "" : (avatar?.textContent.trim() ?? ""),
        colour: avatar?.style.backgroundColor ?? "",
      },
    ]
  })

const only = (names: readonly string[]): string | undefined => {
  const found = new Set(names)
  return found.size === 1 ? [...found][0] : undefined
}

/** undefined: nobody fits, more than one does, or not everybody who takes part is seen. */
export const nameOf = (
  page: Document,
  row: { initials: string; colour: string; photo: string },
): string | undefined => {
  const all = peopleOf(page)
  if (row.photo !== "") return only(all.filter(({ photo }) => photo === row.photo).map(({ name }) => name))
  const many = Number(page.querySelector(count)?.textContent.trim() ?? NaN)
  if (!(new Set(all.map(({ name }) => name)).size >= many)) return undefined
  const fitting = all.filter(({ name, initials }) =>
    initials === "" ? fitsInitials(row.initials, name) : initials === row.initials,
  )
  const coloured = fitting.filter(({ colour }) => colour === "" || row.colour === "" || colour === row.colour)
  return only(coloured.map(({ name }) => name))
}
