// A person without a mouse: goes on by Tab, chooses by Enter, and is never left without knowing where the focus is.
import type { Frame, KeyInput, Page } from "puppeteer"
import { until } from "../../src/tools/hands.ts"

export type Spot = {
  frame: Frame
  /** Its name as a person sees or hears it. */
  name: string
  /** Its data-part, data-card and such, for messages. */
  html: string
  /** Not a control: a heading or a place that took the focus so that one starts there. */
  place: boolean
  /** What is wrong with where the focus is. */
  wrong: string | undefined
}

/** What has the focus in this document; undefined where it is in another one, or nowhere. */
const focusIn = (frame: Frame): Promise<Omit<Spot, "frame"> | undefined> =>
  frame.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!document.hasFocus() || !(at instanceof HTMLElement) || at === document.body || at instanceof HTMLIFrameElement)
      return undefined
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined
    const ringed = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    }
    const place = at.tabIndex < 0
    // How a meeting's page shows its own focus is not ours.
    const ours = !/\.(zoom\.us|microsoft\.com)$/.test(location.hostname) || at.getRootNode() instanceof ShadowRoot
    const heading = /^H[1-3]$/.test(at.tagName)
    const { left, top, right, bottom } = at.getBoundingClientRect()
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ]
    const seen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    const above = (at.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
    const covered = above !== null && !at.contains(above) && !above.contains(at) && !label?.contains(above)
    return {
      name: at.getAttribute("aria-label") ?? label?.innerText ?? at.innerText,
      html: at.outerHTML.slice(0, 160),
      place,
      wrong: !ours
        ? undefined
        : !heading && !ringed(at) && !(label && ringed(label))
          ? "the focus is not seen"
          : !seen
            ? "the focus is off the screen"
            : covered
              ? `the focus lies under ${above.outerHTML.slice(0, 80)}`
              : undefined,
    }
  })

export const focusOf = async (page: Page): Promise<Spot | undefined> => {
  for (const frame of page.frames()) {
    const spot = await focusIn(frame).catch(() => undefined)
    if (spot) return { frame, ...spot }
  }
  return undefined
}

const longest = 90

export type Hands = ReturnType<typeof handsOn>

/** `steps` counts presses, as a person with two switches makes them: one for next, one for choose. */
export const handsOn = (page: Page) => {
  let steps = 0
  const press = async (key: KeyInput): Promise<void> => {
    steps++
    await page.keyboard.press(key)
  }
  /** Where the focus is: it must never stay nowhere, unseen or covered. A screen that has just changed may still scroll to it. */
  const here = async (after = ""): Promise<Spot> => {
    let last: Spot | undefined
    return until(
      "a focus that is seen",
      async () => ((last = await focusOf(page)) && last.wrong === undefined ? last : undefined),
      5000,
    ).catch(() => {
      throw new Error(`After ${after}: ${last?.wrong ?? "the focus is nowhere"} ${last?.html ?? ""}`)
    })
  }
  const isAt = ({ name, place }: Spot, wanted: string | RegExp) =>
    !place && (typeof wanted === "string" ? name.replace(/\s+/g, " ").includes(wanted) : wanted.test(name))

  /** The focus comes back from the browser's bar a moment after the press: a second one too soon would go past it. */
  const lands = () => until("a focus", () => focusOf(page), 500).catch(() => undefined)

  /** Goes on until the control is there. `back`: the other way. */
  const to = async (wanted: string | RegExp, { back = false } = {}): Promise<Spot> => {
    const met: string[] = []
    for (let n = 0; n < longest; n++) {
      if (n > 0 || !(await focusOf(page)) || !isAt(await here(), wanted)) {
        if (back) await page.keyboard.down("Shift")
        await press("Tab")
        if (back) await page.keyboard.up("Shift")
      }
      // After the last control comes the browser's own bar, which no driver sees, with a few stops of its own.
      for (let stops = 0; stops < 10 && !(await lands()); stops++) await press("Tab")
      const spot = await here()
      if (isAt(spot, wanted)) return spot
      met.push(spot.name.slice(0, 40))
    }
    throw new Error(`No way by Tab to ${wanted}; met ${[...new Set(met)].join(" | ")}`)
  }
  /** The focus comes there by itself. */
  const at = (wanted: string): Promise<true> =>
    until(`the focus on ${wanted}`, async () => (await focusOf(page))?.name.includes(wanted) || undefined)
  return {
    press,
    at,
    to,
    choose: async (wanted: string | RegExp, key: KeyInput = "Enter"): Promise<void> => {
      const { name } = await to(wanted)
      await press(key)
      await here(name)
    },
    /** Into a field, in place of what stood there. */
    write: async (wanted: string | RegExp, text: string): Promise<void> => {
      await to(wanted)
      await page.keyboard.down("Control")
      await press("KeyA")
      await page.keyboard.up("Control")
      await page.keyboard.type(text)
    },
    chord: async (letter: KeyInput): Promise<void> => {
      await page.keyboard.down("Alt")
      await page.keyboard.down("Shift")
      await press(letter)
      await page.keyboard.up("Shift")
      await page.keyboard.up("Alt")
    },
    /** Presses until now since the last time. */
    counted: (): number => {
      const made = steps
      steps = 0
      return made
    },
  }
}

/** What one key alone, Tab, does not reach, or reaches in another order than eyes do. Starts from the top of the page. */
export const unreachedIn = async (page: Page): Promise<string[]> => {
  const stops = await page.evaluate(() => {
    const here = window as { visited?: { element: Element; box: DOMRect }[] }
    const visited: { element: Element; box: DOMRect }[] = (here.visited = [])
    ;(document.activeElement as HTMLElement | null)?.blur()
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return
      const { x, y, width, height } = target.getBoundingClientRect()
      visited.push({ element: target, box: new DOMRect(x + scrollX, y + scrollY, width, height) })
    })
    return document.querySelectorAll("button, a[href], input, select, textarea, summary, [tabindex='0']").length
  })
  // A field for a time has up to four parts, and what scrolls is a stop too.
  for (let n = 0; n < stops + 16; n++) await page.keyboard.press("Tab")
  return page.evaluate(() => {
    const visited = (window as { visited?: { element: Element; box: DOMRect }[] }).visited ?? []
    const wrong: string[] = []
    const note = (what: string, element: Element) => wrong.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
    const controls = [
      ...document.querySelectorAll("button:not(:disabled), a[href], input, select, textarea, summary"),
    ].filter((control) => control.checkVisibility({ visibilityProperty: true }))
    for (const control of controls)
      if (!visited.some(({ element }) => element === control)) note("not reached", control)
    const met = new Set<Element>()
    for (const [index, { element, box }] of visited.entries()) {
      if (met.has(element)) break
      met.add(element)
      const before = visited[index - 1]?.box
      // It starts where the screen had put the focus, and comes round to the top.
      const floats = element.closest("[data-part=elsewhere], [data-newest], [data-part=line-menu]")
      // The line above stays in view: on a page that was scrolled, what comes after it stands higher.
      const follows = visited[index - 1]?.element.closest("[data-part=hide-now]")
      if (!before || element === controls[0] || floats || follows) continue
      const row =
        Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top) > Math.min(box.height, before.height) / 2
      const above = box.bottom <= before.top + 1 && box.left < before.right
      if (above || (row && box.right <= before.left)) note("out of order", element)
    }
    return wrong
  })
}
