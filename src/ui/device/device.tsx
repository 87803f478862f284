// A device that other people use: nothing is kept on it, or all of one is forgotten. Fetched with Private; it shares no context with the screens around it.
import { useLayoutEffect } from "react"
import type { Device as State, ParticipantAction } from "../../session/participant-state.ts"
import { loadDeviceWords, type DeviceWords } from "../../words/device.ts"
import { wearMore } from "../comfort.ts"
import { part } from "../parts.ts"
import { Apart, type ApartProps } from "../parts/apart.tsx"
import { Button } from "../parts/button.tsx"
import { lateWords } from "../parts/late-words.ts"
import { useSay } from "../parts/say.tsx"
import { deviceStyles } from "../styles/device.ts"

export type DeviceProps = ApartProps & {
  device: State
  via: "extension" | "page"
  /** This screen is in a room that can go to another device. */
  moves: boolean
  act: (action: ParticipantAction) => void
}

const useDeviceWords = lateWords(loadDeviceWords)

export default function Device({ words, voice, ...rest }: DeviceProps) {
  return (
    <Apart words={words} voice={voice}>
      <Inside {...rest} />
    </Apart>
  )
}

type InsideProps = Omit<DeviceProps, keyof ApartProps>

const Inside = ({ device, via, moves, act }: InsideProps) => {
  const say = useDeviceWords()
  useLayoutEffect(() => wearMore(document, deviceStyles), [])
  useSay(device === "shared" ? say?.on : undefined)
  if (!say) return null
  const { loses, back, stays, history } = say
  const lines = {
    kept: [...say.off, loses[via], back, stays, history],
    shared: [loses[via], back, stays, history],
    passing: [say.passing, loses[via], history],
  }[device]
  return (
    <>
      {moves && (
        <Button icon="qr-code" opens="move" wide start onPress={() => act({ type: "askMove" })}>
          {say.move}
        </Button>
      )}
      {device === "shared" && <p {...part("device-on")}>{say.on}</p>}
      <details {...part("device")}>
        <summary>{say.open}</summary>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {device !== "passing" && (
          <Button wide start onPress={() => act({ type: "shareDevice", on: device === "kept" })}>
            {device === "kept" ? say.turnOn : say.turnOff}
          </Button>
        )}
        <Forget say={say} act={act} />
      </details>
    </>
  )
}

const Forget = ({ say, act }: { say: DeviceWords } & Pick<DeviceProps, "act">) => (
  <details {...part("device-forget")}>
    <summary>{say.forget}</summary>
    <p>{say.forgetWhat}</p>
    <p>{say.forgetOthers}</p>
    <Button tone="stop" icon="trash" wide start onPress={() => act({ type: "forgetMe" })}>
      {say.forgetNow}
    </Button>
  </details>
)
