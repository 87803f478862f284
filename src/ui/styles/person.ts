// Styles of one's own person's page, fetched with it.
import { handOutStyles } from "./hand-out.ts"

export const personStyles = `
${handOutStyles}
[data-part="own-person"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
[data-part="own-person"] ul { display: grid; gap: 8px; padding-inline-start: 20px; list-style: disc; }
`
