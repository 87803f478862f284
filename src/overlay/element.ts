// The element in the meeting page: a handle and, in an iframe, the pane. No words of ours stand in it but the handle's names.
import { overlayElement } from "../meeting/shield.ts"

// Phosphor, regular: arrows-out-cardinal, eye-slash, hand-palm.
const icons = {
  move: "M90.34,61.66a8,8,0,0,1,0-11.32l32-32a8,8,0,0,1,11.32,0l32,32a8,8,0,0,1-11.32,11.32L136,43.31V96a8,8,0,0,1-16,0V43.31L101.66,61.66A8,8,0,0,1,90.34,61.66Zm64,132.68L136,212.69V160a8,8,0,0,0-16,0v52.69l-18.34-18.35a8,8,0,0,0-11.32,11.32l32,32a8,8,0,0,0,11.32,0l32-32a8,8,0,0,0-11.32-11.32Zm83.32-72-32-32a8,8,0,0,0-11.32,11.32L212.69,120H160a8,8,0,0,0,0,16h52.69l-18.35,18.34a8,8,0,0,0,11.32,11.32l32-32A8,8,0,0,0,237.66,122.34ZM43.31,136H96a8,8,0,0,0,0-16H43.31l18.35-18.34A8,8,0,0,0,50.34,90.34l-32,32a8,8,0,0,0,0,11.32l32,32a8,8,0,0,0,11.32-11.32Z",
  hide: "M53.92,34.62A8,8,0,1,0,42.08,45.38L61.32,66.55C25,88.84,9.38,123.2,8.69,124.76a8,8,0,0,0,0,6.5c.35.79,8.82,19.57,27.65,38.4C61.43,194.74,93.12,208,128,208a127.11,127.11,0,0,0,52.07-10.83l22,24.21a8,8,0,1,0,11.84-10.76Zm47.33,75.84,41.67,45.85a32,32,0,0,1-41.67-45.85ZM128,192c-30.78,0-57.67-11.19-79.93-33.25A133.16,133.16,0,0,1,25,128c4.69-8.79,19.66-33.39,47.35-49.38l18,19.75a48,48,0,0,0,63.66,70l14.73,16.2A112,112,0,0,1,128,192Zm6-95.43a8,8,0,0,1,3-15.72,48.16,48.16,0,0,1,38.77,42.64,8,8,0,0,1-7.22,8.71,6.39,6.39,0,0,1-.75,0,8,8,0,0,1-8-7.26A32.09,32.09,0,0,0,134,96.57Zm113.28,34.69c-.42.94-10.55,23.37-33.36,43.8a8,8,0,1,1-10.67-11.92A132.77,132.77,0,0,0,231.05,128a133.15,133.15,0,0,0-23.12-30.77C185.67,75.19,158.78,64,128,64a118.37,118.37,0,0,0-19.36,1.57A8,8,0,1,1,106,49.79,134,134,0,0,1,128,48c34.88,0,66.57,13.26,91.66,38.35,18.83,18.83,27.3,37.62,27.65,38.41A8,8,0,0,1,247.31,131.26Z",
  show: "M188,88a27.75,27.75,0,0,0-12,2.71V60a28,28,0,0,0-41.36-24.6A28,28,0,0,0,80,44v6.71A27.75,27.75,0,0,0,68,48,28,28,0,0,0,40,76v76a88,88,0,0,0,176,0V116A28,28,0,0,0,188,88Zm12,64a72,72,0,0,1-144,0V76a12,12,0,0,1,24,0v44a8,8,0,0,0,16,0V44a12,12,0,0,1,24,0v68a8,8,0,0,0,16,0V60a12,12,0,0,1,24,0v68.67A48.08,48.08,0,0,0,120,176a8,8,0,0,0,16,0,32,32,0,0,1,32-32,8,8,0,0,0,8-8V116a12,12,0,0,1,24,0Z",
}

