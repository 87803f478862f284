// The lines of a pasted list of words that were not taken, each as it was written and with its reason.
import type { WordList } from "../../captions/hard-words/word-list.ts"
import { loadWordListWords } from "../../words/word-list.ts"
import { part } from "../parts.ts"
import { lateWords } from "./late-words.ts"

export const useWordListWords = lateWords(loadWordListWords)

/** As many as a person puts right at once; more show when these are gone. */
const atOnce = 10
const longestShown = 80

/** `says`: what becomes of them. */
export const WordProblems = ({ problems, says }: { problems: WordList["problems"]; says: string }) => {
  const words = useWordListWords()
  if (!words || problems.length === 0) return null
  return (
    <div {...part("stack")} data-gap="small">
      <p {...part("text")} data-tone="wrong">
        {says}
      </p>
      <ul {...part("word-problems")}>
        {problems.slice(0, atOnce).map(({ line, text, problem }) => (
          <li key={line}>
            <p>{words.line(line, text.slice(0, longestShown))}</p>
            <p {...part("text")} data-tone="quiet">
              {words.why[problem]}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
