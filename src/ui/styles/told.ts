// Styles of what is told to the whole room.

export const toldStyles = `
[data-part="record-note"] [data-part="note"] { padding: 8px 12px; }
[data-part="record-note"] [data-part="stack"] { gap: 2px; }
[data-part="record-note"] [data-part="stack"] > :not(:first-child) { font-size: var(--small); }
[data-part="record-note"]:has(> [data-part="icon"]) { display: flex; gap: 8px; align-items: flex-start; font-size: var(--small); line-height: 1.35; }
[data-part="record-note"] > [data-part="icon"] { inline-size: 20px; block-size: 20px; flex: none; }
[data-part="record-note"] > p { min-inline-size: 0; }
[data-part="record-note"][data-is="off"] > :is([data-part="icon"], p > strong) { color: var(--pause); }
[data-part="panel"] > [data-part="record-note"] { padding: 12px 16px 4px; }
[data-part="room-words"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="room-word"] { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); padding-inline-start: 14px; border-inline-start: 4px solid var(--line); overflow-wrap: anywhere; }
[data-part="room-word"] > dt { font-weight: 700; font-size: var(--large); line-height: 1.3; }
[data-part="room-word"] > dd[data-is="also"] { color: var(--quiet); font-size: var(--small); }
`
