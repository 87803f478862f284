// English: the big answers offered with a facilitator's line, and after done.
import type { Words } from "../words.ts"

export const choices: Words["choices"] = {
  yes: "Yes",
  no: "No",
  not_sure: "Not sure",
  not_yet: "Not yet",
  now: "Now",
  later: "Later",
  first: "The first one",
  second: "The second one",
  something_else: "Something else",
}
