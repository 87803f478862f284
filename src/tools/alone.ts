// Lets one build run at a time on this machine's checkout: tests and people may ask for one at the same moment.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { setTimeout } from "node:timers/promises"

const lock = "build/.lock"

/** The process that holds the lock; undefined once it has ended or let go. */
const holder = (): number | undefined => {
  try {
    const id = Number(readFileSync(lock, "utf8"))
    process.kill(id, 0)
    return id
  } catch {
    return undefined
  }
}

const take = (): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" })
    return true
  } catch {
    return false
  }
}

export const alone = async (work: () => Promise<void>): Promise<void> => {
  mkdirSync("build", { recursive: true })
  while (!take()) {
    if (holder() === undefined) rmSync(lock, { force: true })
    else await setTimeout(200)
  }
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}
