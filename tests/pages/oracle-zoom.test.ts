// @vitest-environment jsdom
// Every word of invented conversations is looked for in what is read from the practice Zoom page.
import { countNearly } from "../support/counting.ts"

// Zoom shows a window of words without any mark of where one fragment ends. A first word that is taken back after seconds
// looks like one that has left, and "Yes." said again like the "Yes." that stood there. The numbers are as measured.
countNearly("zoom", "plain", {}, 1)
countNearly("zoom", "read as words settle", { patient: true }, 1)
countNearly("zoom", "the tab sleeps", { sleeps: true }, 1)
countNearly("zoom", "the transcript is opened and closed", { panel: true }, 1)
