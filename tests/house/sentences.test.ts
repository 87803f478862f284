// No sentence stands in a screen's file: all of them live in `src/words`, where people who read no code can find them.
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import ts from "typescript"

const root = join(import.meta.dirname, "../..")
const screens = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path}`)
  .filter((path) =>
    /^src\/(?:(?:ui|tabs|overlay|web|contents|background|own-pages|main-world|alone)\/.*|[^/]*)\.tsx?$/.test(path),
  )

// Not for people: the style sheet, the names of parts with what they are, the paths of icons.
const notForPeople = /^src\/ui\/(?:styles\/|parts\.ts$|(?:other-)?icon-paths\.ts$)/

const spokenAttributes = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "alt",
  "placeholder",
  "title",
  "label",
]

const typeface = "Atkinson Hyperlegible Next"

const letters = /\p{L}{2}/u
/** Words with nothing but letters, numbers and a sentence's own marks between them; selectors and styles have others. */
const prose = /^[^<>{}=#;[\]()]*\p{L}[,.!?…]? \p{L}[^<>{}=#;[\]()]*$/u

/** Thrown for whoever mends our faults, never shown: a door shows its own calm sentence. */
const isThrown = (node: ts.Node): boolean => ts.isNewExpression(node.parent) && ts.isThrowStatement(node.parent.parent)

/** A generic arrow function in a `.ts` file would read as an element. */
const kindOf = (path: string) => (path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** What a person could read in this file, with its line. */
const sentencesOf = (path: string, text: string): string[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path))
  const found: string[] = []
  const keep = (node: ts.Node, sentence: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${path}:${line + 1}: ${sentence.trim()}`)
  }
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isJsxText(node) && letters.test(node.text)) keep(node, node.text)
    if (ts.isJsxAttribute(node)) {
      const spoken = spokenAttributes.includes(node.name.getText())
      if (node.initializer && ts.isStringLiteral(node.initializer)) {
        if (spoken && letters.test(node.initializer.text)) keep(node, node.initializer.text)
        return
      }
    }
    if (
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      if (prose.test(node.text) && node.text !== typeface && !isThrown(node)) keep(node, node.text)
    ts.forEachChild(node, look)
  }
  look(file)
  return found
}

test("no screen has a sentence of its own", () => {
  const found = screens
    .filter((path) => !notForPeople.test(path))
    .flatMap((path) => sentencesOf(path, readFileSync(join(root, path), "utf8")))
  expect(found).toEqual([])
})

test("a sentence in a screen would be found", () => {
  const screen = `
    export const Screen = () => <p title="Hello" data-part="one two">Good day<b>{"We keep trying."}</b></p>
    const size = \`\${1} of many\`
    throw new Error("This is for us.")
  `
  expect(sentencesOf("screen.tsx", screen).map((line) => line.replace(/^.*?: /, ""))).toEqual([
    "Hello",
    "Good day",
    "We keep trying.",
    "of many",
  ])
})
