// Styles of the captions' box, its tools, and the screens within: worn once captions are read or set.

const looks = ':is([data-part="utterances"], [data-part="missed"], [data-part="caption-sample"])'

export const paceStyles = `
${looks} {
  font-family: var(--caption-font); font-size: min(calc(max(1rem, 0.9 * var(--large)) * var(--caption-size)), 16vw);
  line-height: var(--caption-leading); letter-spacing: var(--caption-tracking);
  color: var(--caption-ink); background: var(--caption-window); text-shadow: var(--caption-edge);
}
${looks} [data-part="utterance"] { font-size: inherit; line-height: inherit; }
${looks} [data-part="utterance"] > p:last-child { max-inline-size: var(--caption-width); background: var(--caption-paper); }
${looks} [data-part="speaker"] { letter-spacing: 0; line-height: inherit; margin-block-start: 0; }
[data-part="turn"] { min-inline-size: 0; }
[data-part="turn"] + [data-part="turn"] { margin-block-start: 4px; }
${looks}[data-lines] [data-part="turn"] { margin: 0; }
[data-part="turn"][data-flows] > [data-part="utterance"], [data-part="turn"][data-flows] > [data-part="utterance"] > p:last-child { display: inline; }
[data-part="turn"][data-flows] > [data-part="utterance"]::after { content: " "; }

/* A box of so many lines: all are as high as the others, so the speaker stands in front of the words. */
[data-part="utterances"][data-lines] { block-size: calc(var(--caption-lines) * 1lh); flex: none; min-block-size: 0; }
[data-part="utterances"][data-lines] > div { display: block; }
${looks}[data-lines] [data-part="utterance"] > p:last-child { display: inline; }
${looks}[data-lines] [data-part="speaker"] { display: inline-flex; align-items: baseline; gap: 0.3em; font-size: inherit; margin-inline-end: 0.4em; }
${looks}[data-lines] [data-part="speaker"]::after { content: ":"; margin-inline-start: -0.3em; }
${looks}[data-own-colours] { padding-inline: 8px; }
${looks}[data-own-colours] [data-part="speaker"] { color: inherit; inline-size: fit-content; background: var(--caption-paper); }
${looks}[data-own-colours] [data-part="speaker"]::before { background: currentColor; }
[data-interim-look="dimmed"] [data-interim] { text-decoration: underline dotted 0.08em; text-underline-offset: 0.2em; }

[data-part="caption-tools"] { display: flex; flex-wrap: wrap; gap: 6px; align-items: stretch; min-block-size: 44px; }
[data-part="caption-tools"] [data-part="button"] { flex: 1 1 auto; padding-inline: 6px; gap: 4px; font-size: var(--small); }
[data-part="caption-tools"] [data-hold="hold"] { flex-grow: 2; }
/* Its colours change with its words: half way they could not be read. */
:root [data-part="caption-tools"] [data-hold] { font-weight: 700; transition: none; }
[data-part="caption-tools"] [data-part="icon"] { inline-size: 1.25em; block-size: 1.25em; }
@container (max-width: 21rem) { [data-part="caption-tools"] [data-part="icon"] { display: none; } }
[data-part="hold-note"] { flex: 1 1 4rem; align-self: center; min-inline-size: 0; font-size: var(--small); line-height: 1.3; color: var(--quiet); }

/* A low window: what stands below gives up its spare room, so that the open panel need not scroll. */
@media (max-height: 700px) {
  [data-place="panel"] [data-part="home"]:has([data-part="captions"]) { gap: 6px; padding-block: 4px 8px; }
  /* For screen readers alone; where letters are so large that the panel scrolls all the same, it stays. */
  @container (min-width: 16rem) { [data-place="panel"] [data-part="home"]:has([data-part="captions"]) [data-yields] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
  [data-part="home"]:has([data-part="captions"]) [data-part="receipt"] { min-block-size: 52px; padding-block: 2px; }
  [data-part="home"]:has([data-part="captions"]) [data-part="board"], [data-part="home"]:has([data-part="captions"]) [data-part="board"] [data-part="cards"] { gap: 8px; }
  [data-part="home"]:has([data-part="captions"]) [data-part="board"] [data-part="card"] { min-block-size: 64px; padding-block: 6px; gap: 2px; }
  [data-part="home"]:has([data-part="captions"]) [data-part="board"] [data-part="card"][data-look="line"] { padding-block: 0; gap: 16px; }
}

/* A screen within the captions takes the place of what is pressed elsewhere; breaks, problems and questions stay. */
[data-part="home"]:has([data-part="captions"][data-screen]) > :is([data-part="head"], [data-part="receipt"], [data-part="board"], [data-part="answer-row"], [data-part="button"]) { display: none; }
[data-part="captions"][data-screen] { flex: none; block-size: auto; max-block-size: none; gap: 12px; }
[data-part="home"]:has([data-part="captions"][data-screen]) { align-content: start; grid-template-rows: auto; block-size: auto; }
[data-part="home"] [data-part="captions"][data-screen] { block-size: auto; max-block-size: none; }
[data-part="captions"][data-screen="look"] [data-part="utterances"] {
  position: sticky; inset-block-start: 0; z-index: 1; flex: none; max-block-size: 40vh;
  border: 2px solid var(--line); border-radius: var(--radius); padding: 4px 8px; box-shadow: 0 0 0 4px var(--paper);
}
[data-part="captions"][data-screen="look"] [data-part="utterances"]:not([data-lines]) { block-size: 8rem; }
[data-part="captions"][data-screen="look"] [data-part="utterances"][data-lines] { box-sizing: content-box; }
[data-part="reader-head"] { display: grid; gap: 8px; }
[data-part="reader-head"] > div { margin-inline-start: -8px; }
[data-part="reader-body"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="missed"] { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); padding: 8px 12px; border: 2px solid var(--line); border-radius: var(--radius); max-block-size: 55vh; overflow-y: auto; }
[data-part="look-more"] > summary { min-block-size: 60px; font-size: var(--large); }
[data-part="look-more"][open] > summary { margin-block-end: 12px; }

[data-preset] { flex: 1 1 9.5rem; align-self: stretch; align-items: stretch; padding: 6px; }
[data-preset] > span { display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); align-content: start; inline-size: 100%; }
[data-preset][aria-pressed="true"] > span::before { position: absolute; }
[data-preset][aria-pressed="true"] { position: relative; box-shadow: inset 0 0 0 2px var(--accent); background: var(--raised); color: var(--ink); }
[data-part="caption-sample"] { display: block; padding: 6px 8px; border-radius: 8px; text-align: start; font-weight: 400; text-wrap: wrap; overflow-wrap: break-word; }
[data-part="caption-sample"] > span { background: var(--caption-paper); box-decoration-break: clone; }
@media (forced-colors: active) {
  ${looks} { text-shadow: none; border: 1px solid CanvasText; }
  [data-preset][aria-pressed="true"] { border-color: Highlight; outline: 2px solid Highlight; }
}
`
