// Styles of the facilitator's desk. Its two columns need room for words, so widths are counted in letters of the chosen size.
import { handOutStyles } from "./hand-out.ts"
import { wordProblemStyles } from "./word-problems.ts"

export const deskStyles = `
[data-part="sheet"] > [data-part="screen"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-content: start; }
[data-part="saving"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); max-inline-size: 40rem; }
[data-part="save-room"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="saving"] ul, [data-part="opened-note"] ul { display: grid; gap: 8px; padding-inline-start: 24px; list-style: disc; max-inline-size: 60ch; }
[data-part="paper-code"] { display: grid; gap: 16px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
[data-part="paper-code"] > p { display: grid; gap: 4px 1ch; grid-template-columns: repeat(auto-fill, minmax(5ch, max-content)); inline-size: 100%; max-inline-size: 26ch; font-family: ui-monospace, monospace; font-size: var(--title); font-weight: 700; letter-spacing: 0.06em; }
[data-part="paper-code"] > [data-part="qr"] { inline-size: min(100%, 12rem); }
@media print {
  body:has([data-part="paper-code"]) { visibility: hidden; }
  [data-part="paper-code"] { visibility: visible; position: fixed; inset-block-start: 0; inset-inline-start: 0; color: #000000; background: #ffffff; }
}
[data-part="surface"]:has(> [data-part="sheet"], > [data-part="desk"], > [data-part="plain"]) { min-block-size: 100vh; container-type: inline-size; }
[data-part="sheet"] { display: grid; gap: 32px; align-content: start; inline-size: 100%; max-inline-size: 36rem; margin-inline: auto; padding: 24px 16px 48px; }
[data-part="desk-page"] [data-part="sheet"] { padding: 0; gap: 16px; max-inline-size: 40rem; }

[data-part="desk-head"] { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; justify-content: space-between; padding: 12px 16px; border-block-end: 2px solid var(--line); }
[data-part="room-name"] { font-weight: 700; min-inline-size: 0; }
[data-part="desk-nav"] { display: flex; flex-wrap: wrap; gap: 4px; min-inline-size: 0; }
[data-part="desk-head"] > [data-hide] { margin-inline-start: auto; }
[data-part="desk-tab"] {
  display: inline-flex; gap: 8px; align-items: center; min-block-size: 44px; padding: 6px 12px; min-inline-size: 0;
  background: transparent; border: 2px solid transparent; border-radius: var(--radius); cursor: pointer; text-align: start; line-height: 1.25;
}
@container (max-width: 36rem) {
  [data-part="desk-head"] { padding: 8px 4px; gap: 4px; }
  [data-part="room-name"] { padding-inline: 12px; font-size: var(--small); }
  [data-part="desk-nav"] { flex: 1 0 100%; gap: 0; }
  [data-part="desk-tab"] { flex: 1 1 3rem; min-inline-size: min-content; flex-direction: column; gap: 0; padding: 4px 1px; font-size: var(--small); text-align: center; }
}
[data-part="desk-tab"]:hover { border-color: var(--line); }
[data-part="desk-tab"][aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 700; background: var(--raised); }
[data-part="desk-page"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-content: start; max-inline-size: 80rem; margin-inline: auto; padding: 16px 16px 48px; }

[data-part="messages"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="messages"][data-view="one"] { inline-size: 100%; max-inline-size: 40rem; margin-inline: auto; }
[data-part="glance"] { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; justify-content: space-between; }
[data-part="glance-count"] { min-inline-size: 0; flex: 1 1 10rem; }
[data-part="urgent"] { flex: 1 0 100%; min-inline-size: 0; min-block-size: 44px; display: grid; align-items: center; }

[data-part="columns"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
[data-part="column"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); align-content: start; min-inline-size: 0; }
[data-view="all"]:not([data-reading]) > [data-part="columns"] > [data-is="item"],
[data-view="all"][data-reading] > [data-part="columns"] > [data-is="list"] { display: none; }
@container (min-width: 48rem) {
  [data-part="columns"] { grid-template-columns: minmax(16rem, 2fr) minmax(0, 3fr); gap: 32px; }
  [data-view="all"] > [data-part="columns"] > [data-part="column"][data-is] { display: grid; }
  [data-part="column"][data-is="item"] { border-inline-start: 2px solid var(--line); padding-inline-start: 32px; }
  [data-only="narrow"] { display: none; }
}

[data-part="items"] { display: grid; gap: 12px; }
[data-part="item-button"] {
  display: flex; gap: 14px; align-items: center; inline-size: 100%; min-block-size: 64px; padding: 10px 14px;
  background: var(--raised); border: 2px solid var(--line); border-radius: var(--radius); text-align: start; cursor: pointer; line-height: 1.35;
}
[data-part="item-button"] [data-part="icon"] { color: var(--accent); }
[data-part="item-button"] > span { display: grid; gap: 2px; min-inline-size: 0; flex: 1; }
[data-part="item-button"] > span > :first-child { font-weight: 700; font-size: var(--large); line-height: 1.3; }
[data-part="item-button"] > span > :last-child { color: var(--quiet); font-size: var(--small); }
[data-part="item-button"][data-kind="private"] { border: 6px double var(--private); padding: 6px 10px; }
[data-part="item-button"][data-kind="private"] [data-part="icon"] { color: var(--private); }
[data-part="item-button"][data-kind="private"][data-urgency="1"] [data-part="icon"] { color: var(--stop); }
[data-part="item-button"]:hover { border-color: var(--ink); }
[data-part="item-button"][aria-current] { border-inline-start-width: 10px; }
@container (max-width: 10.5rem) {
  [data-part="item-button"] { flex-direction: column; align-items: stretch; gap: 8px; }
  [data-part="private-body"] { padding: 8px; }
}
[data-part="settled"] [data-part="items"] { margin-block-start: 12px; }

[data-part="item"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-content: start; }
[data-part="item"][data-closed] { padding: 16px; border: 6px double var(--private); border-radius: 18px; }
[data-part="item"] h3 { font-size: 1rem; }
[data-part="item"] [data-part="heading"] { font-size: var(--title); }
[data-part="item"] h3[data-part="heading"] { font-size: var(--large); }
[data-part="item-source"], [data-part="fact"], [data-part="told"] { display: flex; gap: 10px; align-items: flex-start; }
[data-part="item-source"] > span, [data-part="fact"] > span, [data-part="told"] > span { min-inline-size: 0; }
:is([data-part="item-source"], [data-part="fact"], [data-part="told"]) > [data-part="icon"] { margin-block-start: calc((1lh - min(1.5em, 44px)) / 2); }
[data-part="item-source"] { color: var(--accent); font-weight: 700; }
[data-part="item-source"][data-tone="private"] { color: var(--private); }
[data-part="told"] { color: var(--ok); font-weight: 700; }
[data-part="told"][data-step="cannot"] { color: var(--quiet); }
[data-part="quote"] { font-size: var(--large); line-height: 1.45; white-space: pre-line; }
[data-part="facts"] { display: grid; gap: 8px; }
[data-part="private-head"] { font-weight: 700; }
[data-part="desk"] [data-part="private-frame"] { min-block-size: 0; }

[data-part="prompts"] { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
[data-part="prompt"] { border-inline-start: 6px solid var(--line); padding-inline-start: 16px; }
[data-part="prompt"][data-is="say"] { border-color: var(--accent); }
[data-part="prompt"] h3 { color: var(--quiet); font-size: var(--small); }
[data-part="prompt"] li + li { margin-block-start: 8px; }

[data-part="answers"], [data-part="answer-form"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="answers"] h3:focus-visible { outline: none; }
[data-part="answer-form"] { gap: 16px; }
:is([data-part="answers"], [data-part="answer-form"], [data-part="column"]) > [data-tone="bare"] { justify-self: start; }
input[type="time"] { max-inline-size: 12rem; }
@container (min-width: 60rem) {
  [data-view="all"] [data-part="answers"] { display: flex; flex-wrap: wrap; }
  [data-view="all"] [data-part="answers"] > [data-wide] { inline-size: auto; padding-inline: 14px; font-size: 1rem; }
  [data-view="all"] [data-part="answers"] > :is(h3, [data-part="told"], [data-part="row"], [data-part="note"], [data-part="answer-form"]) { flex: 1 0 100%; }
}
[data-part="lines"], [data-part="lengths"] { display: grid; gap: 8px; }
[data-part="lengths"] { grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); }
:is([data-part="lines"], [data-part="lengths"]) legend { font-weight: 700; padding-block-end: 8px; }

[data-part="thread"] ol { display: grid; gap: 12px; margin-block-start: 8px; }
[data-part="message"] { padding: 10px 14px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--raised); white-space: pre-line; }
[data-part="message"][data-from="them"] { border-color: transparent; border-inline-start: 6px solid var(--private); border-radius: 0; background: transparent; padding-block: 0; }

[data-part="room-now"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding-block-start: 16px; }
[data-part="room-now"] > [data-part="stack"] { margin-block-start: 8px; }
[data-part="desk"] [data-part="button"][data-look="start"][data-wide]:not([data-part="urgent"] *) { inline-size: auto; justify-self: start; }
[data-view="one"] > [data-part="room-now"] { border-block-start: 2px solid var(--line); }
:is([data-part="pause-strip"], [data-part="record-strip"]) { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 8px 14px; border: 2px solid var(--pause); border-radius: var(--radius); }
:is([data-part="pause-strip"], [data-part="record-strip"]) > :is(p, [data-part="stack"]) { flex: 1 1 12rem; min-inline-size: 0; }
[data-part="record-strip"][data-is="on"] { border-color: var(--line); }
[data-part="record-control"] { display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); }
:is([data-part="pause-strip"], [data-part="record-strip"][data-is="off"]) > [data-part="icon"], [data-part="pause"] > [data-part="icon"] { color: var(--pause); }
[data-part="pause"] { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 14px; align-items: center; padding: 16px; border: 2px solid var(--pause); border-radius: var(--radius); background: var(--raised); font-variant-numeric: tabular-nums; }
[data-part="pause"] > [data-part="icon"] { inline-size: 32px; block-size: 32px; }
[data-part="pause"] > [data-part="countdown"] { grid-column: 2; font-size: var(--title); font-weight: 700; line-height: 1.3; }

[data-part="sheets"] { display: grid; gap: 32px; grid-template-columns: minmax(0, 1fr); }
[data-part="sheets"] > [data-part="stack"] { max-inline-size: 40rem; gap: 32px; }
@container (min-width: 60rem) { [data-part="sheets"] { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
[data-part="people"] { display: grid; gap: 16px; }
[data-part="who-stays"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); max-inline-size: 40rem; }
[data-part="new-link"] { display: grid; gap: 8px; }
[data-part="who-stays"] ul, [data-part="who-sees"] ul { display: grid; gap: 8px; padding-inline-start: 24px; list-style: disc; max-inline-size: 60ch; }

[data-part="room-words"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="room-word"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 16px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--raised); overflow-wrap: anywhere; }
[data-part="room-word"][data-is="open"] { border-color: var(--accent); }
[data-part="room-word"][data-is="out"] { border-style: dashed; }
[data-part="word-list"] textarea { min-block-size: 9lh; }
${handOutStyles}${wordProblemStyles}@media (forced-colors: active) { [data-part="item-button"] { border-color: ButtonText; } [data-part="item-button"][aria-current] { border-color: Highlight; } }
`
