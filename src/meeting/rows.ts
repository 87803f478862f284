// Gives page elements names that stay the same as long as the element does.

/** The same element always gets the same name; no element is held on to. */
export const rowNames = (): ((row: Element) => string) => {
  const names = new WeakMap<Element, string>()
  let last = 0
  return (row) => {
    const name = names.get(row) ?? `row-${++last}`
    names.set(row, name)
    return name
  }
}
