// All scenes of the gallery, and a look at each of them in many ways at one showing.
import type { Page } from "puppeteer"
import { deskScenes } from "./desk-scenes.ts"
import { lifeScenes } from "./life-scenes.ts"
import type { Gallery, Wish } from "./open.ts"
import { optionScenes } from "./option-scenes.ts"
import { scenes } from "./scenes.ts"

/** Five thousand lines look as sixty do, and take minutes. */
const tooLong = 1000

export const kinds = {
  "beside a meeting": scenes.filter(({ lines = 0 }) => lines < tooLong),
  "the desk": deskScenes,
  "the settings": optionScenes,
  "around a meeting": lifeScenes,
}

export const every = Object.values(kinds).flat()
export type AnyScene = (typeof every)[number]

export const isBar = (scene: AnyScene): boolean => "place" in scene && scene.place === "bar"

/** The overlay asks for as much room as its bar needs: for a bar, a window of another size is a large one. */
export const roomy =
  (wish: Wish = {}) =>
  (scene: AnyScene): Wish => {
    const { size = 100 } = wish
    return isBar(scene) ? { ...wish, width: 9.6 * size, height: 8 * size } : wish
  }

export type Look = (page: Page) => Promise<string[]>
/** How a screen is shown, and what is looked for on it. */
export type Sight = [wish: Wish | ((scene: AnyScene) => Wish), look: Look]

/** What is wrong in each sight, each with its scene. `as`: how the scenes are shown in all sights; the first one loads the page, the others change it. */
export const lookAtAll = async <Name extends string>(
  gallery: Gallery,
  of: readonly AnyScene[],
  sights: Record<Name, Sight>,
  as: Wish = {},
): Promise<Record<Name, string[]>> => {
  const named = Object.entries<Sight>(sights)
  const wrong = Object.fromEntries(named.map(([name]) => [name, [] as string[]])) as Record<string, string[]>
  for (const scene of of) {
    let page: Page | undefined
    let before = ""
    for (const [name, [asked, look]] of named) {
      const wish = { ...as, ...(typeof asked === "function" ? asked(scene) : asked) }
      const now = JSON.stringify(wish)
      if (!page) page = await gallery.show(scene, wish)
      else if (now !== before) await gallery.change(wish)
      before = now
      wrong[name]?.push(...(await look(page)).map((what) => `${scene.name}: ${what}`))
    }
  }
  return wrong
}
