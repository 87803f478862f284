// Styles of the settings' page: the form, and beside it, where there is room, how it looks.
import { wordProblemStyles } from "./word-problems.ts"

export const optionsStyles = `
[data-part="surface"] { min-block-size: 100dvh; container-type: inline-size; }
[data-part="options"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); max-inline-size: 76rem; margin-inline: auto; padding: 24px 16px 48px; }
[data-part="options-head"] { display: grid; gap: 8px; }
[data-part="options-columns"] { display: grid; gap: 32px; grid-template-columns: minmax(0, 1fr); align-items: start; }
[data-part="options-form"] { display: grid; gap: 32px; grid-template-columns: minmax(0, 1fr); }
[data-part="options-section"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); align-content: start; padding-block-start: 24px; border-block-start: 2px solid var(--line); max-inline-size: 44rem; }
[data-part="options-section"] > [data-part="text"] { margin-block: -8px; }
[data-part="preview"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="preview"] iframe { inline-size: 100%; max-inline-size: 26rem; block-size: 34rem; border: 2px solid var(--line); border-radius: var(--radius); background: var(--paper); }
@container (min-width: 56rem) {
  [data-part="options-columns"] { grid-template-columns: minmax(0, 1fr) minmax(20rem, 24rem); }
  [data-part="preview"] { position: sticky; inset-block-start: 24px; }
}
/* A long word and the arrow beside it may be wider than the screen. */
@container (max-width: 10.5rem) { [data-part="options"] summary { flex-wrap: wrap; gap: 0 8px; } }
[data-part="tried"] { padding-inline: 8px; font-weight: 700; }
[data-part="style-box"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="style-box"] textarea { font-family: ui-monospace, monospace; min-block-size: 8em; }
[data-part="own-words"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
${wordProblemStyles}[data-part="style-names"] dl { display: grid; gap: 12px; margin-block-start: 12px; }
[data-part="style-names"] dd { color: var(--quiet); }
[data-part="carry-told"] { display: grid; gap: 12px; justify-items: start; padding: 12px 16px; border: 2px solid var(--ok); border-radius: var(--radius); background: var(--raised); }
[data-part="carry-told"][data-is="bad"] { border-color: var(--stop); border-style: dashed; }
[data-part="carry-link"] a { display: inline-block; padding-block: 10px; overflow-wrap: anywhere; }
[data-part="qr"] { inline-size: min(100%, 18rem); block-size: auto; border-radius: var(--radius); }
[data-part="offer"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); padding: 16px; border: 2px solid var(--accent); border-radius: var(--radius); background: var(--raised); max-inline-size: 44rem; }
[data-part="offer"] dl { display: grid; gap: 8px; }
[data-part="offer"] dl > div { display: flex; flex-wrap: wrap; gap: 0 12px; }
[data-part="offer"] dt { color: var(--quiet); }
[data-part="offer"] dd { font-weight: 700; }
@media (forced-colors: active) { [data-part="preview"] iframe { border-color: CanvasText; } }
`
