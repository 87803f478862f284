// Shares a screen as meeting pages do: asked for by a press, shown in the page, and a clone of it sent on.

export type Share = {
  /** Rejects where nothing was chosen. */
  start: () => Promise<void>
  /** The page's own track alone, and then the clone that is sent. */
  stopShown: () => void
  stopSent: () => void
  readonly live: boolean
}

export const makeShare = (): Share => {
  let shown: MediaStream | undefined
  let sent: MediaStream | undefined
  const stop = (stream: MediaStream | undefined) => stream?.getTracks().forEach((track) => track.stop())
  const isLive = (stream: MediaStream | undefined) =>
    stream?.getTracks().some(({ readyState }) => readyState === "live") ?? false
  return {
    start: async () => {
      shown = await navigator.mediaDevices.getDisplayMedia({ video: true })
      sent = shown.clone()
    },
    stopShown: () => stop(shown),
    stopSent: () => stop(sent),
    get live() {
      return isLive(shown) || isLive(sent)
    },
  }
}
