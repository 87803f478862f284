// Styles of what is told to the whole room.

export const toldStyles = `
[data-part="room-words"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="room-word"] { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); padding-inline-start: 14px; border-inline-start: 4px solid var(--line); overflow-wrap: anywhere; }
[data-part="room-word"] > dt { font-weight: 700; font-size: var(--large); line-height: 1.3; }
[data-part="room-word"] > dd[data-is="also"] { color: var(--quiet); font-size: var(--small); }
`
