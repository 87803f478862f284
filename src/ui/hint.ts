// A line over the foot of a screen that answers a press which did not count; it moves nothing.

/** Long enough to read a short sentence twice. */
const hintFor = 5000

/** `y`: where they pressed, in CSS pixels from the top. */
export const showHint = (page: Document, sentence: string, y = 0): void => {
  page.querySelector('[data-part="hold-hint"]')?.remove()
  const hint = page.createElement("div")
  hint.dataset["part"] = "hold-hint"
  hint.setAttribute("role", "status")
  // Not over what is pressed next.
  if (y > page.documentElement.clientHeight / 2) hint.dataset["at"] = "top"
  page.querySelector('[data-part="surface"]')?.append(hint)
  hint.textContent = sentence
  setTimeout(() => hint.remove(), hintFor)
}
