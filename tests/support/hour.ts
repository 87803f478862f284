// An hour of sleep in a test: a document or worker of ours stands an hour back from its beginning, and then has the true time.

type Held = { Date: { now: () => number; goOn?: () => void } }

/** Runs in the document or worker. */
export const hourBack = (): void => {
  const { Date } = globalThis as unknown as Held
  const now = Date.now.bind(Date)
  Date.goOn = () => (Date.now = now)
  Date.now = () => now() - 3_600_000
}

export const hourOn = (): void => (globalThis as unknown as Held).Date.goOn?.()
