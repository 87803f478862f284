// That other people use this device, as somebody said on a web page: kept for this origin, and nothing else with it.
import type { SharedFlag } from "../kept/keeper-here.ts"

const key = "shared-device"

export const sharedHere: SharedFlag = {
  read: () => Promise.resolve(localStorage.getItem(key) === "yes"),
  write: (on) => {
    if (on) localStorage.setItem(key, "yes")
    else localStorage.removeItem(key)
    return Promise.resolve()
  },
}
