// Chooses where records are kept: on the device, or in memory where it has no place of ours (private windows, older Safari), or where other people use it.
import { deviceKeeper } from "./device-keeper.ts"
import type { Keeper } from "./keeper.ts"
import { memoryKeeper } from "./memory-keeper.ts"
import { eitherKeeper } from "./shared-device.ts"

/** Whether other people use this device: of the device, not of a person, and all that is kept of it. */
export type SharedFlag = { read: () => Promise<boolean>; write: (on: boolean) => Promise<void> }

/** `lasting`: false when all is gone once this page closes. `brief`: where records are while other people use the device. */
export const keeperHere = async (
  flag?: SharedFlag,
  brief: () => Keeper = memoryKeeper,
): Promise<{ keeper: Keeper; lasting: boolean }> => {
  try {
    await navigator.storage.getDirectory()
    if ("createWritable" in FileSystemFileHandle.prototype) {
      const keeper = deviceKeeper()
      if (!flag) return { keeper, lasting: true }
      const shared = await flag.read()
      return { keeper: eitherKeeper(keeper, brief(), shared, flag.write), lasting: !shared }
    }
  } catch {
    // Firefox refuses it in private windows.
  }
  return { keeper: memoryKeeper(), lasting: false }
}
