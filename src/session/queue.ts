// Everything that happens to a session happens one after another: actions, frames, timers.

export type Queue = {
  /** Runs when all before it is done. What it throws goes to `failed`, and the next one runs. */
  run(task: () => Promise<void> | void): void
  /** Settles when nothing is left to do. */
  idle(): Promise<void>
}

export function createQueue(failed: (error: unknown) => void, settled: () => void): Queue {
  let last = Promise.resolve()
  let waiting = 0
  return {
    run(task) {
      waiting += 1
      last = last
        .then(task)
        .catch(failed)
        .then(() => {
          waiting -= 1
          if (waiting === 0) settled()
        })
    },
    idle: () => last,
  }
}
