// Firefox ends our scripts in the same moment in which the extension goes, so none of them can tidy up: the page's own clock does.

/** As long as we live the fuse is lit anew this often; without us the element is gone after `burns`. */
const beat = 500
const burns = 3_000

/** The page's own objects, as only Firefox gives them to an extension's script. */
type PageWorld = {
  Function: { prototype: { bind: { call: (of: unknown, to: Element) => () => void } } }
  Element: { prototype: { remove: unknown } }
  setTimeout: (run: () => void, ms: number) => number
  clearTimeout: (timer: number) => void
}

/** Takes `host` out of the page once nobody lights the fuse anew. Returns the stop. Other browsers need none. */
export const lightFuse = (host: Element): (() => void) => {
  const page = (window as { wrappedJSObject?: PageWorld }).wrappedJSObject
  if (!page) return () => {}
  // Bound by the page's own `bind`, it is the page's function and outlives us; no text is run, so no policy of the page forbids it.
  const remove = page.Function.prototype.bind.call(page.Element.prototype.remove, host)
  let fuse = page.setTimeout(remove, burns)
  const lighting = setInterval(() => {
    page.clearTimeout(fuse)
    fuse = page.setTimeout(remove, burns)
  }, beat)
  return () => {
    clearInterval(lighting)
    page.clearTimeout(fuse)
  }
}
