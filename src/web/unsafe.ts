// What a page says that was not opened safely: one sentence, and nothing is made or sent.
import type { Words } from "../words/words.ts"

/** True where the browser gives no keys and no storage, because the page came without TLS. Shows the sentence. */
export const isUnsafe = (words: Words): boolean => {
  if (isSecureContext) return false
  const main = document.createElement("main")
  const sentence = document.createElement("p")
  sentence.textContent = words.problems.not_secure
  main.append(sentence)
  document.body.replaceChildren(main)
  return true
}
