// Takes a picture of every scene in every look, and a page to walk through them: npx tsx tests/support/pictures.ts [part of a scene's name] [a look]
import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { openGallery, type Wish } from "./gallery/open.ts"
import { every, isBar, type AnyScene } from "./gallery/every.ts"

const folder = resolve("build/pictures")
const [wanted = "", only] = process.argv.slice(2)
const narrow = { width: 320, height: 640 }
const looks: Record<string, Wish> = {
  light: {},
  dark: { theme: "dark" },
  "system-light": { theme: "system" },
  "system-dark": { theme: "system", device: "dark" },
  soft: { theme: "soft" },
  contrast: { theme: "contrast" },
  forced: { theme: "system", forced: true },
  "forced-dark": { theme: "system", device: "dark", forced: true },
  narrow,
  low: { width: 320, height: 256 },
  wide: { width: 1280, height: 720 },
  huge: { ...narrow, size: 400 },
  "huge-wide": { width: 1280, height: 720, size: 400 },
  french: { language: "fr" },
  "french-narrow": { ...narrow, language: "fr" },
  "french-huge": { ...narrow, language: "fr", size: 400 },
  spanish: { language: "es", theme: "dark" },
  "spanish-narrow": { ...narrow, language: "es" },
  "spanish-huge": { ...narrow, language: "es", size: 400 },
}

/** The overlay gives a bar as much room as its words need: other windows change nothing for it. */
const fits = (scene: AnyScene, wish: Wish) => !isBar(scene) || wish.width === undefined

const index = (shown: string[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every screen</title>
<style>
body { font: 16px/1.5 sans-serif; margin: 24px; background: #ddd; }
section { display: flex; gap: 24px; overflow-x: auto; align-items: flex-start; padding: 8px 0 24px; }
figure { margin: 0; flex: none; } img { display: block; max-inline-size: 640px; outline: 1px solid #999; }
</style>
<h1>Every screen</h1>
<nav>${every.map(({ name }) => `<a href="#${name}">${name}</a>`).join(" ")}</nav>
${every
  .map(({ name }) => {
    const pictures = Object.keys(looks).filter((look) => shown.includes(`${name}.${look}.png`))
    const figures = pictures.map(
      (look) =>
        `<figure><figcaption>${look}</figcaption><a href="${name}.${look}.png"><img loading="lazy" alt="${name}, ${look}" src="${name}.${look}.png"></a></figure>`,
    )
    return `<h2 id="${name}">${name}</h2><section tabindex="0">${figures.join("")}</section>`
  })
  .join("\n")}
</html>
`

await mkdir(folder, { recursive: true })
const gallery = await openGallery()
try {
  for (const scene of every.filter(({ name }) => name.includes(wanted))) {
    for (const [look, wish] of Object.entries(looks)) {
      if ((only !== undefined && look !== only) || !fits(scene, wish)) continue
      const page = await gallery.show(scene, wish)
      await page.screenshot({ path: join(folder, `${scene.name}.${look}.png`), fullPage: true })
    }
  }
} finally {
  await gallery.close()
  await writeFile(join(folder, "index.html"), index(await readdir(folder)))
}
process.stdout.write(`${join(folder, "index.html")}\n`)
