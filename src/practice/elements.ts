// Makes elements for the practice pages without markup strings, so that they also run under Trusted Types.

type Given = Record<string, string>

/** An element with attributes; children are elements or text. */
export const make = (tag: string, given: Given = {}, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(given)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A button that shows `text` and does `press`. */
export const makeButton = (text: string, given: Given, press: () => void): HTMLElement => {
  const button = make("button", { type: "button", ...given }, text)
  button.addEventListener("click", press)
  return button
}
