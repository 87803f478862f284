// Builds the one script that runs in a meeting page's own world: by Vite, since Plasmo's bundles leave names of theirs in the page.
import { build } from "vite"
import { mainWorldScript } from "./manifest.ts"

/** Into the built extension in `folder`. */
export const buildMainWorld = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ["chrome116", "firefox128"],
      lib: { entry: "src/main-world/share.ts", formats: ["iife"], name: "unused", fileName: () => mainWorldScript },
    },
  })
}
