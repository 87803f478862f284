// Styles that every surface shares: the page, focus, motion, and how blocks are stacked.

export const baseStyles = `
*, *::before, *::after { box-sizing: border-box; }
html { background: transparent; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; }
[data-part="surface"] {
  color-scheme: var(--scheme);
  color: var(--ink);
  background: var(--paper);
  font: 400 1rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, sans-serif;
  overflow-wrap: break-word;
  text-align: start; text-wrap: pretty;
}
h1, h2, h3, p, ul, ol, dl, dd, fieldset, legend, figure { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
ul, ol { list-style: none; }
p { max-inline-size: 60ch; }
h1, h2, h3 { line-height: 1.3; font-weight: 700; text-wrap: balance; }
button, input, textarea, select { font: inherit; color: inherit; letter-spacing: inherit; }
a { color: var(--accent); text-underline-offset: 3px; }
/* In a field for a time the focus is on one of its parts. */
:focus-visible, [type="time"]:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
/* A heading takes focus only so that a screen reader starts there. */
h1:focus-visible, h2:focus-visible { outline: none; }
[data-part="stack"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-content: start; }
[data-part="stack"][data-gap="small"] { gap: 8px; }
[data-part="stack"][data-gap="large"] { gap: 24px; }
[data-part="row"] { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
[data-part="text"][data-tone="quiet"] { color: var(--quiet); font-size: var(--small); }
[data-part="text"][data-tone="large"] { font-size: var(--large); }
[data-part="text"][data-tone="strong"] { font-weight: 700; }
[data-part="say"], [data-part="unseen"] {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (prefers-reduced-motion: no-preference) {
  :root:not([data-motion="none"]) button { transition: background-color 120ms, border-color 120ms; }
}
`
