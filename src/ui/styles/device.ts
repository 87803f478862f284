// Styles of what is said about a device that other people use.

export const deviceStyles = `
[data-part="device"], [data-part="device-forget"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="device"] ul { display: grid; gap: 8px; padding-inline-start: 20px; list-style: disc; margin-block-end: 16px; }
[data-part="device-forget"] { margin-block-start: 12px; }
[data-part="device-forget"] p { margin-block-end: 12px; }
[data-part="device-on"] { font-weight: 700; }
`
