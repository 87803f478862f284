// The search for words is itself proved: in a copy of the product with sealing switched off it finds them.
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { run } from "../../src/tools/run.ts"

test("with sealing switched off the search for a concern's words fails", { timeout: 120_000 }, async () => {
  const copy = resolve("build/unsealed")
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(`${copy}/tests/flow`, { recursive: true })
  cpSync("src", `${copy}/src`, { recursive: true })
  cpSync("tests/support", `${copy}/tests/support`, { recursive: true })
  cpSync("tests/flow/blind.test.ts", `${copy}/tests/flow/blind.test.ts`)
  for (const file of ["package.json", "plasmo.config.ts", "tsconfig.json"]) cpSync(file, `${copy}/${file}`)
  symlinkSync(resolve("node_modules"), `${copy}/node_modules`)
  const box = `${copy}/src/channel/box.ts`
  const sealed = readFileSync(box, "utf8")
  const open = sealed
    .replace(/return plain && hpkeSeal\([^)]*\)[^\n]*/, "return plain && concat(new Uint8Array(hpkeExtra), plain)")
    .replace(/const plain = await hpkeOpen\(.*\n/, "const plain = concat(box).slice(hpkeExtra)\n")
  expect(open).not.toContain("hpkeSeal(")
  expect(open).not.toContain("hpkeOpen(")
  writeFileSync(box, open)
  try {
    const { code, output } = await run("npx", ["--no-install", "vitest", "run", "--root", copy], { quiet: true })
    expect(code, output).not.toBe(0)
    expect(output).toContain("They laughed when I talked about my son in the relay's folder")
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
