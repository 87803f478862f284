// Takes a picture of every scene, to be looked at: npx tsx tests/support/pictures.ts [part of a name]
import { mkdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { openGallery, type Wish } from "./gallery/open.ts"
import { deskScenes } from "./gallery/desk-scenes.ts"
import { optionScenes } from "./gallery/option-scenes.ts"
import { scenes } from "./gallery/scenes.ts"

const folder = resolve("build/pictures")
const wanted = process.argv[2] ?? ""
const looks: Record<string, Wish> = {
  light: {},
  dark: { theme: "dark" },
  soft: { theme: "soft" },
  contrast: { theme: "contrast" },
  narrow: { width: 320, height: 256 },
  huge: { size: 400, width: 320, height: 640 },
  french: { language: "fr" },
  spanish: { language: "es", theme: "dark" },
}
const only = process.argv[3]

await mkdir(folder, { recursive: true })
const gallery = await openGallery()
try {
  for (const scene of [...scenes, ...deskScenes, ...optionScenes].filter(({ name }) => name.includes(wanted))) {
    for (const [look, wish] of Object.entries(looks)) {
      if (only !== undefined && look !== only) continue
      if ("place" in scene && scene.place === "bar" && (look === "narrow" || look === "huge")) continue
      const page = await gallery.show(scene, wish)
      await page.screenshot({ path: join(folder, `${scene.name}-${look}.png`), fullPage: true })
    }
  }
} finally {
  await gallery.close()
}
