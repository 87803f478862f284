// @vitest-environment jsdom
// Every word of invented conversations is looked for in what is read from the practice Teams page.
import { countOn } from "../support/counting.ts"

countOn("teams", {
  plain: {},
  "no places, read as words settle": { teams: { places: false }, patient: true },
  "elements used again, names late": { teams: { useAgain: true, lateName: true } },
  "no places, used again, drawn anew, names late": {
    teams: { places: false, useAgain: true, drawAnew: true, lateName: true },
  },
  "the tab sleeps": { sleeps: true },
})
