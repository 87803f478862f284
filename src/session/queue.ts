// Everything that happens to a session happens one after another: actions, frames, timers.

export type Task = () => Promise<void> | void

export type Queue = {
  /** Runs when all before it is done. What it throws goes to `failed`, and the next one runs. */
  run: (task: Task) => void
  /** The same, and tells whether it went well. */
  keep: (task: Task) => Promise<boolean>
  /** Settles when what is waiting now is done. */
  idle: () => Promise<void>
}

/** `settled`: nothing waits any more. */
export function createQueue(failed: (error: unknown) => void, settled: () => void): Queue {
  let last = Promise.resolve()
  let waiting = 0
  const done = () => {
    waiting -= 1
    if (waiting === 0) settled()
  }
  const run = (task: Task) => {
    waiting += 1
    last = last.then(task).catch(failed).then(done)
  }
  return {
    run,
    async keep(task) {
      let kept = false
      run(async () => {
        await task()
        kept = true
      })
      await last
      return kept
    },
    idle: () => last,
  }
}

/** A bug of ours: it must not stop what comes after it, and must not stay unseen. */
export const raise = (error: unknown) =>
  queueMicrotask(() => {
    throw error
  })
