// Marking whom of the people here a private message is about: fetched with Private.
import { lazy, Suspense, use, type ComponentType } from "react"
import type { AboutProps } from "../about/about.tsx"
import { SayContext } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"

/** Where it cannot be fetched, the screen around it must stand. */
const About = lazy<ComponentType<AboutProps>>(() => import("../about/about.tsx").catch(() => ({ default: () => null })))

export const RoomAbout = (props: Omit<AboutProps, "words" | "voice">) => {
  const words = useWords()
  const voice = use(SayContext)
  return (
    <Suspense>
      <About words={words} voice={voice} {...props} />
    </Suspense>
  )
}
