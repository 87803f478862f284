// Which presses count: a second one too soon is none, and one may have to be held first. It works on any page of ours, below React.
import { languageOf, type Comfort } from "../settings/comfort.ts"
import { loadOptionWords } from "../words/options.ts"
import { showHint } from "./hint.ts"

/** Two fingers' touches of one shake land within so many CSS pixels, even where the screen changed in between. */
const samePlace = 24
/** The line fills in so many steps: seen well, and no motion that makes anyone dizzy. */
const steps = 8

type Press = { name: string; at: number; x: number; y: number }

const pressed = (event: Event): HTMLButtonElement | undefined =>
  event
    .composedPath()
    .find((target): target is HTMLButtonElement => (target as Partial<Element>).localName === "button")

/** A card keeps its name when the screen is drawn anew. */
const nameOf = (button: HTMLButtonElement): string =>
  button.dataset["card"] ?? button.getAttribute("aria-label") ?? button.innerText

/** Called with the settings whenever they change. */
export const heedPresses = (page: Document): ((comfort: Comfort) => void) => {
  let { hold, coolDown } = { hold: 0, coolDown: 0 }
  let last: Press | undefined
  let holding: { button: HTMLButtonElement; timer: ReturnType<typeof setInterval> } | undefined
  /** Its press was held or not: the browser's own click at its end counts no more. */
  let answered: HTMLButtonElement | undefined
  /** The click that a held press makes. */
  let made = false
  /** This press was held to its end. */
  let held = false
  const hint = () =>
    void loadOptionWords(languageOf([page.documentElement.lang])).then(
      (words) => showHint(page, words.hint),
      () => undefined, // Its line, which fills while it is held, still shows what to do.
    )

  const tooSoon = (button: HTMLButtonElement, { detail, clientX: x, clientY: y }: MouseEvent): boolean => {
    const now = { name: nameOf(button), at: performance.now(), x, y }
    const near = detail > 0 && last !== undefined && Math.hypot(last.x - x, last.y - y) < samePlace
    if (last && now.at - last.at < coolDown && (last.name === now.name || near)) return true
    last = now
    return false
  }

  const letGo = () => {
    if (!holding) return
    clearInterval(holding.timer)
    delete holding.button.dataset["held"]
    holding.button.style.removeProperty("--held")
    holding = undefined
  }

  const takeHold = (button: HTMLButtonElement, x: number, y: number) => {
    letGo()
    answered = button
    held = false
    let step = 0
    const show = () => {
      button.dataset["held"] = ""
      button.style.setProperty("--held", `${(100 * step) / steps}%`)
    }
    const timer = setInterval(() => {
      step += 1
      if (step < steps) return show()
      letGo()
      held = true
      made = true
      button.dispatchEvent(
        new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, detail: 1, clientX: x, clientY: y }),
      )
      made = false
    }, hold / steps)
    holding = { button, timer }
    show()
  }

  const on = <Name extends keyof DocumentEventMap>(name: Name, run: (event: DocumentEventMap[Name]) => void) =>
    page.addEventListener(name, run, { capture: true, passive: false })

  on("click", (event) => {
    const button = pressed(event)
    if (!button) return
    // A click with no press before it comes from a screen reader, a voice or a switch, which cannot hold.
    const unheld = hold > 0 && !made && answered === button
    if (!made) answered = undefined
    if (!unheld && !tooSoon(button, event)) return
    if (unheld && !held) hint()
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  on("pointerdown", (event) => {
    const button = pressed(event)
    answered = undefined
    if (hold > 0 && button && !button.disabled && event.button === 0) takeHold(button, event.clientX, event.clientY)
  })
  for (const name of ["pointerup", "pointercancel", "contextmenu"] as const)
    on(name, (event) => {
      if (name === "contextmenu" && holding) event.preventDefault()
      else letGo()
    })
  on("pointermove", ({ clientX, clientY }) => {
    const box = holding?.button.getBoundingClientRect()
    if (box && (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom)) letGo()
  })
  on("keydown", (event) => {
    const button = pressed(event)
    if (hold === 0 || !button || button.disabled || (event.key !== "Enter" && event.key !== " ")) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (!event.repeat) takeHold(button, 0, 0)
  })
  on("keyup", (event) => {
    if (hold === 0 || !pressed(event) || (event.key !== "Enter" && event.key !== " ")) return
    // Else Firefox presses the button as Space comes up.
    event.preventDefault()
    if (holding) hint()
    letGo()
    answered = undefined
  })
  page.defaultView?.addEventListener("blur", letGo)

  return (comfort) => {
    hold = comfort.hold
    coolDown = comfort.coolDown
    page.documentElement.toggleAttribute("data-holds", hold > 0)
    if (hold === 0) letGo()
  }
}
