// What eyes would miss on a screen: words that are cut or lie over each other, controls without a shape, states told by colour alone, motion.
import type { Screen } from "../../src/tools/hands.ts"

/** Words that are cut, lie over other words, stand outside their own button, or force a person to scroll sideways. */
export const cutIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const slack = 2
    type Box = { left: number; top: number; right: number; bottom: number }
    const wrong = new Set<string>()
    /** Clipped away whole, for screen readers alone. What is cut by mistake is cut in part. */
    const unseen = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || unseen(element.parentElement))
    const hidden = (element: Element) =>
      element.closest("style, script") !== null ||
      // What a browser leaves out until it is scrolled to has no true place yet.
      !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ||
      unseen(element)
    const clips = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return { x: overflowX !== "visible", y: overflowY !== "visible", scrolls: /auto|scroll/.test(overflowY) }
    }
    /** What lies above the page on purpose: sticky and floating parts. */
    const floats = (element: Element | null): Element | null => {
      for (let at = element; at && at !== document.body; at = at.parentElement)
        if (/sticky|fixed|absolute/.test(getComputedStyle(at).position)) return at
      return null
    }
    const seen: { text: string; box: Box; floating: Element | null; owner: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const ink = (range: Range): Box[] =>
      [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement
      const text = node.textContent?.trim() ?? ""
      if (!owner || text === "" || hidden(owner)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      // The letters, not the air above and below them that a line box keeps.
      const air =
        Math.max(
          0,
          (parseFloat(getComputedStyle(owner).lineHeight) || 0) - parseFloat(getComputedStyle(owner).fontSize),
        ) / 2
      for (const whole of ink(range)) {
        const rise = Math.min(air, (whole.bottom - whole.top) / 4)
        let box: Box | undefined = {
          left: whole.left,
          right: whole.right,
          top: whole.top + rise,
          bottom: whole.bottom - rise,
        }
        for (let at: Element | null = owner; at && at !== document.documentElement; at = at.parentElement) {
          const edge = at.getBoundingClientRect()
          const clip = clips(at)
          const outX: boolean = box.left < edge.left - slack || box.right > edge.right + slack
          const outY: boolean = box.top < edge.top - slack || box.bottom > edge.bottom + slack
          if (clip.scrolls && outY) {
            box = undefined // It is scrolled to.
            break
          }
          if ((clip.x && outX) || (clip.y && outY)) wrong.add(`cut: ${text}`)
          if (at.matches("button, label, summary, [data-part=face]") && (outX || outY))
            wrong.add(`outside its control: ${text}`)
        }
        if (!box) continue
        if (box.left < -slack || box.right > document.documentElement.clientWidth + slack)
          wrong.add(`outside the screen: ${text}`)
        seen.push({ text, box, floating: floats(owner), owner })
      }
    }
    const scrolledAway = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect()
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        const edge = at.getBoundingClientRect()
        if (clips(at).scrolls && (top < edge.top - slack || bottom > edge.bottom + slack)) return true
      }
      return false
    }
    for (const picture of document.querySelectorAll("svg"))
      if (!hidden(picture) && picture.getBoundingClientRect().width > 0 && !scrolledAway(picture))
        seen.push({
          text: "(picture)",
          box: picture.getBoundingClientRect(),
          floating: floats(picture),
          owner: picture,
        })
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        if (one.floating !== other.floating || one.owner === other.owner) continue
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (across > slack && down > slack) wrong.add(`over each other: ${one.text} / ${other.text}`)
      }
    })
    for (const element of document.querySelectorAll("input:not([type=radio]), select")) {
      if (element.scrollHeight > element.clientHeight + slack)
        wrong.add(`cut in its field: ${element.outerHTML.slice(0, 120)}`)
    }
    for (const element of document.querySelectorAll("body *"))
      if (
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + slack &&
        !element.matches("[data-place=bar], input, textarea")
      )
        wrong.add(`scrolls sideways: ${element.getAttribute("data-part")}`)
    return [...wrong]
  })

/** A screen that a person has to scroll sideways. */
export const sidewaysIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : []
  })

/** What is pressed and smaller than a thumb: 44 px, WCAG 2.5.5. */
export const smallIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() =>
    [...document.querySelectorAll("button, summary, label:has(input)")].flatMap((element) => {
      if (!element.checkVisibility()) return []
      const { width, height } = element.getBoundingClientRect()
      return width < 44 || height < 44 ? [`too small: ${element.textContent} ${width} x ${height}`] : []
    }),
  )

/** Whatever can be pressed or filled in and shows neither an edge nor a word, and pictures that are not seen. */
export const shapelessIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const wrong: string[] = []
    const groundOf = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/^rgba\(.*, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
      }
      return getComputedStyle(document.documentElement).backgroundColor
    }
    const lightOf = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((one) => {
        const share = Number(one) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    /** WCAG 1.4.11: 3 to 1. */
    const shows = (colour: string, ground: string) => {
      if (/^rgba\(.*, 0\)$|transparent/.test(colour)) return false
      const [dim = 0, bright = 0] = [lightOf(colour), lightOf(ground)].toSorted((a, b) => a - b)
      return (bright + 0.05) / (dim + 0.05) >= 3
    }
    for (const control of document.querySelectorAll("button, a[href], input, select, textarea, summary")) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(control)
      const edge =
        style.borderTopStyle !== "none" &&
        parseFloat(style.borderTopWidth) > 0 &&
        shows(style.borderTopColor, groundOf(control.parentElement))
      const words = (control as HTMLElement).innerText !== "" && shows(style.color, groundOf(control))
      if (!edge && !words) wrong.push(`no edge and no word: ${control.outerHTML.slice(0, 160)}`)
    }
    for (const picture of document.querySelectorAll("svg[data-part=icon]")) {
      if (!picture.checkVisibility({ visibilityProperty: true })) continue
      const { width, height } = picture.getBoundingClientRect()
      if (width < 12 || height < 12 || !shows(getComputedStyle(picture).fill, groundOf(picture)))
        wrong.push(`unseen picture: ${picture.parentElement?.outerHTML.slice(0, 160)}`)
    }
    return wrong
  })

