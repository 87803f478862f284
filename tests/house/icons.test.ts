// Pictures made from Phosphor are those that stand in the folders.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { iconFiles } from "../../src/tools/icons.ts"

const root = join(import.meta.dirname, "../..")

test("the icons' files are the ones their tool makes: run `npx tsx src/tools/icons.ts`", () => {
  const old = [...iconFiles()].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  )
  expect(old.map(([path]) => path)).toEqual([])
})

test("no picture of a card is left that no card has", () => {
  const left = readdirSync(join(root, "assets/cards")).filter((name) => !iconFiles().has(`assets/cards/${name}`))
  expect(left).toEqual([])
})
