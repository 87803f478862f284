// Hands for a browser: presses and writes as a person does, by the names a screen reader hears, and reads what stands there.
import type { ElementHandle, Frame, Page } from "puppeteer"

export type Screen = Page | Frame

/** Asks again until `look` finds something; the error says what was missing. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | undefined> | T | undefined,
  ms = 20_000,
): Promise<T> => {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`Not in ${ms} ms: ${what}`)
    await new Promise((again) => setTimeout(again, 50))
  }
}

const quoted = (name: string) => name.replaceAll("\\", "\\\\").replaceAll('"', '\\"')
const named = (name: string, role: string) => `::-p-aria([name="${quoted(name)}"][role="${role}"])`

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))

/** A pane grows and moves with what it shows, a little after it shows it: what is pressed before that is pressed beside it. */
const atRest = async (screen: Screen): Promise<void> => {
  // What has just come under a finger by itself takes no press; where something always moves, the rest does.
  await screen.waitForSelector("html:not([data-moved])", { timeout: 2_000 }).catch(() => undefined)
  const frame = "parentFrame" in screen && screen.parentFrame() ? await screen.frameElement() : null
  if (!frame) return
  await until("a pane at rest", async () => {
    const before = JSON.stringify(await frame.boundingBox())
    await screen.evaluate(painted)
    await frame.evaluate(painted)
    return JSON.stringify(await frame.boundingBox()) === before || undefined
  })
  await frame.dispose()
}

/** A line that stays at the edge of a screen may lie over it: a person scrolls then. */
const uncover = (element: Node): void => {
  if (!(element instanceof Element)) return
  const { left, top, width, height } = element.getBoundingClientRect()
  const shown = document.elementFromPoint(left + width / 2, top + height / 2)
  if (shown && !element.contains(shown) && !shown.contains(element)) element.scrollIntoView({ block: "center" })
}

/** Presses what the selector finds; waits for it to be there, in view and not moving. */
export const click = async (screen: Screen, selector: string): Promise<void> => {
  const found = screen.locator(selector).setTimeout(20_000)
  const handle = await found.waitHandle()
  await atRest(screen)
  // It may have been drawn anew meanwhile; then the locator finds it again.
  await handle.evaluate(uncover).catch(() => undefined)
  await found.click()
  if (await isMissed(screen)) await click(screen, selector)
}

/** It moved as it was pressed: the press was not taken, and a person presses again. */
const isMissed = (screen: Screen): Promise<boolean> =>
  screen.$("html[data-missed]").then(
    (missed) => missed !== null,
    () => false, // It has just gone.
  )

/** Presses what is called `name`. */
export const press = (screen: Screen, name: string, role = "button"): Promise<void> => click(screen, named(name, role))

/** Writes into the field called `name`, over what stood there, key by key: a driver's quick way is not seen by React. */
export const write = async (screen: Screen, name: string, text: string, role = "textbox"): Promise<void> => {
  const field = await screen.locator(named(name, role)).setTimeout(20_000).waitHandle()
  await field.evaluate((element) => (element as HTMLInputElement).select())
  await field.type(text)
}

/** What stands in the field called `name`. */
export const written = (screen: Screen, name: string): Promise<string> =>
  screen
    .locator(named(name, "textbox"))
    .setTimeout(20_000)
    .map((field) => (field as HTMLInputElement).value)
    .wait()

export const seek = (screen: Screen, name: string, role = "button"): Promise<ElementHandle | null> =>
  screen.$(named(name, role))

/** All words of a screen as a person sees them, in one line; none while one page gives way to the next. */
export const textOf = async (screen: Screen): Promise<string> => {
  const text = screen.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? "")
  const gone = (error: Error) => {
    if (!error.message.startsWith("Execution context was destroyed")) throw error
    return ""
  }
  return (await text.catch(gone)).replace(/\s+/g, " ")
}

/** Waits until the words stand on the screen. */
export const reads = async (screen: Screen, words: string | RegExp, ms = 20_000): Promise<void> => {
  const has = (text: string) => (typeof words === "string" ? text.includes(words) : words.test(text))
  let last = ""
  await until(`"${words}" on the screen`, async () => has((last = await textOf(screen))) || undefined, ms).catch(
    (error: unknown) => {
      throw new Error(`${error instanceof Error ? error.message : String(error)}; it reads: ${last.slice(0, 600)}`)
    },
  )
}

/** Whether a screen is a page of ours; Firefox does not tell its driver their addresses, but their documents know. */
export const standsAt = async (screen: Screen, path: string): Promise<boolean> => {
  try {
    return (await screen.evaluate(() => location.href)).includes(path)
  } catch {
    return false // It has just gone.
  }
}

/** The panes over a meeting: none, or one. */
export const panesOf = async (page: Page): Promise<Frame[]> => {
  const panes: Frame[] = []
  for (const frame of page.frames()) if (await standsAt(frame, "/tabs/pane.html")) panes.push(frame)
  return panes
}

/** The pane over a meeting, wherever its overlay stands. */
export const paneOf = (page: Page): Promise<Frame> => until("a pane", async () => (await panesOf(page))[0])
