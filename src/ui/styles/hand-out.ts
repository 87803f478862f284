// Styles of what is handed out and compared: a link's way, its picture, a check number.

export const handOutStyles = `
[data-part="check-number"] { font-size: var(--title); font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: 0.04em; }
[data-part="check-number"] > span { white-space: nowrap; }
[data-part="contact-link"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 16px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--raised); }
[data-part="contact-link"][data-is="claimed"] { border-color: var(--accent); }
[data-part="qr"] { inline-size: min(100%, 18rem); block-size: auto; border-radius: var(--radius); }
`
