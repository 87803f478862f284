// @vitest-environment jsdom
// Every word of invented conversations is looked for in what is read from the practice Zoom page.
import { countOn } from "../support/counting.ts"

// Zoom shows a window of words without any mark of where one fragment ends: the same short words said again are told by time alone.
countOn("zoom", { plain: {} }, 10)
