// Colours, type and space as tokens; every text pair reaches 7:1 and every line 3:1 on both surfaces.

const light = {
  paper: "#FBFAF6",
  raised: "#FFFFFF",
  ink: "#1A2330",
  quiet: "#3F4A57",
  line: "#6B7683",
  accent: "#0B4F5E",
  pause: "#7A4300",
  private: "#4B2A86",
  stop: "#8E1B16",
  ok: "#1D5230",
}

const dark: typeof light = {
  paper: "#11171E",
  raised: "#1B232C",
  ink: "#F4F1EA",
  quiet: "#C3CAD2",
  line: "#8B97A3",
  accent: "#93D8E4",
  pause: "#FFC76F",
  private: "#D3BEFF",
  stop: "#FFB7AC",
  ok: "#A3E3B6",
}

const soft: typeof light = {
  paper: "#F3ECDF",
  raised: "#F9F4EA",
  ink: "#2A2A2C",
  quiet: "#46454A",
  line: "#75716B",
  accent: "#1F4A52",
  pause: "#6B3F0A",
  private: "#483268",
  stop: "#7A2722",
  ok: "#2A4C34",
}

const contrast: typeof light = {
  paper: "#000000",
  raised: "#000000",
  ink: "#FFFFFF",
  quiet: "#FFFFFF",
  line: "#FFFFFF",
  accent: "#00E5FF",
  pause: "#FFE100",
  private: "#E2B6FF",
  stop: "#FFB3B3",
  ok: "#7CFF9B",
}

export const palettes = { light, dark, soft, contrast }

const asProperties = (colours: typeof light): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(" ")

/**
 * `--text` is the person's text size (1 to 4), set on the root by `wearComfort`. 1rem is body text: 18 px at 100 % and at
 * the browser's own 16 px. Above 200 % headings stop growing before the body does, so that words still fit in 320 px.
 * `color-scheme` is set on the surface and never on the root: a frame whose scheme differs from its page turns opaque.
 */
export const themeStyles = `
:root { ${asProperties(light)} --scheme: light; --shade: rgb(26 35 48 / 16%); }
:root[data-theme="soft"] { ${asProperties(soft)} }
:root[data-theme="contrast"] { ${asProperties(contrast)} --scheme: dark; }
:root[data-theme="dark"] { ${asProperties(dark)} --scheme: dark; --shade: rgb(0 0 0 / 45%); }
@media (prefers-color-scheme: dark) {
  :root:not([data-theme]) { ${asProperties(dark)} --scheme: dark; --shade: rgb(0 0 0 / 45%); }
}
:root {
  font-size: calc(112.5% * var(--text, 1));
  --small: 0.8889rem;
  --large: max(1rem, min(1.2222rem, 2.2222rem / var(--text, 1)));
  --title: max(1rem, min(1.5556rem, 3.1111rem / var(--text, 1)));
  --radius: 12px;
  --shadow: 0 4px 20px var(--shade);
}
/* Letters never grow so wide that a common word breaks: nine of them fit beside each other. */
:root:has([data-place="page"], [data-place="panel"]) { font-size: min(112.5% * var(--text, 1), 16vw); }
`
