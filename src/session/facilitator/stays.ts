// Who stays when the host makes a new link: the facilitators, those who write through them, and whoever wrote to this desk.
import type { StaysRow } from "../facilitator-state.ts"
import { say } from "./answer.ts"
import { roomOf, type Context } from "./context.ts"
import type { FacilitatorTransaction, ThreadRecord } from "./records.ts"

/** Who pressed a nameless card this long ago and nothing since is not waited for. */
const namelessFor = 24 * 3_600_000

export const throughOf = (facilitator: string): string => `through ${facilitator}`
const nameless = "nameless"

type Group = StaysRow & { threads: ThreadRecord[] }

/** A private one that was not opened shows no name. */
const shownName = ({ route, opened, name }: ThreadRecord): string | undefined =>
  route === "private" && !opened ? undefined : name

/** Those with one name are one row: nobody here knows whether they are one person. */
const keyOf = (thread: ThreadRecord): string => {
  if (thread.route === "signal") return nameless
  const name = shownName(thread)
  return name === undefined ? thread.id : `named ${name}`
}

function groups({ records, time }: Context): Group[] {
  const all = new Map<string, Group>()
  const waitedFor = ({ route, at, out }: ThreadRecord) => route !== "signal" || (at > time() - namelessFor && !out)
  const wrote = records.all("thread").filter(waitedFor)
  for (const thread of wrote.sort((a, b) => a.at - b.at)) {
    const key = keyOf(thread)
    const name = key === nameless ? undefined : shownName(thread)
    const is = key === nameless ? key : name === undefined ? "private" : "named"
    const row = { id: key === nameless ? key : thread.id, is, name, at: thread.at, out: true } as const
    const group = all.get(key) ?? { ...row, threads: [] }
    group.out &&= thread.out === true
    group.threads.push(thread)
    all.set(key, group)
  }
  return [...all.values()]
}

/** What the host chooses from; the host's own card is not among them. */
export function staysRows(context: Context): StaysRow[] {
  const out = roomOf(context).renewed?.out ?? []
  const others = (context.boards?.roster()?.contacts ?? []).filter(({ id }) => id !== context.me)
  const people = others.flatMap(({ id, name }): StaysRow[] => [
    { id, is: "facilitator", name, at: undefined, out: false },
    { id: throughOf(id), is: "through", name, at: undefined, out: out.includes(throughOf(id)) },
  ])
  return [...people, ...groups(context).map(({ id, is, name, at, out }) => ({ id, is, name, at, out }))]
}

/** In each thread whose row stays: its device then uses the new secret by itself. Of the others it is kept that they do not. */
export function sayStays(
  context: Context,
  tx: FacilitatorTransaction,
  secret: string,
  stays: (row: string) => boolean,
) {
  for (const { id, threads } of groups(context))
    for (const thread of threads) {
      if (stays(id)) say(context, tx, { ...thread, out: undefined }, { k: "stays", X: secret })
      else tx.put("thread", thread.id, { ...thread, out: true })
    }
}
