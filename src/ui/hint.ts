// A line over the foot of a screen that answers a press which did not count; it moves nothing.
import { languageOf } from "../settings/comfort.ts"
import { loadOptionWords } from "../words/options.ts"

/** Long enough to read a short sentence twice. */
const hintFor = 5000

/** `hold`: it was let go too soon. `moved`: what was pressed had come under the finger by itself. */
export const showHint = async (page: Document, why: "hold" | "moved"): Promise<void> => {
  const words = await loadOptionWords(languageOf([page.documentElement.lang]))
  page.querySelector('[data-part="hold-hint"]')?.remove()
  const hint = page.createElement("div")
  hint.dataset["part"] = "hold-hint"
  hint.setAttribute("role", "status")
  page.querySelector('[data-part="surface"]')?.append(hint)
  hint.textContent = why === "hold" ? words.hint : words.moved
  setTimeout(() => hint.remove(), hintFor)
}
