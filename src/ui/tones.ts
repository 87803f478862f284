// A participant's sounds: one short low tone a kind, never speech, so that no screen reader is talked over.

export type SoundKind = "breakStart" | "breakEnd" | "answer"

// Low and calm, yet small loudspeakers carry them; the end of a break is the fourth below its start.
const pitches: Record<SoundKind, number> = { breakStart: 330, breakEnd: 247, answer: 294 }
const seconds = 0.3
const loudness = 0.2

let context: AudioContext | undefined

const play = (sound: AudioContext, pitch: number): void => {
  const from = sound.currentTime
  const loud = sound.createGain()
  loud.gain.setValueAtTime(0, from)
  loud.gain.linearRampToValueAtTime(loudness, from + 0.03)
  loud.gain.linearRampToValueAtTime(0, from + seconds)
  loud.connect(sound.destination)
  const source = sound.createOscillator()
  source.frequency.value = pitch
  source.connect(loud)
  source.start(from)
  source.stop(from + seconds)
}

/**
 * Several screens of one person may be open, and one of them sounds. Browsers keep a page silent until it was pressed once:
 * then false comes back, and nothing is lost, since all that sounds is shown too.
 */
export const sound = async (kind: SoundKind): Promise<boolean> =>
  navigator.locks.request(`sound ${kind}`, { ifAvailable: true }, async (mine) => {
    if (!mine) return false
    context ??= new AudioContext()
    // A page that was never pressed does not resume: it must not wait for that.
    void context.resume()
    await new Promise((soon) => setTimeout(soon, 50))
    if (context.state !== "running") return false
    play(context, pitches[kind])
    await new Promise((ended) => setTimeout(ended, 1000 * seconds + 200))
    return true
  })
