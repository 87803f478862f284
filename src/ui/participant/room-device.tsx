// Whether other people use this device, on the Private page: fetched there.
import { lazy, Suspense, type ComponentType } from "react"
import type { DeviceProps } from "../device/device.tsx"
import { useApart } from "../parts/apart.tsx"
import { useRoom } from "./room.ts"

/** Where it cannot be fetched, the screen around it must stand. */
const Device = lazy<ComponentType<DeviceProps>>(() =>
  import("../device/device.tsx").catch(() => ({ default: () => null })),
)

export const RoomDevice = () => {
  const { state, act, via } = useRoom()
  const around = useApart()
  return (
    <Suspense>
      <Device {...around} {...{ act, via }} device={state.device} moves={state.room !== undefined} />
    </Suspense>
  )
}
