// Whether other people use this device, on the Private page: fetched there.
import { lazy, Suspense, use, type ComponentType } from "react"
import type { DeviceProps } from "../device/device.tsx"
import { SayContext } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { useRoom } from "./room.ts"

/** Where it cannot be fetched, the screen around it must stand. */
const Device = lazy<ComponentType<DeviceProps>>(() =>
  import("../device/device.tsx").catch(() => ({ default: () => null })),
)

export const RoomDevice = () => {
  const { state, act, via } = useRoom()
  const words = useWords()
  const say = use(SayContext)
  return (
    <Suspense>
      <Device {...{ words, say, act, via }} device={state.device} moves={state.room !== undefined} />
    </Suspense>
  )
}
