// A desk in jsdom: rendered with a held connector, read and pressed as a person would.
import { act } from "react"
import { createRoot } from "react-dom/client"
import { onTestFinished } from "vitest"
import type { FacilitatorState } from "../../src/session/facilitator-state.ts"
import { comfortAtFirst } from "../../src/settings/comfort.ts"
import { comfortStore } from "../../src/settings/store.ts"
import { FacilitatorApp } from "../../src/ui/facilitator/app.tsx"
import type { Tone } from "../../src/ui/facilitator/tone.ts"
import { en } from "../../src/words/en/words.ts"
import { heldConnector } from "./gallery/desk-states.ts"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// jsdom draws nothing and knows no sheet that a script makes.
Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined })
Object.assign(document, { adoptedStyleSheets: [] })

/** Counts its rings; `works`: whether the device can play. */
export const heldTone = (works = true): Tone & { rings: () => number } => {
  let rings = 0
  return { test: () => Promise.resolve(works), ring: () => (rings += 1), rings: () => rings }
}

export const openDesk = (first: FacilitatorState, tone: Tone = heldTone()) => {
  const connector = heldConnector(first)
  const place = document.createElement("div")
  document.body.replaceChildren(place)
  const root = createRoot(place)
  act(() =>
    root.render(
      <FacilitatorApp
        connector={connector}
        comfort={comfortStore(comfortAtFirst("en"))}
        via="page"
        words={en}
        tone={tone}
      />,
    ),
  )
  onTestFinished(() => act(() => root.unmount()))

  const find = <Name extends "button" | "label">(
    name: Name,
    words: string,
    within: Element = place,
  ): HTMLElementTagNameMap[Name] => {
    const found = [...within.querySelectorAll(name)].find(({ textContent }) => textContent.includes(words))
    if (!found) throw new Error(`No ${name} says "${words}".`)
    return found
  }
  const button = (words: string, within?: Element) => find("button", words, within)
  const field = (label: string) => {
    const { htmlFor } = find("label", label)
    const element = document.getElementById(htmlFor)
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element
    throw new Error(`Nothing can be written under "${label}".`)
  }
  return {
    place,
    acts: connector.acts,
    keeps: (keeps: boolean) => void (connector.keeps = keeps),
    become: (next: FacilitatorState) => act(() => connector.become(next)),
    button,
    field,
    shows: (words: string) => place.textContent.includes(words),
    says: () => place.querySelector('[data-part="say"]')?.textContent ?? "",
    /** Focus first, as a press does in a browser. */
    press: (words: string, within?: Element) =>
      act(async () => {
        const pressed = button(words, within)
        pressed.focus()
        pressed.click()
        await Promise.resolve()
      }),
    choose: (words: string) => act(() => find("label", words).click()),
    write: (label: string, value: string) =>
      act(() => {
        const element = field(label)
        const owner = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
        Object.getOwnPropertyDescriptor(owner.prototype, "value")?.set?.call(element, value)
        element.dispatchEvent(new Event("input", { bubbles: true }))
      }),
    focus: (words: string) => act(() => button(words).focus()),
    key: (key: string) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }))
        await Promise.resolve()
      }),
  }
}
