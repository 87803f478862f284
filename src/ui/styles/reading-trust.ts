// Styles of what tells whether the captions can be trusted.

export const trustStyles = `
[data-part="trust"] { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
[data-part="aloud"] { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; justify-content: space-between; color: var(--quiet); font-size: var(--small); }
[data-part="pace"] { color: var(--quiet); font-size: var(--small); }
[data-part="polite-lines"] { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-part="health"] { overflow-wrap: anywhere; display: flex; gap: 8px; align-items: baseline; color: var(--quiet); font-size: var(--small); line-height: 1.35; }
[data-part="health"]::before { content: ""; flex: none; inline-size: 0.75em; block-size: 0.75em; border: 2px solid currentColor; border-radius: 3px; }
[data-part="health"][data-is="live"] { color: var(--ok); }
[data-part="health"][data-is="live"]::before { border-radius: 50%; background: currentColor; }
[data-part="health"][data-is="lost"], [data-part="health"][data-is="unreadable"] { color: var(--pause); }
[data-part="health"][data-is="not_allowed"], [data-part="health"][data-is="moved"] { color: var(--pause); }
[data-part="health"][data-is="kept"]::before { background: currentColor; }
[data-part="health"][data-is="off-record"] { color: var(--pause); }
[data-part="health"][data-is="full"], [data-part="health"][data-is="failed"] { color: var(--stop); font-weight: 700; }
[data-part="health"][data-is="recording"] { color: var(--stop); }
[data-part="health"][data-is="recording"]::before { border-width: 4px; border-radius: 50%; }
[data-part="steps"] { display: grid; gap: 12px; counter-reset: step; }
[data-part="steps"] > li { display: grid; grid-template-columns: 2.25em minmax(0, 1fr); align-items: baseline; counter-increment: step; }
[data-part="steps"] > li::before {
  content: counter(step); display: inline-grid; place-items: center; inline-size: 1.75em; block-size: 1.75em;
  border: 2px solid var(--line); border-radius: 50%; font-weight: 700; font-size: var(--small); line-height: 1;
}
[data-part="reader-body"] details[open] { padding-block-end: 16px; }
[data-part="reader-body"] details > [data-part="stack"] + [data-part="stack"] { margin-block-start: 24px; }
[data-part="try-line"] { display: grid; gap: 4px; margin-block: 8px; padding: 8px 12px; border: 2px dashed var(--line); border-radius: var(--radius); }
[data-part="try-line"] > p { color: var(--quiet); font-size: var(--small); }
[data-part="try-words"] { font-size: max(1rem, 0.9 * var(--large)); line-height: 1.4; }
[data-part="source"] { overflow-wrap: anywhere; display: flex; gap: 12px; align-items: center; margin-block: 12px 8px; color: var(--quiet); font-size: var(--small); }
[data-part="source"]::before, [data-part="source"]::after { content: ""; flex: 1; min-inline-size: 12px; border-block-start: 2px solid var(--line); }
@container (max-width: 10.5rem) {
  [data-part="steps"] > li { grid-template-columns: minmax(0, 1fr); gap: 4px; }
}
`
