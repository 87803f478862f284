// Makes a practice page as unkind as a meeting page may be: it swallows keys, pulls focus back and restyles every button.

/** Starts the traps; `heard` is told each key the page sees. */
export const beHostile = (heard: (key: string) => void): void => {
  for (const type of ["keydown", "keypress", "keyup"] as const)
    addEventListener(
      type,
      (event) => {
        if (type === "keydown") heard(event.key)
        // Its own fields still take keys, as in every meeting.
        if (event.target instanceof Element && event.target.closest("[contenteditable], input, textarea")) return
        event.preventDefault()
        event.stopImmediatePropagation()
      },
      true,
    )
  addEventListener(
    "focusin",
    ({ target }) => {
      const app = document.querySelector("#root, #app")
      if (!(target instanceof Element) || app?.contains(target) || target.closest("dialog")) return
      app?.querySelector<HTMLElement>("button, [tabindex]")?.focus()
    },
    true,
  )
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    button:not(#root *, #app *, dialog *) { display: none !important }
    iframe { display: none !important; visibility: hidden !important; width: 1px !important; opacity: 0 !important }
    * { letter-spacing: 0.2em !important; pointer-events: auto }
    body > :not(#root, #app, dialog) { display: none !important }
  `)
  document.adoptedStyleSheets.push(sheet)
}
