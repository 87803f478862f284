// Reads lines aloud with a voice of the device: what comes, or one line; what it cannot keep up with is left out, and said so.
import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { nothingWaits, ownVoice, takeFirst, wait } from "../../captions/aloud.ts"
import type { SettledLine } from "../../captions/settled.ts"
import { useComfort } from "../parts/comfort-provider.tsx"
import type { Captions } from "../participant/room.ts"
import { useSettled } from "./use-settled.ts"

export type Aloud = {
  /** New lines are read as they come. */
  on: boolean
  /** Something is being read, or will be. */
  speaks: boolean
  /** Lines left out since it was switched on. */
  skipped: number
  failed: boolean
  /** false: the device has no voice of its own for this language. */
  can: boolean
  readAll: () => void
  read: (line: SettledLine) => void
  stop: () => void
}

/** Browsers bring the voices some time after they were asked for. */
const onVoices = (changed: () => void) => {
  speech()?.addEventListener("voiceschanged", changed)
  return () => speech()?.removeEventListener("voiceschanged", changed)
}

export const useAloud = (captions: Captions, who: (name: string, what: string) => string): Aloud => {
  const [{ language, speechSpeed }] = useComfort()
  // Not the voices themselves: a browser makes new objects each time.
  const name = useSyncExternalStore(onVoices, () => ownVoice(voices(), language)?.voiceURI)
  const queue = useRef(nothingWaits)
  const speaker = useRef("")
  const rate = useRef(speechSpeed)
  const [on, setOn] = useState(false)
  const [speaks, setSpeaks] = useState(false)
  const [skipped, setSkipped] = useState(0)
  const [failed, setFailed] = useState(false)

  const next = () => {
    const [line, rest] = takeFirst(queue.current)
    queue.current = rest
    const voice = ownVoice(voices(), language)
    setSpeaks(line !== undefined && voice !== undefined)
    if (!line || !voice) return
    const named = line.speaker !== "" && line.speaker !== speaker.current
    speaker.current = line.speaker
    const saying = new SpeechSynthesisUtterance(named ? who(line.speaker, line.text) : line.text)
    saying.voice = voice
    saying.lang = voice.lang
    saying.rate = rate.current
    saying.onend = next
    saying.onerror = ({ error }) => {
      if (error === "canceled" || error === "interrupted") return
      setFailed(true)
      stop()
    }
    speechSynthesis.speak(saying)
  }
  const hear = (lines: readonly SettledLine[]) => {
    queue.current = wait(queue.current, lines)
    setSkipped(queue.current.skipped)
    if (!speechSynthesis.speaking && !speechSynthesis.pending) next()
  }
  const stop = () => {
    queue.current = nothingWaits
    speaker.current = ""
    setOn(false)
    setSpeaks(false)
    setSkipped(0)
    speech()?.cancel()
  }
  useSettled(captions, on, hear)
  useEffect(() => {
    rate.current = speechSpeed
  }, [speechSpeed])
  useEffect(
    () => () => {
      queue.current = nothingWaits
      speech()?.cancel()
    },
    [],
  )
  return {
    ...{ on, speaks, skipped, failed, stop },
    can: name !== undefined,
    readAll: () => {
      setFailed(false)
      setOn(true)
    },
    read: (line) => {
      stop()
      setFailed(false)
      hear([line])
    },
  }
}

/** Some browsers have none. */
const speech = (): SpeechSynthesis | undefined => (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis
const voices = (): SpeechSynthesisVoice[] => speech()?.getVoices() ?? []
