// What a script of a meeting's page can learn at most: it hears every event there is, before any other, and reads every root it can reach.
import type { Frame } from "puppeteer"

export type Heard = {
  /** Every text it came by. */
  said: string[]
  /** How often each event was heard, and the letters that it told in their order. */
  events: Record<string, number>
  letters: Record<string, string>
}

type Telling = {
  key: string
  data: unknown
  detail: unknown
  clipboardData: DataTransfer | null
  dataTransfer: DataTransfer | null
}

/** Runs in the page. */
export const spy = (): void => {
  const said = new Set<string>()
  const events: Heard["events"] = {}
  const letters: Heard["letters"] = {}
  Object.assign(window, { heard: () => ({ said: [...said], events, letters }) satisfies Heard })

  const note = (text: unknown) => {
    if (typeof text === "string" && text !== "") said.add(text)
  }
  const noteAll = (data: DataTransfer | null | undefined) => {
    for (const type of data?.types ?? []) note(data?.getData(type))
  }
  const hear = (event: Event) => {
    const { type } = event
    events[type] = (events[type] ?? 0) + 1
    for (const name in event) note((event as unknown as Record<string, unknown>)[name])
    const { key, data, detail, clipboardData, dataTransfer } = event as Event & Partial<Telling>
    const letter = key ?? data
    if (typeof letter === "string" && letter.length === 1) letters[type] = (letters[type] ?? "") + letter
    for (const more of [data, detail]) if (typeof more === "object") note(JSON.stringify(more))
    for (const transfer of [clipboardData, dataTransfer]) noteAll(transfer)
    for (const node of event.composedPath()) {
      if (!(node instanceof Element)) continue
      note((node as HTMLInputElement).value)
      for (const { value } of node.attributes) note(value)
    }
    note((event.target as Partial<Element> | null)?.textContent)
    note(getSelection()?.toString())
  }
  const without = ["focusin", "focusout", "textInput", "compositionstart", "compositionupdate", "compositionend"]
  const types = new Set(without)
  const namesOf = (owner: object): string[] => {
    const names: string[] = []
    for (let at: unknown = owner; at instanceof Object; at = Object.getPrototypeOf(at))
      names.push(...Object.getOwnPropertyNames(at))
    return names
  }
  for (const owner of [window, document, document.createElement("input"), document.createElement("video")])
    for (const name of namesOf(owner)) if (name.startsWith("on")) types.add(name.slice(2))
  for (const type of types) addEventListener(type, hear, { capture: true, passive: true })

  const read = (root: Document | ShadowRoot | Element): string => {
    let text = root.textContent ?? ""
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) text += read(element.shadowRoot)
      if (element instanceof HTMLIFrameElement) {
        try {
          text += element.contentDocument ? read(element.contentDocument) : ""
        } catch {
          // What a page may not read stays unread.
        }
      }
      for (const { value } of element.attributes) text += ` ${value}`
    }
    return text
  }
  setInterval(() => note(read(document)), 100)
}

/** What it has learnt so far in one frame; nothing where it does not run. */
export const heardIn = (frame: Frame): Promise<Heard> =>
  frame.evaluate(() => (window as { heard?: () => Heard }).heard?.() ?? { said: [], events: {}, letters: {} })

/** Whether a text was told to it, as it stands or letter by letter. */
export const knows = (all: Heard[], text: string): boolean => {
  const letters = [text, text.replaceAll(" ", "")]
  return all.some(
    ({ said, letters: typed }) =>
      said.some((one) => one.includes(text)) ||
      Object.values(typed).some((row) => letters.some((spelt) => row.includes(spelt))),
  )
}