const style = `
.box { box-sizing: border-box; position: absolute; inset: 0; display: flex; flex-direction: column; overflow: hidden;
  border: 2px solid var(--line); border-radius: 16px; background: var(--paper); box-shadow: 0 4px 20px rgb(0 0 0 / 30%); }
.handle { display: flex; justify-content: center; flex: none; }
button { all: unset; box-sizing: border-box; width: 44px; height: 44px; display: grid; place-items: center;
  border-radius: 12px; color: var(--ink); cursor: pointer; touch-action: none; }
button[hidden] { display: none; }
button:hover { color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px; }
svg { width: 24px; height: 24px; fill: currentcolor; pointer-events: none; }
iframe { flex: 1; min-width: 0; min-height: 0; border: 0; background: var(--paper); }
.box[data-lies] { flex-direction: row; }
.box[data-lies] .handle { flex-direction: column; }
.box[data-dragged] iframe { pointer-events: none; }
.box[data-hidden] iframe { position: absolute; width: 1px; height: 1px; visibility: hidden; }
`

const icon = (path: string): SVGElement => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg")
  svg.setAttribute("viewBox", "0 0 256 256")
  svg.setAttribute("aria-hidden", "true")
  const shape = document.createElementNS("http://www.w3.org/2000/svg", "path")
  shape.setAttribute("d", path)
  svg.append(shape)
  return svg
}

const button = (name: keyof typeof icons): HTMLButtonElement => {
  const made = document.createElement("button")
  made.type = "button"
  made.dataset["part"] = name
  made.append(icon(icons[name]))
  return made
}

export type OverlayElement = {
  host: HTMLElement
  root: ShadowRoot
  box: HTMLElement
  frame: HTMLIFrameElement
  move: HTMLButtonElement
  hide: HTMLButtonElement
  show: HTMLButtonElement
}

/** What each element wears by our will alone. The attribute is put together only once, other than its text. */
const worn = new WeakMap<HTMLElement, string>()

const undo = (host: HTMLElement): void => {
  const ours = worn.get(host)
  if (ours !== undefined && host.getAttribute("style") !== ours) host.style.cssText = ours
}

/** Styles of the element itself. Inline and important they stand above any rule of the page; in the shadow root they would not. */
export const wear = (host: HTMLElement, styles: Record<string, string>): void => {
  undo(host)
  const others = Object.entries(styles).filter(([name, value]) => host.style.getPropertyValue(name) !== value)
  if (others.length === 0) return
  for (const [name, value] of others) host.style.setProperty(name, value, "important")
  worn.set(host, host.getAttribute("style") ?? "")
}

const base = { all: "initial", display: "block", position: "fixed", "z-index": "2147483647" }

/** On a root they put all of a page out of reach; a negative tabindex on ours alone, all that is inside. */
const outOfReach = ["inert", "hidden", "aria-hidden", "tabindex"]

/** Undoes what a page's script may do to whatever it did not put there: restyle it, or take it out of reach. */
export const restore = (host: HTMLElement): void => {
  for (const element of [host, host.ownerDocument.documentElement])
    for (const name of outOfReach) if (element.hasAttribute(name)) element.removeAttribute(name)
  undo(host)
}

/** Invisible until the pane has said how it stands. */
export const makeElement = (): OverlayElement => {
  const host = document.createElement(overlayElement)
  wear(host, base)
  // Unseen but laid out: browsers do not measure in a frame that is hidden or has no size.
  wear(host, { left: "0", top: "0", width: "92px", height: "600px", opacity: "0", "pointer-events": "none" })
  const root = host.attachShadow({ mode: "open" })
  const styles = document.createElement("style")
  styles.textContent = style
  const box = document.createElement("div")
  box.className = "box"
  box.setAttribute("role", "region")
  const handle = document.createElement("div")
  handle.className = "handle"
  const [move, hide, show] = [button("move"), button("hide"), button("show")]
  handle.append(move, hide, show)
  const frame = document.createElement("iframe")
  box.append(handle, frame)
  root.append(styles, box)
  return { host, root, box, frame, move, hide, show }
}
