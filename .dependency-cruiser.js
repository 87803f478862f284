// The layers and the privacy promises as rules over the whole import graph, type-only imports included; `src/README.md` draws them.

/** Who may import whom from src/. A folder may always import itself. */
export const layers = {
  wire: [],
  signals: [],
  captions: [],
  settings: [],
  channel: ["wire"],
  words: ["signals", "captions", "settings", "session"],
  session: ["wire", "channel", "signals"],
  meeting: ["captions"],
  ui: ["session", "signals", "captions", "settings", "words"],
  browser: ["session", "settings"],
  kept: ["wire", "channel", "signals", "captions"],
  relay: ["wire"],
  alone: ["wire", "session", "signals"],
}

/** Packages a folder may use; a folder that is not named here may use none. */
const packages = {
  captions: ["zustand"],
  settings: ["zustand"],
  channel: ["@hpke/core", "@hpke/dhkem-x25519", "@noble/curves"],
  session: ["zustand"],
  ui: ["react", "react-dom", "zustand", "uqr"],
  browser: ["webextension-polyfill"],
  kept: ["idb"],
  relay: ["ws", "better-sqlite3", "@redis/client", "pino", "prom-client"],
}

const only = (names) => names.map((name) => `^src/${name}/`)

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-its-layers`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: only([folder, ...allowed]) },
}))

const packageRules = Object.keys(layers).map((folder) => ({
  name: `${folder}-uses-only-its-packages`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"],
    pathNot: (packages[folder] ?? []).map((name) => `node_modules/(@types/)?${name}/`),
  },
}))

const doors = "^src/(background|captioner|contents|overlay|main-world|tabs|web|popup|sidepanel|options\\.tsx)"

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: "no-circles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "every-import-resolves",
      severity: "error",
      from: { path: "^(src|tests)/" },
      to: { couldNotResolve: true, pathNot: "^url:" },
    },
    {
      name: "the-relay-cannot-read",
      severity: "error",
      from: { path: "^src/relay/" },
      to: { path: "^src/(channel|signals|session|kept)/", reachable: true },
    },
    {
      name: "captions-stay-in-this-browser",
      severity: "error",
      from: { path: "^src/(captions|meeting)/" },
      to: { path: "^src/(wire|channel|session|browser)/", reachable: true },
    },
    {
      name: "what-keeps-captions-reaches-nothing-that-sends",
      severity: "error",
      from: {
        path: "^src/(background/(captions|caption-keeper|captioners?)|kept/transcripts|browser/(memory|ports|private|captioner|beside-tabs))\\.ts$",
      },
      to: { path: "^src/(wire|channel|session)/", reachable: true },
    },
    {
      name: "a-phone-needs-no-extension",
      severity: "error",
      from: { path: "^src/web/" },
      to: { path: "^src/browser/", reachable: true },
    },
    {
      name: "the-meeting-page-gets-a-reader-and-a-handle",
      comment: "Nothing that runs in a meeting page may reach what a person sends, reads or keeps.",
      severity: "error",
      from: { path: "^src/(captioner|contents|overlay|main-world)/" },
      to: { path: "^src/(wire|channel|signals|session|kept|ui|words)/", reachable: true },
    },
    {
      name: "hard-words-are-brought-late",
      comment:
        "A language's glossary weighs as much as all its other words, and the pane has no room for what reads it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(captions|tools|ui/captions)/" },
      to: {
        path: "^src/(words/glossary/|captions/hard-words/(find|fold|underline)\\.ts$)",
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "what-reads-captions-is-fetched-late",
      comment:
        "It is one part that the pane fetches when it is there: by itself it is larger than what is left of the pane.",
      severity: "error",
      from: { path: "^src/(ui/participant|sidepanel|tabs|contents)/" },
      to: { path: "^src/ui/captions/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "doors-never-import-the-relay",
      severity: "error",
      from: { path: doors },
      to: { path: "^src/relay/", reachable: true },
    },
    {
      name: "doors-do-not-import-each-other",
      severity: "error",
      from: { path: "^src/(background|captioner|contents|overlay|main-world|own-pages|tabs|web)/" },
      to: { path: doors, pathNot: "^src/$1/" },
    },
    {
      name: "the-product-never-imports-tools-or-tests",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(tools|practice)/" },
      to: { path: "^(src/(tools|practice)|tests)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    reporterOptions: { dot: { collapsePattern: "^src/[^/]+" } },
  },
}
