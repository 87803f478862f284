// Chooses where records are kept: on the device, or in memory where it has no place of ours (private windows, older Safari).
import { deviceKeeper } from "./device-keeper.ts"
import { memoryKeeper } from "./memory-keeper.ts"
import type { Keeper } from "./keeper.ts"

/** `lasting`: false when all is gone once this page closes. */
export const keeperHere = async (): Promise<{ keeper: Keeper; lasting: boolean }> => {
  try {
    await navigator.storage.getDirectory()
    if ("createWritable" in FileSystemFileHandle.prototype) return { keeper: deviceKeeper(), lasting: true }
  } catch {
    // Firefox refuses it in private windows.
  }
  return { keeper: memoryKeeper(), lasting: false }
}
