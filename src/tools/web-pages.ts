// Builds the web pages, those for people without the extension: a static bundle for the relay or any other server.
import { resolve } from "node:path"
import { build } from "vite"

export const webPages = "build/web"

export const buildWebPages = async (): Promise<void> => {
  await build({
    configFile: false,
    root: "src/web",
    base: "/",
    logLevel: "warn",
    build: {
      outDir: resolve(webPages),
      emptyOutDir: true,
      target: ["chrome116", "firefox128", "safari17"],
      // A policy without `data:` and without inline scripts has to be enough.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ["join", "facilitator", "settings"].map((page) => resolve(`src/web/${page}.html`)) },
    },
  })
}
