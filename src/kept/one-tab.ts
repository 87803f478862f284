// One tab a profile: a second tab says so, and takes over only when a person asks for it there.

/** A session's connector, whatever its state and actions are. */
type Connector<S, A> = {
  get(): S
  subscribe(changed: () => void): () => void
  act(action: A): void
  keep(action: A, name?: string): Promise<boolean>
}
type Session<S, A> = Connector<S, A> & { stop(): void }

/**
 * A connector whose session runs here while this tab holds `lock`. Elsewhere its state is `atRest` with the line *moved*,
 * and `useHere` takes the lock. Two sessions on one device would both own its mailboxes and send twice.
 */
export const inOneTab = async <S extends { link: string }, A extends { type: string }>(
  lock: string,
  atRest: S,
  start: () => Promise<Session<S, A>>,
): Promise<Connector<S, A>> => {
  const listeners = new Set<() => void>()
  let session: Session<S, A> | undefined
  let moved: S = { ...atRest, link: "moved" }
  const tell = () => {
    for (const changed of listeners) changed()
  }

  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((held) => {
      const request = navigator.locks.request(lock, options, async (granted) => {
        if (!granted) {
          held(false)
          return
        }
        session = await start()
        session.subscribe(tell)
        held(true)
        tell()
        await new Promise(() => undefined)
      })
      request.catch(() => {
        // Another tab took it.
        moved = { ...(session?.get() ?? atRest), link: "moved" }
        session?.stop()
        session = undefined
        tell()
      })
    })

  await hold({ ifAvailable: true })
  return {
    get: () => session?.get() ?? moved,
    subscribe: (changed) => {
      listeners.add(changed)
      return () => void listeners.delete(changed)
    },
    act: (action) => {
      if (session) session.act(action)
      else if (action.type === "useHere") void hold({ steal: true })
    },
    keep: (action, name) => session?.keep(action, name) ?? Promise.resolve(false),
  }
}
