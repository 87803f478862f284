// Replays the steps of a page fixture; an element that stays in its place stays the same element, as in the real page.
import { readFile } from "node:fs/promises"

const sameElement = (now: ChildNode, next: ChildNode): boolean =>
  now.nodeName === next.nodeName && (!(now instanceof Element) || !(next instanceof Element) || now.id === next.id)

/** Makes `now` like `next`, keeping every element that is still there. */
const become = (now: Element, next: Element | DocumentFragment): void => {
  if (next instanceof Element)
    for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value)
  const wanted = [...next.childNodes]
  wanted.forEach((child, place) => {
    const there = now.childNodes[place]
    if (!there) now.append(document.importNode(child, true))
    else if (!sameElement(there, child)) there.replaceWith(document.importNode(child, true))
    else if (there instanceof Element && child instanceof Element) become(there, child)
    else if (there.nodeValue !== child.nodeValue) there.nodeValue = child.nodeValue
  })
  for (const spare of [...now.childNodes].slice(wanted.length)) spare.remove()
}

/** Reads `tests/fixtures/<name>.html`; `show("t0")` puts one of its steps on the page. */
export const replay = async (name: string): Promise<{ show: (step: string) => void }> => {
  const file = document.createElement("template")
  file.innerHTML = await readFile(`tests/fixtures/${name}.html`, "utf8")
  return {
    show: (step) => {
      const template = file.content.querySelector<HTMLTemplateElement>(`template[data-step="${step}"]`)
      if (!template) throw new Error(`No step ${step} in ${name}`)
      become(document.body, template.content)
    },
  }
}
