// Everything that happens to a session happens one after another; what a person does goes before what comes from outside.

export type Task = () => Promise<void> | void

export type Queue = {
  /** Runs when all of its kind before it are done. What it throws goes to `failed`, and the next one runs. */
  run: (task: Task) => void
  /** The same, and tells whether it went well. */
  keep: (task: Task) => Promise<boolean>
  /** For what comes from outside, in the order in which it came: a person's press does not wait behind a thousand of them. */
  receive: (task: Task) => void
}

type Waiting = { task: Task; told: (well: boolean) => void }

/** Screens show how far it is after so many that came: a fifth of a second, where a device takes six milliseconds for each. */
const shownEvery = 32

/** `settled`: nothing waits any more, or it is time to show how things are: none of a person's waits then. */
export function createQueue(failed: (error: unknown) => void, settled: () => void): Queue {
  const own: Waiting[] = []
  const came: Waiting[] = []
  let unshown = 0
  let turns = false

  const tried = async (task: Task): Promise<boolean> => {
    try {
      await task()
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }
  const doNext = async ({ task, told }: Waiting, isOwn: boolean) => {
    const well = await tried(task)
    unshown = isOwn ? shownEvery : unshown + 1
    if (own.length === 0 && (came.length === 0 || unshown >= shownEvery)) {
      unshown = 0
      await tried(settled)
    }
    told(well)
  }
  const turn = async () => {
    turns = true
    for (;;) {
      // What is handed in at one moment is here before the first of it runs.
      await Promise.resolve()
      const isOwn = own.length > 0
      const next = isOwn ? own.shift() : came.shift()
      if (!next) break
      await doNext(next, isOwn)
    }
    turns = false
  }
  const add = (to: Waiting[], task: Task, told: Waiting["told"] = () => {}) => {
    to.push({ task, told })
    if (!turns) void turn()
  }

  return {
    run: (task) => add(own, task),
    keep: (task) => new Promise((told) => add(own, task, told)),
    receive: (task) => add(came, task),
  }
}

/** A bug of ours: it must not stop what comes after it, and must not stay unseen. */
export const raise = (error: unknown) =>
  queueMicrotask(() => {
    throw error
  })
