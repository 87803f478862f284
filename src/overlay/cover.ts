// Whether something of the page lies over the overlay, where it would get what a person types: we go above it; a page that fights is told of.

/** One point by chance in each of so many fields: what lies beside the points of one look is met at another. */
const [columns, rows] = [4, 5]
/** CSS pixels; at the very edge a page's own zoom rounds the point away. */
const edge = 2

/** After a look that found something, in ms: whoever fights is found out before much is typed. */
const soon = 150

/** A look that finds something adds 1, one that finds nothing takes a little back: a toast counts 1, and five seconds of calm are peace. */
const fights = 3
const calm = 0.3

/** To the top of the browser's top layer, without loading the pane anew. */
export const rise = (host: HTMLElement): void => {
  host.popover = "manual"
  host.togglePopover(false)
  host.togglePopover(true)
}

/** Whether `element` is what is met at a point of its window, in that one and in all around it that we may look into. */
const isMet = (element: Element, x: number, y: number): boolean => {
  const met = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
  if (met !== element) return met === null
  const frame = element.ownerDocument.defaultView?.frameElement
  if (!frame) return true
  const { left, top } = frame.getBoundingClientRect()
  return isMet(frame, left + frame.clientLeft + x, top + frame.clientTop + y)
}

const isCovered = (host: Element): boolean => {
  const { left, top, width, height } = host.getBoundingClientRect()
  for (let field = 0; field < columns * rows; field += 1) {
    const [column, row] = [field % columns, Math.floor(field / columns)]
    const x = left + edge + ((column + Math.random()) * (width - 2 * edge)) / columns
    const y = top + edge + ((row + Math.random()) * (height - 2 * edge)) / rows
    if (!isMet(host, x, y)) return true
  }
  return false
}

/** `tell` runs at each look as long as a page fights, and once when it is over. Returns the look. */
export const watchCover = (host: HTMLElement, tell: (covered: boolean) => void): (() => void) => {
  let found = 0
  let told = false
  let again: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(again)
    if (!host.isConnected) return
    if (isCovered(host)) {
      found = Math.min(found + 1, fights)
      rise(host)
      again = setTimeout(look, soon)
    } else found = Math.max(found - calm, 0)
    const covered = found === fights || (told && found > 0)
    if (covered || told) tell(covered)
    told = covered
  }
  return look
}
