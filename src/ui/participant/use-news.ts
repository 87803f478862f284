// Whether a facilitator wrote something this person has not opened yet.
import { useSyncExternalStore } from "react"
import type { Thread } from "../../session/participant-state.ts"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { nameIn, useRoom } from "./room.ts"

/** The last message of each thread that was on screen. In memory: after closing, what they wrote last is told once more. */
const read = new Map<string, string>()
const listeners = new Set<() => void>()
let version = 0

export const markRead = (thread: Thread): void => {
  const last = thread.messages.at(-1)
  if (!last || read.get(thread.id) === last.id) return
  read.set(thread.id, last.id)
  version += 1
  for (const changed of listeners) changed()
}

const listen = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

const isNews = (thread: Thread): boolean => {
  const last = thread.messages.at(-1)
  return last?.from === "them" && read.get(thread.id) !== last.id
}

/** "Sam wrote to you.", said once; undefined while nothing is new. */
export const useNews = (): string | undefined => {
  const { state } = useRoom()
  const { board } = useWords().participant
  useSyncExternalStore(listen, () => version)
  const thread = state.threads.find(isNews)
  const news = thread && board.wrote(nameIn(state, thread.contact))
  useSay(news)
  return news
}
