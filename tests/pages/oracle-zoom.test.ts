// @vitest-environment jsdom
// Every word of invented conversations is looked for in what is read from the practice Zoom page.
import { countAll } from "../support/counting.ts"

countAll("zoom", "plain", {})
countAll("zoom", "read as words settle", { patient: true })
countAll("zoom", "the tab sleeps", { sleeps: true })
countAll("zoom", "the transcript is opened and closed", { panel: true })
