// @vitest-environment jsdom
// Every word of invented conversations is looked for in what is read from the practice Meet page.
import { countAll, countOn } from "../support/counting.ts"

countOn("meet", {
  plain: {},
  "drawn anew, read as words settle": { meet: { drawAnew: true }, patient: true },
  "fronts lost, words in elements, an older page in Italian": {
    meet: { shed: true, spans: true, classes: "2025", label: "Sottotitoli" },
  },
  "unseen classes, the announcer speaks, names late": {
    meet: { classes: "unseen", label: "כתוביות", announce: true, lateName: true },
  },
  "drawn anew, fronts lost, the tab sleeps": { meet: { drawAnew: true, shed: true }, sleeps: true },
})

countAll("meet", "drawn anew, fronts lost, the tab sleeps", { meet: { drawAnew: true, shed: true }, sleeps: true })
