// Styles of the participant's screens, from 88 px of a bar to a whole page, and down to 320 by 256 px at 400 %.

export const participantStyles = `
[data-part="surface"][data-place="page"], [data-part="surface"][data-place="panel"] { min-block-size: 100dvh; display: grid; }
[data-part="surface"] > div { min-inline-size: 0; display: grid; }
[data-place="page"] > div > :is(main, [data-part="hide-now"]) { inline-size: 100%; max-inline-size: 34rem; margin-inline: auto; }
[data-part="surface"] > [data-part="panel"] { --above: 0px; display: flex; flex-direction: column; }
[data-part="panel"] > main { flex: none; }
[data-part="panel"] > main:not([data-part]) { flex: 1 0 auto; display: grid; grid-template-columns: minmax(0, 1fr); }
[data-part="panel"]:has(> [data-part="hide-now"]) { --above: max(48px, 1.35rem + 22px); }
[data-part="panel"] > [data-part="hide-now"] {
  position: sticky; inset-block-start: 0; z-index: 2; flex: none; display: flex; align-items: center; justify-content: space-between; gap: 4px 8px; min-block-size: var(--above); padding: 2px 8px;
  background: var(--paper); overflow-anchor: none;
}
html:has([data-part="hide-now"]) { scroll-padding-block-start: max(56px, 1.35rem + 30px); }

/* At rest. Its size follows from its words alone: the overlay asks for as much. The longest word of a card fits; what comes and goes changes nothing. */
[data-part="surface"][data-place="bar"] { block-size: 100dvh; overflow: auto; scrollbar-width: thin; }
[data-part="bar"] {
  display: flex; flex-direction: column; gap: 8px; inline-size: min-content; min-inline-size: max(88px, 5.1rem); padding: 8px; block-size: max-content;
  font-size: var(--small);
}
[data-part="bar"] [data-part="card"] {
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 2px; min-block-size: 68px; padding: 6px 2px;
  font-size: var(--small); line-height: 1.2; text-align: center;
}
[data-part="bar"] [data-part="card"] [data-part="icon"] { inline-size: 28px; block-size: 28px; }
[data-part="bar"] [data-card="private"] { border: 6px double var(--private); padding: 2px 0; color: var(--private); }
[data-part="bar"] :is([data-card="hide"], [data-card="show"]) { min-block-size: 52px; border-color: var(--line); font-weight: 400; }
[data-part="bar"] [data-card="more"] { min-block-size: 44px; border-color: var(--line); border-block-end-width: 5px; }
[data-part="bar"] [data-card="captions"][aria-pressed="true"] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
[data-part="bar"] hr { inline-size: 56px; margin: 0 auto; border: 0; border-block-start: 2px solid var(--line); }
[data-part="bar"] [data-part="receipt"] { display: block; inline-size: 0; min-inline-size: 100%; padding: 2px 0; min-block-size: 0; margin: 0; border: 0; line-height: 1.3; text-align: center; text-wrap: balance; color: var(--ink); }
[data-part="bar"] [data-part="button"] { padding-inline: 4px; align-self: center; }
[data-part="bar"][data-lies] { flex-direction: row; align-items: stretch; inline-size: max-content; }
[data-part="bar"][data-lies] [data-part="card"] { inline-size: min-content; min-inline-size: max(84px, 4.9rem); flex: none; }
[data-part="bar"][data-lies] [data-part="receipt"] { align-self: center; inline-size: auto; min-inline-size: 0; max-inline-size: 9rem; padding-inline: 8px; text-align: start; }
[data-part="bar"][data-lies] hr { inline-size: 0; block-size: auto; margin: 8px 0; border: 0; border-inline-start: 2px solid var(--line); }
[data-news] { position: relative; }
[data-news]::after {
  content: ""; position: absolute; inset-block-start: 8px; inset-inline-end: 8px; inline-size: 14px; block-size: 14px;
  border-radius: 50%; background: var(--private); border: 2px solid var(--raised);
}

/* Open. Captions take the room that is left; all else keeps its place. */
[data-part="home"] { display: grid; grid-template-columns: minmax(0, 1fr); grid-template-rows: auto minmax(min-content, 1fr) auto auto auto; gap: 10px; padding: 4px 16px 12px; align-content: start; }
[data-place="panel"] > [data-part="panel"] > [data-part="home"][data-screen="home"] { flex: 1 0 auto; }
[data-part="head"] { display: flex; align-items: flex-start; gap: 8px; }
[data-part="head-words"] { flex: 1; min-inline-size: 0; padding-block: 8px 0; }
[data-part="head-words"] [data-part="heading"] { font-size: 1rem; line-height: 1.25; }
[data-part="head-words"] p { color: var(--quiet); font-size: var(--small); line-height: 1.35; }
[data-part="head-tools"] { display: flex; flex-wrap: wrap; justify-content: flex-end; }
[data-part="head"] > [data-part="head-tools"] { margin-inline-end: -8px; }
[data-part="head-words"]:last-child { padding-block: 0; }
[data-part="hide-now"] ~ [data-part="home"] { padding-block-start: 0; }
[data-part="head-tools"] [data-part="button"] { color: var(--quiet); }
[data-part="head-tools"] [aria-pressed="true"] { color: var(--accent); background: transparent; border-color: var(--accent); }
[data-part="home-room"] { display: flex; flex-direction: column; gap: 12px; min-block-size: 0; }

[data-part="captions"] { position: relative; display: flex; flex-direction: column; gap: 4px; flex: 1 0 0; min-block-size: min-content; }
[data-part="home"]:not([data-screen="home"]) [data-part="captions"] { max-block-size: 40vh; }
[data-place="page"] [data-part="captions"] { block-size: 40vh; flex: none; }
/* Ours put away: captions have all of the room. */
[data-part="plain"][data-captions] { gap: 12px; padding: 12px 16px; }
[data-place="panel"] [data-part="plain"][data-captions] { block-size: 100dvh; grid-template-rows: minmax(0, 1fr) auto; align-content: stretch; }
[data-place="page"] [data-part="plain"][data-captions] [data-part="captions"] { block-size: 60vh; }
@container (max-width: 14rem) {
  [data-place="panel"] [data-part="plain"][data-captions] { block-size: auto; min-block-size: 100dvh; grid-template-rows: auto auto; }
}
[data-part="plain"] > [data-part="row"] { justify-content: space-between; }
[data-part="home"][data-screen="captions"] { block-size: 100dvh; grid-template-rows: minmax(0, 1fr); padding-block: 12px; }
[data-part="home"][data-screen="captions"] [data-part="captions"] { block-size: auto; max-block-size: none; }

[data-part="receipt"] {
  display: flex; align-items: center; gap: 12px; min-block-size: 62px; margin-inline: -16px; padding: 6px 16px;
  border-block: 2px solid color-mix(in srgb, var(--line) 45%, transparent); line-height: 1.35;
}
[data-part="receipt"] > [data-part="icon"] { color: var(--accent); inline-size: max(28px, min(1.5em, 44px)); block-size: max(28px, min(1.5em, 44px)); }
[data-part="receipt"][data-tone="pause"] > [data-part="icon"] { color: var(--pause); }
[data-part="receipt"][data-tone="private"] > [data-part="icon"] { color: var(--private); }
[data-part="receipt"][data-is="none"] { color: var(--quiet); font-size: var(--small); }
[data-part="receipt"][data-is="none"] > [data-part="icon"] { color: var(--quiet); }
[data-part="receipt-words"] { flex: 1; min-inline-size: 0; }
[data-part="receipt"] p, [data-part="expected"], [data-part="question"] p { text-wrap: balance; }
[data-part="receipt-words"] > :first-child { font-weight: 700; }
[data-part="receipt-words"] > :not(:first-child) { color: var(--quiet); font-size: var(--small); }
[data-part="private-body"] [data-part="receipt"] { border: 0; margin: 0; padding: 0; min-block-size: 0; }

[data-part="question"] {
  display: flex; gap: 12px; align-items: flex-start; margin-inline: -16px; padding: 12px 16px;
  background: var(--raised); border-block: 2px solid var(--accent); line-height: 1.4;
}
[data-part="question"]:focus { outline-offset: -3px; }
[data-part="question"] > [data-part="stack"] { flex: 1; min-inline-size: 0; }
[data-part="question"] > [data-part="icon"] { color: var(--accent); }
[data-part="hello"] { display: flex; gap: 4px; align-items: center; }

[data-part="pause"] { display: flex; gap: 14px; align-items: flex-start; padding: 14px 16px; background: var(--raised); border: 2px solid var(--pause); border-radius: var(--radius); }
[data-part="pause"] > [data-part="icon"] { color: var(--pause); inline-size: 32px; block-size: 32px; }
[data-part="pause"] > div { min-inline-size: 0; }
[data-part="elsewhere"] { padding: 12px 16px 4px; }
[data-part="elsewhere"] > [data-part="row"] { display: grid; align-items: stretch; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); }
[data-part="elsewhere"] > [data-part="row"] > [data-part="button"] { padding-inline: 10px; font-size: var(--small); }
/* What a press could not do is in view wherever the press was; that the line is away can wait above. */
[data-part="elsewhere"]:has([data-problem]:not([data-problem="relay_down"])) { position: sticky; inset-block-start: var(--above); z-index: 1; max-block-size: 45dvh; overflow-y: auto; background: var(--paper); }
[data-part="pause"] h2 { font-size: var(--large); }
[data-part="countdown"] { font-size: var(--title); font-weight: 700; line-height: 1.3; font-variant-numeric: tabular-nums; }

[data-part="board"] { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
[data-part="board"] [data-part="cards"] { gap: 10px; }
[data-part="board"] [data-part="card"] { min-block-size: 76px; padding: 10px; font-size: max(1rem, min(1.0556rem, 2.1rem / var(--text, 1))); }
[data-part="board"] [data-part="card"][data-look="line"] { min-block-size: 72px; padding: 4px 10px; }
[data-part="card"][data-card="private"] { border: 6px double var(--private); }
[data-part="card"][data-look="line"] > span:not([data-part]) { flex: 1; min-inline-size: 0; display: grid; grid-template-columns: minmax(0, 1fr); }
[data-part="card"][data-look="line"] small { font-size: var(--small); font-weight: 400; color: var(--quiet); line-height: 1.35; text-wrap: balance; }
[data-part="board"] [data-card="private"] > span > :first-child, [data-thread] > span > :first-child { color: var(--private); }
[data-part="answer-row"] { display: flex; flex-wrap: wrap; gap: 8px; }
[data-part="answer-row"] [data-part="button"] { flex: 1 1 auto; padding-inline: 8px; gap: 6px; font-size: var(--small); }

[data-part="big"] { min-block-size: 100dvh; display: grid; grid-template-rows: minmax(0, 1fr) auto; gap: 16px; padding: 16px; }
[data-part="big-words"] { display: grid; gap: 16px; place-content: center; justify-items: center; text-align: center; }
[data-part="big-words"] [data-part="icon"] { inline-size: min(96px, 24vw); block-size: min(96px, 24vw); color: var(--accent); }
[data-part="big-words"] p { overflow-wrap: anywhere; }
[data-part="big-words"] h1 { font-size: max(1rem, min(6rem, 17vw)); line-height: 1.2; }
[data-part="big"][data-card="ask"] h1 { font-size: max(1rem, min(4rem, 11vw)); }

[data-part="screen"], [data-part="invitation"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-content: start; padding: 16px; }
[data-part="screen"] > div:first-child { margin-inline-start: -8px; margin-block: -8px; }
[data-part="screen"] > p { color: var(--quiet); }
[data-part="invitation"] { gap: 16px; padding: 24px 20px; }
[data-part="room-name"] { color: var(--quiet); font-size: var(--small); margin-block-end: -8px; }
[data-part="people"] { display: grid; gap: 16px; }
[data-part="promise"] { display: grid; gap: 8px; font-size: var(--large); line-height: 1.35; text-wrap: balance; }
[data-part="tools"] { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); }

[data-part="unsafe"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); padding: 14px; border: 2px solid var(--stop); border-radius: var(--radius); }
[data-part="unsafe"] [data-part="button"] { text-wrap: pretty; }
[data-part="danger"] { font-size: var(--small); color: var(--quiet); line-height: 1.45; }
[data-part="step-head"] { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; justify-content: space-between; margin-block-start: -8px; }
[data-part="step-head"] [data-part="button"] { margin-inline-start: -8px; }
[data-part="step"] { min-inline-size: 0; color: var(--quiet); font-size: var(--small); }
[data-part="expected"] { display: grid; gap: 8px; padding: 8px 14px; color: var(--quiet); border: 2px dashed var(--line); border-radius: var(--radius); }
[data-part="expected"] [data-part="person-facts"] > :first-child { font-weight: 400; font-size: 1rem; }
[data-part="kept-draft"] { display: grid; gap: 8px; padding: 14px; border: 2px dashed var(--private); border-radius: var(--radius); }
[data-part="message-card"] { display: grid; gap: 12px; }
[data-part="message-card"] > p { display: flex; gap: 12px; align-items: center; font-weight: 700; font-size: var(--large); line-height: 1.3; }
[data-part="message-card"] > p [data-part="icon"] { color: var(--private); }
[data-part="legend"] { font-weight: 700; margin-block-end: 8px; }
[data-part="warning"] { color: var(--pause); font-weight: 700; line-height: 1.45; }

[data-part="talk"] { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
[data-part="quote"] { padding-inline-start: 12px; border-inline-start: 6px solid var(--private); white-space: pre-line; }
[data-part="message"] { display: grid; gap: 4px; min-inline-size: 0; }
[data-part="message"][data-from="me"] { border-inline-start: 6px solid var(--private); padding-inline-start: 12px; }
[data-part="message"][data-from="them"] { padding: 12px 14px; background: var(--raised); border: 2px solid var(--line); border-radius: var(--radius); }
[data-part="message"] [data-part="row"] { margin-block-start: 8px; }
[data-part="message"] p { white-space: pre-line; }
[data-part="message-head"] { color: var(--quiet); font-size: var(--small); }

[data-part="search"], [data-part="shelf"] { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
[data-part="card-group"] { border: 2px solid var(--line); border-radius: var(--radius); padding-inline: 12px; }
[data-part="card-group"][open] { padding-block-end: 12px; }
[data-part="card-group"] summary { justify-content: space-between; min-block-size: 60px; padding-block: 16px; font-size: var(--large); line-height: 1.3; }
[data-part="shelf"] + [data-part="shelf"] { margin-block-start: 16px; }

/* Letters that are large for their screen: pictures go above words, and edges shrink. */
[data-part="surface"] { container-type: inline-size; }
@container (max-width: 26rem) { [data-part="hide-now"]:has([data-part="head-tools"]) small { display: none; } }
@container (max-width: 10.5rem) {
  [data-part="panel"] > [data-part="hide-now"] { position: static; flex-wrap: wrap; }
  [data-part="receipt"], [data-part="question"], [data-part="pause"], [data-part="message-card"] > p, [data-part="hello"] { flex-direction: column; align-items: stretch; gap: 8px; }
  [data-part="head"] { flex-direction: column-reverse; }
  [data-part="card-group"] summary { flex-wrap: wrap; gap: 0 8px; padding-inline: 0; font-size: min(var(--large), 12cqi); }
  [data-part="private-head"] > [data-part="icon"] { display: none; }
  [data-part="home"], [data-part="screen"], [data-part="invitation"] { padding-inline: 10px; }
  [data-part="receipt"], [data-part="question"] { margin-inline: -10px; padding-inline: 10px; }
  [data-part="private-body"], [data-part="unsafe"], [data-part="kept-draft"] { padding: 8px; }
}

[data-part="fault"] { min-block-size: 100dvh; display: grid; gap: 16px; align-content: center; justify-items: start; padding: 24px; }
`
