// The element in the meeting page: a handle and, in an iframe, the pane. No words of ours stand in it but the handle's names.
import { overlayElement } from "../meeting/shield.ts"

// Phosphor, regular: arrows-out-cardinal, eye-slash, hand-palm; to a tenth of their 256 units.
const icons = {
  move: "M90.3,61.6a8,8,0,0,1,0-11.3l32-32a8,8,0,0,1,11.3,0l32,32a8,8,0,0,1-11.3,11.3L136,43.3V96a8,8,0,0,1-16,0V43.3L101.6,61.6A8,8,0,0,1,90.3,61.6Zm64,132.6L136,212.6V160a8,8,0,0,0-16,0v52.6l-18.3-18.3a8,8,0,0,0-11.3,11.3l32,32a8,8,0,0,0,11.3,0l32-32a8,8,0,0,0-11.3-11.3Zm83.3-72-32-32a8,8,0,0,0-11.3,11.3L212.6,120H160a8,8,0,0,0,0,16h52.6l-18.3,18.3a8,8,0,0,0,11.3,11.3l32-32A8,8,0,0,0,237.6,122.3ZM43.3,136H96a8,8,0,0,0,0-16H43.3l18.3-18.3A8,8,0,0,0,50.3,90.3l-32,32a8,8,0,0,0,0,11.3l32,32a8,8,0,0,0,11.3-11.3Z",
  hide: "M53.9,34.6A8,8,0,1,0,42.0,45.3L61.3,66.5C25,88.8,9.3,123.2,8.6,124.7a8,8,0,0,0,0,6.5c.3.7,8.8,19.5,27.6,38.4C61.4,194.7,93.1,208,128,208a127.1,127.1,0,0,0,52.0-10.8l22,24.2a8,8,0,1,0,11.8-10.7Zm47.3,75.8,41.6,45.8a32,32,0,0,1-41.6-45.8ZM128,192c-30.7,0-57.6-11.1-79.9-33.2A133.1,133.1,0,0,1,25,128c4.6-8.7,19.6-33.3,47.3-49.3l18,19.7a48,48,0,0,0,63.6,70l14.7,16.2A112,112,0,0,1,128,192Zm6-95.4a8,8,0,0,1,3-15.7,48.1,48.1,0,0,1,38.7,42.6,8,8,0,0,1-7.2,8.7,6.3,6.3,0,0,1-.7,0,8,8,0,0,1-8-7.2A32.0,32.0,0,0,0,134,96.5Zm113.2,34.6c-.4.9-10.5,23.3-33.3,43.8a8,8,0,1,1-10.6-11.9A132.7,132.7,0,0,0,231.0,128a133.1,133.1,0,0,0-23.1-30.7C185.6,75.1,158.7,64,128,64a118.3,118.3,0,0,0-19.3,1.5A8,8,0,1,1,106,49.7,134,134,0,0,1,128,48c34.8,0,66.5,13.2,91.6,38.3,18.8,18.8,27.3,37.6,27.6,38.4A8,8,0,0,1,247.3,131.2Z",
  show: "M188,88a27.7,27.7,0,0,0-12,2.7V60a28,28,0,0,0-41.3-24.6A28,28,0,0,0,80,44v6.7A27.7,27.7,0,0,0,68,48,28,28,0,0,0,40,76v76a88,88,0,0,0,176,0V116A28,28,0,0,0,188,88Zm12,64a72,72,0,0,1-144,0V76a12,12,0,0,1,24,0v44a8,8,0,0,0,16,0V44a12,12,0,0,1,24,0v68a8,8,0,0,0,16,0V60a12,12,0,0,1,24,0v68.6A48.0,48.0,0,0,0,120,176a8,8,0,0,0,16,0,32,32,0,0,1,32-32,8,8,0,0,0,8-8V116a12,12,0,0,1,24,0Z",
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
/* A page may dim what lies below its own popovers. */
:host::backdrop { display: none !important; }
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
