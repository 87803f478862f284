// Styles of the pages beside a meeting.

export const lifeStyles = `
html { background: var(--paper); }
[data-part="report"] {
  margin: 0; padding: 12px 16px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--raised);
  font: inherit; font-size: var(--small); white-space: pre-wrap; overflow-wrap: anywhere;
}
[data-part="report-link"] { max-inline-size: 34rem; margin-inline: auto; padding: 0 16px 8px; }
[data-part="report-link"] a { display: inline-flex; align-items: center; min-block-size: 44px; }
[data-part="practice-note"], [data-part="access-note"] { max-inline-size: 34rem; margin-inline: auto; padding: 8px 16px; }
`
