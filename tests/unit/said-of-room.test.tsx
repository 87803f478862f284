// What was last said to who listens goes with the room it was about.
// @vitest-environment jsdom
import { act } from "react"
import { createRoot } from "react-dom/client"
import { expect, onTestFinished, test } from "vitest"
import type { ParticipantState } from "../../src/session/participant-state.ts"
import { comfortAtFirst } from "../../src/settings/comfort.ts"
import { comfortStore } from "../../src/settings/store.ts"
import { ParticipantApp } from "../../src/ui/participant/app.tsx"
import { en } from "../../src/words/en/words.ts"
import { privateSent, rest } from "../support/gallery/participant-states.ts"

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// jsdom draws nothing and knows no sheet that a script makes.
Object.assign(CSSStyleSheet.prototype, { replaceSync: () => undefined })
Object.assign(document, { adoptedStyleSheets: [] })

test("a room that is forgotten leaves nothing of what was said about it, on whatever screen that is", async () => {
  let state: ParticipantState = { ...rest, sent: [privateSent({ step: "delivered" })] }
  const listeners = new Set<() => void>()
  const show = (next: ParticipantState) =>
    act(() => {
      state = next
      for (const changed of listeners) changed()
    })
  const connector = {
    get: () => state,
    subscribe: (changed: () => void) => (listeners.add(changed), () => listeners.delete(changed)),
    act: () => {},
    keep: () => Promise.resolve(true),
  }
  const place = document.createElement("div")
  document.body.replaceChildren(place)
  const root = createRoot(place)
  const comfort = comfortStore(comfortAtFirst("en"))
  await act(() =>
    Promise.resolve(
      root.render(<ParticipantApp connector={connector} comfort={comfort} words={en} place="page" via="page" />),
    ),
  )
  onTestFinished(() => act(() => root.unmount()))
  const said = () => place.querySelector("[data-part=say]")?.textContent
  expect(said()).toContain("has it")
  show({ ...rest, room: undefined, sent: [], threads: [] })
  expect(said()).toBe("")
  show(rest)
  expect(said()).toBe("")
})
