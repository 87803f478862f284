// Styles of *Hide now*, and of what stays then.

export const plainStyles = `
[data-hide] small { font-size: var(--small); font-weight: 400; color: var(--quiet); }
@media (hover: none), (pointer: coarse) { [data-only="keys"] { display: none; } }

[data-part="plain"] { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); align-content: start; inline-size: 100%; max-inline-size: 34rem; margin-inline: auto; padding: 24px 20px; }
[data-part="plain"] dl { display: grid; gap: 16px; margin: 0; }
[data-part="plain"] dt { font-weight: 700; }
[data-part="plain"] dd { margin: 0; color: var(--quiet); }
[data-part="show-again"] { display: grid; gap: 8px; justify-items: start; }
`
