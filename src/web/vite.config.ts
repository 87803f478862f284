// Builds the web pages: two documents, every file beside them, nothing inline, so that the strictest policy lets them run.
import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { defineConfig } from "vite"

const here = import.meta.dirname

export default defineConfig({
  root: here,
  base: "/",
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: resolve(here, "../../build/web"),
    emptyOutDir: true,
    target: "es2022",
    // A file within a file would need `data:` in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ["join.html", "facilitator.html"].map((page) => resolve(here, page)).filter(existsSync) },
  },
})
