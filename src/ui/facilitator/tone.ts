// The one sound of the desk: a short low tone for private messages, silent until a person has tested it.

export type Tone = {
  /** Called from a press, else browsers keep it silent. Resolves to false where no sound can be made. */
  test(): Promise<boolean>
  ring(): void
}

// 330 Hz: low and calm, yet small loudspeakers still carry it.
const pitch = 330
const seconds = 0.35

const play = (context: AudioContext) => {
  const from = context.currentTime
  const loud = context.createGain()
  loud.gain.setValueAtTime(0, from)
  loud.gain.linearRampToValueAtTime(0.25, from + 0.03)
  loud.gain.linearRampToValueAtTime(0, from + seconds)
  loud.connect(context.destination)
  const source = context.createOscillator()
  source.frequency.value = pitch
  source.connect(loud)
  source.start(from)
  source.stop(from + seconds)
}

/** `open` makes the context at the first test and not before. */
export const makeTone = (open: () => AudioContext): Tone => {
  let context: AudioContext | undefined
  return {
    async test() {
      try {
        context ??= open()
        await context.resume()
        play(context)
        return context.state === "running"
      } catch {
        return false
      }
    },
    ring() {
      if (context?.state === "running") play(context)
    },
  }
}
