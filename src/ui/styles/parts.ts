// Styles of the shared parts. What sends at once is flat; what opens something has a thicker lower edge.

export const partStyles = `
[data-part="icon"] { inline-size: min(1.5em, 44px); block-size: min(1.5em, 44px); flex: none; fill: currentColor; }
[dir="rtl"] [data-points] { transform: scaleX(-1); }
[data-part="button"] > span, [data-part="card"] > span { min-inline-size: 0; }

[data-part="button"] {
  display: inline-flex; align-items: center; justify-content: center; gap: 8px;
  min-block-size: 44px; min-inline-size: 44px; padding: 8px 16px;
  background: var(--raised); border: 2px solid var(--line); border-radius: var(--radius);
  text-align: center; text-wrap: balance; line-height: 1.35; cursor: pointer;
}
[data-part="button"][data-opens] { border-block-end-width: 5px; padding-block-end: 5px; }
[data-part="button"][data-wide] { inline-size: 100%; }
[data-part="button"][data-large] { min-block-size: 64px; font-size: var(--large); font-weight: 700; }
[data-part="button"][data-look="start"] { justify-content: flex-start; text-align: start; }
[data-part="button"][data-tone="main"] { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 700; }
[data-part="button"][data-tone="private"] { background: var(--private); border-color: var(--private); color: var(--paper); font-weight: 700; }
[data-part="button"][data-tone="stop"] { border-color: var(--stop); color: var(--stop); font-weight: 700; }
[data-part="button"][data-tone="bare"] { background: transparent; border-color: transparent; padding-inline: 8px; }
[data-part="button"][data-tone="main"] { --hover: var(--accent); }
[data-part="button"]:hover:not(:disabled), [data-part="card"]:hover, [data-part="choice"]:hover { border-color: var(--ink); }
[data-part="button"]:disabled { opacity: 1; color: var(--quiet); border-style: dashed; cursor: default; background: transparent; }
a[data-part="button"] { color: inherit; text-decoration: none; }
[data-part="button"][aria-pressed="true"] > span::before { content: "\\2713\\00a0" / ""; }
[data-part="button"][aria-pressed="true"], [data-part="button"][aria-checked="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); }

[data-part="card"] {
  display: grid; gap: 4px; align-content: space-between; justify-items: start;
  min-block-size: 88px; padding: 12px 14px; inline-size: 100%;
  background: var(--raised); border: 2px solid var(--line); border-radius: var(--radius);
  font-size: var(--large); font-weight: 700; line-height: 1.25; text-align: start; text-wrap: balance; cursor: pointer;
}
[data-part="card"] [data-part="icon"] { color: var(--accent); inline-size: 1.4em; block-size: 1.4em; }
[data-part="card"][data-tone="pause"] [data-part="icon"] { color: var(--pause); }
[data-part="card"][data-tone="private"] [data-part="icon"] { color: var(--private); }
[data-part="card"][data-opens] { border-block-end-width: 5px; }
[data-part="card"][data-look="line"] { display: flex; align-items: center; justify-content: flex-start; gap: 16px; min-block-size: 64px; }
[data-part="cards"] { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr)); }

[data-part="face"] {
  display: inline-grid; place-items: center; flex: none; inline-size: max(52px, min(2.6rem, 96px)); block-size: max(52px, min(2.6rem, 96px));
  border: 2px solid currentColor; border-radius: 50%; font-size: max(20px, min(1rem, 38px)); font-weight: 700; line-height: 1;
}
[data-part="person"] { display: flex; align-items: center; gap: 14px; text-align: start; }
[data-part="person-facts"] { display: grid; gap: 2px; min-inline-size: 0; }
[data-part="person-facts"] > :first-child { font-weight: 700; font-size: var(--large); line-height: 1.3; }
[data-part="person-facts"] > :not(:first-child) { color: var(--quiet); font-size: var(--small); font-weight: 400; line-height: 1.4; }
[data-part="person-facts"] > [data-part="yours"] { color: var(--accent); font-weight: 700; }
[data-part="yours"] > [data-part="icon"] { inline-size: 1.2em; block-size: 1.2em; vertical-align: text-bottom; color: var(--accent); }
[data-part="presence"] { display: inline-flex; align-items: baseline; gap: 8px; }
[data-part="presence"]::before { content: ""; flex: none; inline-size: 0.75em; block-size: 0.75em; border: 2px solid currentColor; border-radius: 50%; }
[data-part="presence"][data-is="here"] { color: var(--ok); }
[data-part="presence"][data-is="here"]::before { background: currentColor; }
[data-part="presence"][data-is="gone"]::before { border-radius: 0; block-size: 2px; border-width: 0; background: currentColor; transform: translateY(-4px); }

[data-part="heading"] { font-size: var(--title); }
[data-part="heading"][data-size="large"] { font-size: var(--large); }

[data-part="choice"] {
  display: flex; align-items: center; gap: 14px; min-block-size: 64px; padding: 12px 14px; cursor: pointer;
  background: var(--raised); border: 2px solid var(--line); border-radius: var(--radius);
}
[data-part="choice"] input { appearance: none; flex: none; margin: 0; inline-size: min(1.3em, 40px); block-size: min(1.3em, 40px); border: 2px solid currentColor; border-radius: 50%; display: grid; place-items: center; }
[data-part="choice"] input:checked::after { content: ""; inline-size: 50%; block-size: 50%; border-radius: 50%; background: currentColor; }
[data-part="choice"] input:focus-visible { outline: none; }
[data-part="choice"]:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 2px; }
[data-part="choice"]:has(:checked) { border-color: var(--chosen, var(--accent)); box-shadow: inset 0 0 0 2px var(--chosen, var(--accent)); }
[data-part="choice"] span { display: grid; gap: 2px; grid-template-columns: minmax(0, 1fr); min-inline-size: 0; }
[data-part="row"][data-even] { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 5rem), 1fr)); max-inline-size: 36rem; }
[data-part="row"][data-even] [data-part="button"] { padding-inline: 4px; }
[data-part="choice"] span > :first-child { font-weight: 700; }
[data-part="choice"] span > :not(:first-child) { color: var(--quiet); font-size: var(--small); }

[data-part="field"] { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
[data-part="field"] > label { font-weight: 700; }
[data-part="field"] :is(input, textarea, select) {
  inline-size: 100%; min-block-size: 48px; padding: 10px 14px; background: var(--raised);
  border: 2px solid var(--line); border-radius: var(--radius);
}
[data-part="field"] textarea { min-block-size: 5em; resize: vertical; line-height: 1.5; field-sizing: content; max-block-size: 50vh; }

[data-part="note"] { display: flex; gap: 12px; align-items: flex-start; padding: 12px 16px; border: 2px solid var(--line); border-radius: var(--radius); background: var(--raised); }
[data-part="note"] > [data-part="icon"] { margin-block-start: 2px; }
[data-part="note"][data-tone="stop"] { border-color: var(--stop); }
[data-part="note"][data-tone="stop"] > [data-part="icon"], [data-part="note"][data-tone="stop"] [data-part="heading"] { color: var(--stop); }
[data-part="note"][data-tone="pause"] { border-color: var(--pause); }
[data-part="note"][data-tone="pause"] > [data-part="icon"] { color: var(--pause); }
[data-part="note"] > [data-part="stack"] { flex: 1; min-inline-size: 0; }
[data-part="note"][data-tone="ok"] { border-color: var(--ok); }
[data-part="note"][data-tone="ok"] > [data-part="icon"] { color: var(--ok); }
/* Beside each other they share the line; where one has a line for itself, it takes all of it. */
@container (max-width: 28rem) { :is([data-part="note"], [data-part="question"]) :is([data-part="row"], [data-part="stack"] > div) > [data-part="button"] { flex: 1 1 auto; } }

[data-tone="wrong"] { color: var(--stop); font-weight: 700; }

summary { display: flex; gap: 12px; align-items: center; min-block-size: 44px; padding-block: 8px; font-weight: 700; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; flex: none; inline-size: 0.6em; block-size: 0.6em; margin-inline: 2px; border: solid currentColor; border-width: 0 2px 2px 0; transform: translateY(-25%) rotate(45deg); }
details[open] > summary::after { transform: translateY(25%) rotate(225deg); }

[data-part="private-frame"] {
  --chosen: var(--private);
  display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); min-block-size: 100%;
  border: 6px double var(--private); border-radius: 18px; overflow: clip; background: var(--paper);
}
[data-part="private-head"] { display: flex; align-items: center; gap: 14px; padding-block: 8px; padding-inline: 16px 12px; min-block-size: 64px; background: var(--private); color: var(--paper); }
[data-part="private-head"] [data-part="heading"] { flex: 1; font-size: var(--large); min-inline-size: 0; }
[data-part="private-head"] [data-part="button"] { color: inherit; }
[data-part="private-head"] [data-part="button"]:hover { border-color: currentColor; }
[data-part="private-head"] :focus-visible { outline-color: var(--paper); outline-offset: -2px; }
[data-part="private-body"] { padding: 16px; overflow: auto; }

/* A press that must be held: a line fills along its lower edge. Nothing of the page's own may answer a long press. */
[data-holds] button { touch-action: manipulation; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; }
[data-held] { position: relative; outline: 3px solid var(--ink); outline-offset: 2px; }
[data-held]::before { content: ""; position: absolute; inset-block-end: 0; inset-inline-start: 0; inline-size: var(--held); border-block-end: 8px solid currentColor; }
[data-part="hold-hint"][data-at="top"] { inset-block: 8px auto; }
[data-part="hold-hint"] { pointer-events: none; position: fixed; inset: auto 8px 8px; z-index: 2; padding: 12px 16px; background: var(--ink); color: var(--paper); border: 2px solid var(--paper); border-radius: var(--radius); font-weight: 700; }

/* Letters that are large for their screen: pictures go above words. Every surface is a container. */
@container (max-width: 10.5rem) {
  [data-part="person"], [data-part="note"], [data-part="choice"], [data-part="card"][data-look="line"] { flex-direction: column; align-items: stretch; gap: 8px; }
  [data-part="card"] > [data-part="icon"]:last-child { display: none; }
  [data-part="card"], [data-part="choice"], [data-part="note"] { padding-inline: 8px; }
  [data-part="presence"] { flex-wrap: wrap; }
  [data-part="button"] { flex-wrap: wrap; padding-inline: 8px; }
  [data-part="button"][data-look="start"] { flex-wrap: nowrap; flex-direction: column; align-items: stretch; }
  [data-part="private-head"] { flex-direction: column; align-items: flex-start; gap: 0; }
}

@media (forced-colors: active) {
  [data-part="button"], [data-part="card"], [data-part="choice"] { border-color: ButtonText; }
  /* Browsers leave a picture the colour it has, which may be the one of the ground. */
  [data-part="icon"] { fill: CanvasText; }
  button [data-part="icon"] { fill: ButtonText; }
  a [data-part="icon"] { fill: LinkText; }
  [data-part="private-frame"] { border-color: CanvasText; }
  [data-part="private-head"] { border-block-end: 2px solid CanvasText; }
  [data-part="choice"]:has(:checked), [aria-pressed="true"], [aria-current], [data-held] { border-color: Highlight; outline: 2px solid Highlight; }
  /* Shapes that are drawn by their background would be gone. */
  [data-is="here"]::before, [data-is="gone"]::before, [data-is="live"]::before, [data-part="speaker"]::before, [data-news]::after, [data-part="choice"] :checked::after { forced-color-adjust: none; background: CanvasText !important; }
  [data-part="qr"] { forced-color-adjust: none; }
  :focus-visible { outline-color: Highlight; }
}
`
