// The sentences that only who reads captions, or sets them, needs.
import { loadBackWords } from "../../words/reading-back.ts"
import { loadCaptionerWords } from "../../words/reading-captioner.ts"
import { loadPaceWords } from "../../words/reading-pace.ts"
import { loadTrustWords } from "../../words/reading-trust.ts"
import { lateWords } from "../parts/late-words.ts"

export const usePaceWords = lateWords(loadPaceWords)
export const useBackWords = lateWords(loadBackWords)
export const useTrustWords = lateWords(loadTrustWords)
export const useCaptionerWords = lateWords(loadCaptionerWords)
