// A screen as a screen reader goes through it: what Chromium hands to it, line by line.
import type { Page, Protocol } from "puppeteer"

type Node = Protocol.Accessibility.AXNode

export type Line = {
  role: string
  name: string
  /** pressed, current, expanded and such. */ state: string
  /** The words shown in it. */ shown: string
}

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  String(value?.value ?? "")
    .replace(/\s+/g, " ")
    .trim()

const controls = new Set([
  "button",
  "link",
  "textbox",
  "searchbox",
  "radio",
  "checkbox",
  "combobox",
  "DisclosureTriangle",
  "InputTime",
])
const told = ["pressed", "checked", "expanded", "disabled", "invalid", "level"]
/** Those that say something also when they are false. */
const always = new Set<string>(["pressed", "checked", "expanded"])
const nothing = new Set(["false", "undefined", ""])

const stateOf = ({ properties = [] }: Node): string =>
  properties
    .filter(({ name, value }) => told.includes(name) && (always.has(name) || !nothing.has(String(value.value))))
    .map(({ name, value }) => `${name} ${String(value.value)}`)
    .join(", ")

/** Everything that has words, in order; what stands inside a control is part of it. */
export const linesOf = async (page: Page): Promise<Line[]> => {
  const driver = await page.createCDPSession()
  await driver.send("Accessibility.enable")
  const { nodes } = await driver.send("Accessibility.getFullAXTree")
  await driver.detach()
  const by = new Map(nodes.map((node) => [node.nodeId, node]))
  const childrenOf = (node: Node) => (node.childIds ?? []).flatMap((id) => by.get(id) ?? [])
  const shownIn = (node: Node): string =>
    node.role?.value === "StaticText" ? textOf(node.name) : childrenOf(node).map(shownIn).filter(Boolean).join(" ")
  const lines: Line[] = []
  const visit = (node: Node): void => {
    const role = textOf(node.role)
    const inside = controls.has(role) || role === "heading"
    const line = { role, name: textOf(node.name), state: stateOf(node), shown: shownIn(node) }
    if (!node.ignored && role !== "InlineTextBox" && (inside || line.name !== "" || role === "status")) lines.push(line)
    if (!inside && role !== "StaticText") childrenOf(node).forEach(visit)
  }
  const [root] = nodes
  if (root) visit(root)
  return lines
}

export const isControl = ({ role }: Line): boolean => controls.has(role)

/** As one reads it in a test. */
export const asRead = ({ role, name, state }: Line): string => `${role} ${name}${state && ` (${state})`}`
