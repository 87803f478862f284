// The top line: which room, with whom, and the few things to do with the surface itself.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

type Props = {
  heading: string
  about: string | undefined
  /** In a low window its line of `about` may give its room to captions. */
  yields?: boolean
}

export const Header = ({ heading, about, yields = false }: Props) => {
  const { board } = useWords().participant
  const { screens, place, onPlace, captions } = useRoom()
  const [comfort, setComfort] = useComfort()
  return (
    <header {...part("head")}>
      <div {...part("head-words")}>
        <Heading size="large">{heading}</Heading>
        {about !== undefined && <p data-yields={yields ? "" : undefined}>{about}</p>}
      </div>
      <div {...part("head-tools")}>
        {captions && (
          <Button
            tone="bare"
            icon="closed-captioning"
            data-card="captions"
            aria-pressed={comfort.captions}
            label={board.captions}
            onPress={() => setComfort({ captions: !comfort.captions })}
          />
        )}
        <Button
          tone="bare"
          icon="text-aa"
          opens="comfort"
          label={board.comfort}
          onPress={() => screens.open({ is: "comfort" })}
        />
        {place === "panel" && onPlace && (
          <Button tone="bare" icon="x" label={board.smaller} onPress={() => onPlace("bar")} />
        )}
      </div>
    </header>
  )
}
