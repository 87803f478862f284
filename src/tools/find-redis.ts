// Finds the Redis server and its command that the tests of the relay start by themselves, or brings Debian's.
import { fromDebian } from "./find-browser.ts"
import { run } from "./run.ts"

const answers = async (): Promise<boolean> => {
  const all = await Promise.all(["redis-server", "redis-cli"].map((name) => run(name, ["--version"], { quiet: true })))
  return all.every(({ code }) => code === 0)
}

/** False: it cannot be had. */
export const findRedis = async (): Promise<boolean> =>
  (await answers()) || ((await fromDebian(["redis-server"])) && (await answers()))
