// How captions look and how fast they come: the same form as on the captions themselves, with a few words to see it on.
import { useLayoutEffect } from "react"
import { lookOf } from "../captions/caption-look.ts"
import { wearCaptionFont } from "../captions/fonts.ts"
import { LookForm, Sample } from "../captions/look-form.tsx"
import { usePaceWords } from "../captions/reading-words.ts"
import { wearMore } from "../comfort.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import { paceStyles } from "../styles/reading-pace.ts"

export const CaptionsForm = () => {
  const words = usePaceWords()
  const [comfort] = useComfort()
  useLayoutEffect(() => wearMore(document, paceStyles), [])
  useLayoutEffect(() => wearCaptionFont(document, comfort.captionFont), [comfort.captionFont])
  return (
    words && (
      <>
        <Sample look={lookOf(comfort)} words={words.screen.sample} />
        <LookForm words={words} level={3} />
      </>
    )
  )
}
