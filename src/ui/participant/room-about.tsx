// Marking whom of the people here a private message is about: its button stands with Private, what it opens is fetched.
import { lazy, Suspense, useEffect, useState, type ComponentType } from "react"
import type { AboutProps } from "../about/about.tsx"
import { part } from "../parts.ts"
import { useApart, type ApartProps } from "../parts/apart.tsx"
import { Button } from "../parts/button.tsx"
import { useWords } from "../parts/words-provider.tsx"

const fetchAbout = () => import("../about/about.tsx")

/** Where it cannot be fetched, the screen around it must stand, and a press is not without an answer. */
const About = lazy<ComponentType<AboutProps>>(() =>
  fetchAbout().catch(() => ({ default: ({ to, words }) => to === undefined && <p>{words.problems.relay_down}</p> })),
)

type Props = Omit<AboutProps, keyof ApartProps>

const Fetched = (props: Props) => {
  const around = useApart()
  return (
    <Suspense>
      <About {...around} {...props} />
    </Suspense>
  )
}

/** Above what else can be pressed, so nothing of it may come late and move that. */
export const RoomAbout = (props: Props) => {
  const { private: say } = useWords().participant
  const [open, setOpen] = useState(props.about.length > 0)
  useEffect(() => void fetchAbout().catch(() => undefined), [])
  return (
    <section {...part("about")}>
      <div {...part("stack")} data-gap="small">
        <Button wide start icon="eye-slash" aria-expanded={open} onPress={() => setOpen(!open)}>
          {say.about}
        </Button>
        {open && <Fetched {...props} />}
      </div>
    </section>
  )
}

/** What follows for the one it goes to. */
export const AboutTold = (props: Props & { to: string }) => props.about.length > 0 && <Fetched {...props} />
