// A press is for what stood under the finger when it aimed: what came there by itself in the last moment is not pressed, and the person is told.

/** From aiming to touching, ms: nobody has seen, decided and moved a hand in less. */
const aimMs = 400
/** What a person did moves things too, and they look anew; counted as the Layout Instability standard counts it, ms. */
const ownMs = 500
/** CSS pixels; less is no other place. */
const still = 4

/** The newest caption's line is pressed where it stands, and moves with each word. */
const pressables = 'button:not([data-part="line-button"]), a[href], summary, label'

type Box = { element: Element; left: number; top: number; right: number; bottom: number }

const boxesOf = (page: Document): Box[] =>
  [...page.querySelectorAll(pressables)].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return right > left && bottom > top ? [{ element, left, top, right, bottom }] : []
  })

const isMoved = (before: readonly Box[], now: readonly Box[]): boolean =>
  before.length !== now.length ||
  before.some(({ element, left, top }, place) => {
    const other = now[place]
    return other?.element !== element || Math.abs(other.left - left) > still || Math.abs(other.top - top) > still
  })

/** The same button drawn anew is no other one. */
const nameOf = (element: Element): string =>
  element.getAttribute("data-card") ?? element.getAttribute("aria-label") ?? element.textContent

const stoodAt = (boxes: readonly Box[], x: number, y: number, button: Element): boolean =>
  boxes.some(
    ({ element, left, top, right, bottom }) =>
      x >= left &&
      x < right &&
      y >= top &&
      y < bottom &&
      (element === button || (!element.isConnected && nameOf(element) === nameOf(button))),
  )

/**
 * While something that can be pressed has just moved by itself, the document's root says `data-moved`; from a press that was
 * not taken until the next, `data-missed`.
 * @param missed tells the person; `y`: where they pressed, in CSS pixels from the top
 */
export const guardAim = (page: Document, missed: (y: number) => void): void => {
  const view = page.defaultView
  if (!view) return
  const root = page.documentElement
  let boxes = boxesOf(page)
  /** As it stood before it moved by itself. */
  let aimed: Box[] | undefined
  let acted = -Infinity
  let isLooking = false
  let over: ReturnType<typeof setTimeout> | undefined
  let wrong: Element | undefined

  const look = () => {
    isLooking = false
    const now = boxesOf(page)
    if (!isMoved(boxes, now)) return
    if (view.performance.now() - acted > ownMs) {
      aimed ??= boxes
      root.dataset["moved"] = ""
      clearTimeout(over)
      over = setTimeout(rest, aimMs)
    }
    boxes = now
  }
  const rest = () => {
    aimed = undefined
    delete root.dataset["moved"]
  }
  const lookSoon = () => {
    if (isLooking) return
    isLooking = true
    view.requestAnimationFrame(look)
  }
  const act = () => (acted = view.performance.now())

  new view.MutationObserver(lookSoon).observe(page, { childList: true, subtree: true, characterData: true })
  for (const name of ["scroll", "transitionend"])
    page.addEventListener(name, lookSoon, { capture: true, passive: true })
  view.addEventListener("resize", lookSoon)
  for (const name of ["wheel", "touchmove", "keydown"])
    page.addEventListener(name, act, { capture: true, passive: true })

  const on = <Name extends "pointerdown" | "click">(name: Name, run: (event: DocumentEventMap[Name]) => void) =>
    page.addEventListener(name, run, { capture: true })
  const pressed = (event: Event): Element | undefined =>
    event
      .composedPath()
      .find((target): target is Element => target instanceof view.Element && target.matches(pressables))

  on("pointerdown", (event) => {
    delete root.dataset["missed"]
    look()
    const button = pressed(event)
    wrong = button && aimed && !stoodAt(aimed, event.clientX, event.clientY, button) ? button : undefined
    if (!wrong) act()
  })
  on("click", (event) => {
    const button = pressed(event)
    if (!wrong || button !== wrong || event.detail === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    root.dataset["missed"] = ""
    // Once they were told they look anew: the next press is taken, whatever goes on moving.
    wrong = undefined
    clearTimeout(over)
    rest()
    act()
    missed(event.clientY)
  })
}
