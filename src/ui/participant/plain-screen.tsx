// In place of every screen once ours is put away: the captions and nothing else; where there are none, an ordinary page.
import { part } from "../parts.ts"
import { PlainPage, ShowAgain } from "../parts/plain.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { Smaller } from "./head-tools.tsx"
import { PlainReading } from "./reading.tsx"
import { useRoom } from "./room.ts"

export const PlainScreen = () => {
  const { captions } = useWords()
  const room = useRoom()
  if (!room.captions) return <PlainPage onShow={room.hide.show} />
  return (
    <main {...part("plain")} data-captions="">
      <h1 {...part("unseen")} tabIndex={-1}>
        {captions.heading}
      </h1>
      <PlainReading />
      <div {...part("row")}>
        <ShowAgain onShow={room.hide.show} />
        <Smaller />
      </div>
    </main>
  )
}
