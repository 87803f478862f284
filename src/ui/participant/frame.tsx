// The frame of a screen above home: the way back first, then its heading.
import type { ReactNode } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const Frame = ({ name, heading, children }: { name: string; heading: string; children: ReactNode }) => {
  const { back } = useWords().shared
  const { screens } = useRoom()
  return (
    <main {...part("screen")} data-screen={name}>
      <div>
        <Button tone="bare" icon="caret-left" onPress={screens.back}>
          {back}
        </Button>
      </div>
      <Heading>{heading}</Heading>
      {children}
    </main>
  )
}