/** States that only a colour tells: chosen, pressed, current, and where the focus is. */
export const untoldIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const solid = (colour: string) => !/^rgba\(.*, 0\)$|transparent/.test(colour)
    /** Everything about a box that is no colour. */
    const shapeOf = (element: Element): string =>
      [element, element.closest("label") ?? element, ...element.querySelectorAll("span")]
        .flatMap((box) =>
          [null, "::before", "::after"].map((at) => {
            const style = getComputedStyle(box, at)
            const drawn = style.content !== "none" && style.content !== "normal"
            if (at && !drawn) return ""
            const sides = ["Top", "Right", "Bottom", "Left"].map((side) => {
              const of = (name: string) => style[`border${side}${name}` as never] as string
              return [of("Width"), of("Style"), solid(of("Color"))]
            })
            return JSON.stringify([
              at && [style.content, style.inlineSize, style.blockSize, solid(style.backgroundColor)],
              sides,
              style.outlineStyle !== "none" && [style.outlineStyle, style.outlineWidth, style.outlineOffset],
              style.boxShadow.replace(/rgba?\([^)]*\)/g, ""),
              style.textDecorationLine,
              style.fontWeight,
            ])
          }),
        )
        .join("\n")
    const wrong: string[] = []
    const active = document.activeElement
    const note = (what: string, element: Element) => wrong.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
    const withAndWithout = (element: HTMLElement, turn: () => void) => {
      element.blur()
      const plain = shapeOf(element)
      element.focus({ preventScroll: true })
      const focused = shapeOf(element)
      turn()
      const focusedOther = shapeOf(element)
      element.blur()
      const other = shapeOf(element)
      turn()
      if (plain === other) note("told by colour alone", element)
      if (focused === focusedOther) note("not told while it has the focus", element)
    }
    for (const element of document.querySelectorAll<HTMLElement>("[aria-pressed], [aria-current], [aria-checked]")) {
      if (!element.checkVisibility()) continue
      for (const name of ["aria-pressed", "aria-current", "aria-checked"]) {
        const was = element.getAttribute(name)
        if (was === null) continue
        const turn = () => {
          if (name === "aria-current") element.toggleAttribute(name)
          else element.setAttribute(name, element.getAttribute(name) === "true" ? "false" : "true")
        }
        withAndWithout(element, turn)
        element.setAttribute(name, was)
      }
    }
    for (const element of document.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]"))
      withAndWithout(element, () => (element.checked = !element.checked))
    for (const element of document.querySelectorAll<HTMLElement>(
      "button, a[href], input, select, textarea, summary, [tabindex='0']",
    )) {
      if (!element.checkVisibility()) continue
      element.blur()
      const plain = shapeOf(element)
      element.focus({ preventScroll: true })
      if (document.activeElement !== element) continue
      if (plain === shapeOf(element)) note("focus is not seen", element)
    }
    ;(active as HTMLElement | null)?.focus()
    return wrong
  })

/** Whatever moves, or would at the next press. */
export const movingIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const moving = document.getAnimations().map((one) => `runs: ${one.constructor.name}`)
    for (const element of document.querySelectorAll("*"))
      for (const at of [null, "::before", "::after"]) {
        const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(element, at)
        const timed = transitionDuration.split(", ").some((time) => parseFloat(time) > 0)
        if (animationName !== "none" || scrollBehavior === "smooth" || (timed && transitionProperty !== "opacity"))
          moving.push(`would move: ${element.outerHTML.slice(0, 120)}`)
      }
    return moving
  })

/** Where every part stands, from the left edge and from the right one. What people said runs the way of its own language: words in it stay where they are. */
export const placesIn = (screen: Screen): Promise<{ name: string; left: number; fromRight: number; top: number }[]> =>
  screen.evaluate(() => {
    const wide = document.documentElement.clientWidth
    return [...document.querySelectorAll("[data-part]")]
      .filter(
        (part) => part.checkVisibility({ contentVisibilityAuto: true }) && !part.parentElement?.closest("[dir=auto]"),
      )
      .map((part) => {
        const { left, right, top } = part.getBoundingClientRect()
        return { name: part.outerHTML.slice(0, 120), left, fromRight: wide - right, top }
      })
  })

/** Pictures that point along the line of words and do not point along this one. */
export const unturnedIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() =>
    [...document.querySelectorAll("svg[data-points]")]
      .filter((picture) => picture.checkVisibility())
      .filter((picture) => getComputedStyle(picture).transform !== "matrix(-1, 0, 0, 1, 0, 0)")
      .map((picture) => `unturned: ${picture.parentElement?.outerHTML.slice(0, 160)}`),
  )

/** Sentences from right to left with words of the other way in them that are not set apart; a text to copy has no marks. */
export const mixedIn = (screen: Screen): Promise<string[]> =>
  screen.evaluate(() => {
    const isolated = /\u2068[^\u2068\u2069]*\u2069/g
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const mixed: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("pre")) continue
      let rest = node.textContent ?? ""
      if (!/[א-ת]/.test(rest)) continue
      for (let next = rest.replace(isolated, ""); next !== rest; next = rest.replace(isolated, "")) rest = next
      if (/[A-Za-z]/.test(rest)) mixed.push(`not set apart: ${node.textContent}`)
    }
    return mixed
  })
