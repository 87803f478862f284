// Styles of looking back, of lines that can be pressed, and of what stands beside them: worn once captions are fetched.

export const readingBackStyles = `
[data-part="utterances"] { flex: 1 0 0; min-block-size: 3.25rem; overflow-y: auto; overscroll-behavior: contain; }
[data-part="utterances"] > div { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
[data-part="utterance"] { font-size: max(1rem, 0.9 * var(--large)); line-height: 1.4; }
[data-part="speaker"] { display: flex; gap: 8px; align-items: center; margin-block-start: 8px; font-size: var(--small); font-weight: 700; color: var(--quiet); line-height: 1.3; }
[data-part="speaker"]::before { content: ""; flex: none; inline-size: 0.85em; block-size: 0.85em; background: var(--accent); border-radius: 50%; }
[data-shape="1"] [data-part="speaker"]::before { background: var(--pause); border-radius: 2px; }
[data-shape="2"] [data-part="speaker"]::before { background: var(--ok); border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
[data-shape="3"] [data-part="speaker"]::before { background: var(--private); border-radius: 0; clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%); }

[data-part="utterance"] > p[dir] { position: relative; cursor: pointer; }
[data-part="utterance"][data-opened] { box-shadow: 0 2px 0 var(--accent), 0 -2px 0 var(--accent); }
[data-part="speaker"] { flex-wrap: wrap; row-gap: 0; overflow-wrap: anywhere; }
[data-part="speaker"] time { font-weight: 400; }
/* As large as a finger needs, over the line; a finger presses the line itself. */
[data-part="line-button"] {
  position: absolute; inset-inline: 0; inset-block-start: calc(50% - max(22px, 50%)); block-size: max(44px, 100%); min-inline-size: 44px;
  padding: 0; border: 0; border-radius: 6px; background: transparent; pointer-events: none; cursor: pointer;
}
[data-part="line-button"]:focus-visible { pointer-events: auto; outline-offset: -3px; }
/* Words in line have no box: there it lies over the block they stand in, and the line under it is marked itself. */
[data-lines] [data-part="utterance"], [data-part="turn"][data-flows] { position: relative; }
[data-lines] [data-part="utterance"] > p[dir], [data-part="turn"][data-flows] :is([data-part="utterance"], [data-part="utterance"] > p[dir]) { position: static; }
[data-part="turn"][data-flows] [data-part="utterance"]:has(> p > [data-part="line-button"]:focus-visible) [data-line-text] { text-decoration: underline 3px var(--accent); text-underline-offset: 0.2em; }
[data-part="look-back"] [data-part="line-button"] { inset-inline: -4px; }
[data-part="marks"] { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: var(--small); font-weight: 700; }
[data-part="marks"] > span { display: inline-flex; gap: 4px; align-items: center; }
[data-mark="unclear"] { color: var(--pause); }
[data-mark="important"] { color: var(--accent); }
[data-part="hard-word"] { text-decoration: underline dotted 2px; text-underline-offset: 4px; text-decoration-color: var(--line); }
[data-part="hit"] { background: transparent; color: inherit; font-weight: 700; border-block-end: 3px solid currentColor; }
[data-part="hit"][data-here] { background: var(--ink); color: var(--paper); border-color: var(--ink); border-radius: 4px; box-shadow: 0 0 0 3px var(--ink); }
[data-part="hit"][data-here] [data-part="hard-word"] { text-decoration-color: currentColor; }

[data-part="line-menu"] {
  position: fixed; inset: auto; margin: 0; inline-size: min(22rem, calc(100vw - 16px)); overflow: auto; overscroll-behavior: contain;
  padding: 0 14px 14px; background: var(--raised); color: var(--ink); border: 3px solid var(--ink); border-radius: var(--radius); box-shadow: var(--shadow);
  font-size: 1rem; line-height: 1.5;
}
[data-part="line-menu-head"] { position: sticky; inset-block-start: 0; z-index: 1; display: flex; align-items: center; gap: 4px; margin-inline: -14px; padding-block: 6px; padding-inline: 14px 6px; background: var(--raised); }
[data-part="line-menu-head"] > [data-part="heading"] { flex: 1; min-inline-size: 0; }
[data-part="line-menu-head"] > [data-part="button"]:first-child { margin-inline-start: -8px; }
[data-part="word-note"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="word-note"] ol { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); padding-inline-start: 1.4em; list-style: decimal; font-size: var(--large); }

[data-part="look-back"] { display: flex; flex-direction: column; gap: 12px; padding: 12px 16px; min-inline-size: 0; block-size: 100%; min-block-size: 100dvh; }
[data-place] > div > [data-part="look-back"] { max-inline-size: none; }
[data-part="look-back"] > div:first-child { margin-inline-start: -8px; margin-block-end: -8px; }
[data-part="look-back-find"] { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
[data-part="look-back-find"] > [data-part="row"] > p { flex: 1; }
[data-part="look-back-ways"] { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); }
[data-part="look-back"] > [data-part="card-group"] > summary { min-block-size: 48px; padding-block: 8px; font-size: 1rem; }
[data-part="look-back"] > [data-part="utterances"] { flex: 1 0 min(16rem, 70dvh); block-size: 0; padding-inline: 4px; border-block: 2px solid var(--line); }
[data-part="look-back"] > [data-part="utterances"] > div { gap: 0; padding-block: 8px; }
[data-part="line-group"] { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); content-visibility: auto; contain-intrinsic-block-size: auto 40rem; padding-block-end: 4px; }
/* Where it opens, sizes must be true from the start. */
[data-part="line-group"]:nth-last-child(-n + 3) { content-visibility: visible; }
@container (max-width: 10.5rem) {
  [data-part="line-menu"] { padding: 0 8px 8px; }
  [data-part="line-menu-head"] { position: static; flex-wrap: wrap; justify-content: space-between; margin-inline: -8px; padding-inline: 8px; }
  [data-part="line-menu-head"] > [data-part="heading"] { order: 1; flex-basis: 100%; }
  [data-part="word-note"] ol { padding-inline-start: 0; list-style-position: inside; }
  [data-part="look-back"] { padding-inline: 10px; }
}
@media (forced-colors: active) {
  [data-part="hit"][data-here] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  [data-part="utterance"][data-opened] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`
