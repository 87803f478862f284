// The world as a browser gives it: its clock, its randomness, its sockets. Memory and addresses come from the door.
import type { Socket, World } from "./world.ts"

const openSocket = (url: string): Socket => {
  const socket = new WebSocket(url)
  return {
    send: (text) => {
      // What is said to a closing line is lost with it; the outbox says it again on the next one.
      if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    close: () => socket.close(),
    onOpen: (listener) => socket.addEventListener("open", listener),
    onText: (listener) =>
      socket.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") listener(data)
      }),
    onClose: (listener) => socket.addEventListener("close", listener),
  }
}

/** `origin`: of the relay, such as https://quiet-hand.test; `pages`: of the web pages, where they live elsewhere. */
export const realWorld = ({
  origin,
  pages = origin,
  ...given
}: Pick<World, "keeper" | "via"> & { origin: string; pages?: string | undefined }): World => {
  const { host, protocol } = new URL(origin)
  return {
    ...given,
    now: () => Date.now(),
    steady: () => performance.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    after: (ms, run) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    socket: openSocket,
    relay: { host, secure: protocol === "https:" },
    pages,
  }
}
