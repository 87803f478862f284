// Brings the sentences about a device that other people use: read only by who opens Private.
import type { Language } from "../settings/comfort.ts"
import type { device } from "./en/device.ts"
import { isolate } from "./isolate.ts"

export type DeviceWords = typeof device

const languages: Record<Language, () => Promise<DeviceWords>> = {
  en: async () => (await import("./en/device.ts")).device,
  fr: async () => (await import("./fr/device.ts")).device,
  es: async () => (await import("./es/device.ts")).device,
}

export const loadDeviceWords = async (language: Language): Promise<DeviceWords> => isolate(await languages[language]())
