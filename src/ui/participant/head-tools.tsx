// The few things to do with the surface itself: captions, comfort, and making it small.
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

export const HeadTools = () => {
  const { board } = useWords().participant
  const { screens, captions } = useRoom()
  const [comfort, setComfort] = useComfort()
  return (
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
      <Smaller />
    </div>
  )
}

/** Back to the bar, over a meeting. */
export const Smaller = () => {
  const { board } = useWords().participant
  const { place, onPlace } = useRoom()
  if (place !== "panel" || !onPlace) return null
  return <Button tone="bare" icon="x" label={board.smaller} onPress={() => onPlace("bar")} />
}
