// Makes, from Phosphor's regular icons (MIT), the pictures of the cards and the paths that screens draw: `npx tsx src/tools/icons.ts`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { answerCards, barCards, firstConcerns } from "../signals/boards.ts"
import { cardIcons } from "../signals/icons.ts"
import { cardKeys } from "../signals/keys.ts"

const root = join(import.meta.dirname, "../..")

/** Icons of controls, beside those of the cards. */
const controlIcons = [
  "arrow-counter-clockwise",
  "arrow-left",
  "arrow-line-down",
  "arrow-line-right",
  "caret-left",
  "caret-right",
  "circle",
  "copy",
  "diamond",
  "dots-three",
  "eye",
  "gear",
  "link",
  "list",
  "lock-key",
  "megaphone",
  "minus",
  "monitor",
  "octagon",
  "paper-plane-tilt",
  "pause",
  "pencil-simple",
  "qr-code",
  "rectangle",
  "speaker-high",
  "squares-four",
  "text-aa",
  "trash",
  "user-plus",
  "warning-circle",
]

const picture = (icon: string): string =>
  readFileSync(join(root, `node_modules/@phosphor-icons/core/assets/regular/${icon}.svg`), "utf8")

/** A tenth of 256 is finer than any screen shows, and a tenth of the paths' weight less. */
const rounded = (path: string): string =>
  path.replace(/\d*\.\d+(?=(\.)?)/g, (number, next?: string) => {
    const short = String(Math.round(Number(number) * 10) / 10).replace(/^0(?=\.)/, "")
    // ".12.15" are two numbers as long as the first has its point.
    return next && !short.includes(".") ? `${short},` : short
  })

const pathOf = (icon: string): string => {
  const path = / d="([^"]+)"/.exec(picture(icon))?.[1]
  if (!path) throw new Error(`The picture ${icon} has no path.`)
  return rounded(path)
}

/** What the first screens show; all others are fetched when one of them is first drawn. */
const firstIcons = new Set<string>([
  ...controlIcons,
  ...[...barCards, ...answerCards, ...firstConcerns, "concern.unsafe" as const].map((key) => cardIcons[key]),
])

const pathsFile = (constant: string, type: string, names: string[]): string =>
  [
    "// Made by src/tools/icons.ts from Phosphor's regular icons (MIT), each drawn on 256 by 256: do not edit.",
    "// prettier-ignore",
    `export const ${constant} = {`,
    ...names.map((name) => `  ${/-/.test(name) ? JSON.stringify(name) : name}: ${JSON.stringify(pathOf(name))},`),
    "} as const",
    "",
    `export type ${type} = keyof typeof ${constant}`,
    "",
  ].join("\n")

/** All files made here, by their path from the project's folder. */
export const iconFiles = (): Map<string, string> => {
  const names = [...new Set([...Object.values(cardIcons), ...controlIcons])].sort()
  const [first, other] = [names.filter((name) => firstIcons.has(name)), names.filter((name) => !firstIcons.has(name))]
  return new Map([
    ...cardKeys.map((key): [string, string] => [`assets/cards/${key}.svg`, `${picture(cardIcons[key])}\n`]),
    ["src/ui/icon-paths.ts", pathsFile("iconPaths", "FirstIconName", first)],
    ["src/ui/other-icon-paths.ts", pathsFile("otherIconPaths", "OtherIconName", other)],
  ])
}

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of iconFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
