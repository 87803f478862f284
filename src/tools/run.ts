// Runs another program, shows what it prints, and tells how it ended.
import { spawn } from "node:child_process"

/** The exit code; a program that cannot be started, or was ended by a signal, counts as 1. */
export const run = (
  command: string,
  args: string[],
  { env = process.env, quiet = false, cwd }: { env?: NodeJS.ProcessEnv; quiet?: boolean; cwd?: string } = {},
) =>
  new Promise<{ code: number; output: string }>((done) => {
    const child = spawn(command, args, { env, cwd, shell: process.platform === "win32" })
    let output = ""
    const take = (bytes: Buffer) => {
      output += bytes.toString()
      if (!quiet) process.stdout.write(bytes)
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.on("error", (error) => done({ code: 1, output: output + String(error) }))
    child.on("close", (code) => done({ code: code ?? 1, output }))
  })
