// English: the big answers offered with a facilitator's line, and after done.

export const choices = {
  yes: "Yes",
  no: "No",
  not_sure: "Not sure",
  not_yet: "Not yet",
  now: "Now",
  later: "Later",
  this_one: "This one",
  other_one: "The other one",
  something_else: "Something else",
}
