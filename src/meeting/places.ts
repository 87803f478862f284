// Finds what lies where on a meeting's page.

/** Rectangles of all that matches and has a size, and of the field in use. */
export const placesOf = (page: Document, selectors: string): DOMRect[] => {
  const field = page.activeElement
  const inUse = field?.matches("input, textarea, select, button, [contenteditable], [role=textbox]") ? [field] : []
  return [...page.querySelectorAll(selectors), ...inUse]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
}
