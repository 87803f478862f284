// The comfort settings in use: changed live, kept by whoever opened the store.
import { createStore, type StoreApi } from "zustand/vanilla"
import type { Comfort } from "./comfort.ts"

export type ComfortStore = StoreApi<Comfort>

export const comfortStore = (now: Comfort): ComfortStore => createStore(() => now)
