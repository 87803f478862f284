// Styles of the screen on which a room moves to another device.

export const moveStyles = `
[data-screen="move"] [data-part="qr"] { inline-size: min(100%, 17rem); block-size: auto; border-radius: var(--radius); justify-self: center; }
[data-part="move-steps"] { display: grid; gap: 8px; padding-inline-start: 28px; list-style: decimal; }
[data-part="move-steps"] li::marker { font-weight: 700; }
[data-part="move-left"] { font-weight: 700; }
`
