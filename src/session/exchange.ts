// What both roles do with boxes: send what waits, open what comes once it is durable, and tell it was delivered.
import { fromBase64Url } from "../wire/base64url.ts"
import type { Box, Value } from "../wire/frames.ts"
import { connect, type ConnectionEvents } from "./connection.ts"
import { createOutbox, type Address, type Entry, type Sealed } from "./outbox.ts"
import type { Link, Problem } from "./people.ts"
import type { Later } from "./presence.ts"
import type { Queue, Task } from "./queue.ts"
import type { Records } from "./records.ts"
import { relayTime } from "./relay-time.ts"
import type { World } from "./world.ts"

/** A time that was so far off was nobody's. What was to be put again by it is put now. */
const wasWrong = 1_000

export type Role = {
  room: string
  /** Host of the room's relay. */
  relay: string
  records: Records<{ outbox: Entry }>
  needs: ConnectionEvents["needs"]
  address: (thread: string) => Promise<Address | Sealed | undefined>
  oneWay: (thread: string) => boolean
  /** Stores what is in the box, durably, or throws; what it makes no sense of it leaves. Tells the thread whose `ns` came. */
  open(at: string, id: string, data: Uint8Array): Promise<{ thread: string; n: number } | undefined>
  value(value: Value): Promise<void>
  /** The relay no longer takes the token of this entry's thread. */
  notAllowed(entry: Entry): Promise<void>
  /** What the role has to do by itself at this moment. */
  chore: (later: Later) => Task | undefined
  /** Publishes the state; returns when it next changes by itself. */
  publish: () => number | undefined
}

/** `queue`: of the whole session, so that a frame never meets an action half done. */
export function createExchange(world: World, role: Role, queue: Queue) {
  let link: Link = "connecting"
  let problem: Problem | undefined
  let stopWake = () => {}
  let stopped = false
  /** Boxes that came and wait for their turn. */
  const unopened = new Set<string>()
  /** Numbers that came and were not yet told delivered. */
  const owed = new Map<string, Set<number>>()
  const clock = relayTime(
    world,
    () => connection.ask(),
    (by) =>
      run(() => {
        if (Math.abs(by) >= wasWrong) outbox.retry()
      }),
  )
  const { time } = clock

  /** Nothing that is ours waits: find what is left to do, else show how things are and sleep until they change. Tells whether all is done. */
  const settle = (): boolean => {
    if (stopped) return true
    const due = outbox.nextDue()
    if (due !== undefined && due <= time()) {
      run(() => outbox.pump())
      return false
    }
    if (owed.size > 0 && connection.isOpen()) {
      run(tellDelivered)
      return false
    }
    let next = Infinity
    const chore = role.chore((at) => (next = Math.min(next, at)))
    if (chore) {
      run(chore)
      return false
    }
    stopWake()
    const at = Math.min(due ?? Infinity, next, role.publish() ?? Infinity)
    if (at < Infinity) stopWake = world.after(Math.max(1, at - time()), () => run(() => {}))
    return true
  }
  const unlessStopped =
    (task: Task): Task =>
    () =>
      stopped ? undefined : task()
  const run = (task: Task) => queue.run(unlessStopped(task))
  const receive = (task: Task) => queue.receive(unlessStopped(task))

  const tellDelivered = async () => {
    const all = [...owed]
    owed.clear()
    for (const [thread, ns] of all) await outbox.control(thread, { k: "delivered", ns: [...ns].slice(0, 500) })
  }

  const open = async ({ at, id, data }: Box) => {
    const bytes = fromBase64Url(data)
    const came = bytes && (await role.open(at, id, bytes))
    if (came) owed.set(came.thread, (owed.get(came.thread) ?? new Set()).add(came.n))
    connection.collected(at, [id])
  }
  /** A new line brings what is not collected once more: what still waits here is not opened twice. */
  const opened = (box: Box) => {
    const name = `${box.at} ${box.id}`
    if (unopened.has(name)) return
    unopened.add(name)
    receive(() => {
      unopened.delete(name)
      return open(box)
    })
  }

  const connection = connect(world, role.relay, {
    needs: role.needs,
    opened: () => {
      outbox.retry()
      run(() => {})
    },
    link: (now) => run(() => void (link = now)),
    trouble: (now) =>
      run(() => {
        if (now !== undefined || problem?.startsWith("relay_")) problem = now
      }),
    clock: (told) => clock.tell(told),
    box: opened,
    kept: (kept) => receive(() => outbox.kept(kept)),
    refused: (refused) =>
      receive(async () => {
        const entry = outbox.refused(refused)
        if (entry) await role.notAllowed(entry)
      }),
    value: (value) => receive(() => role.value(value)),
  })
  const outbox = createOutbox(world, role.records, role.room, connection, time, role.address, role.oneWay)

  return {
    /** To be called as the queue says. */
    settle,
    time,
    clock: clock.offset,
    link: () => link,
    problem: () => problem,
    tell: (now: Problem | undefined) => void (problem = now),
    /** A number that came before came again: the other end has not heard of it. */
    owe: (thread: string, n: number) => void owed.set(thread, (owed.get(thread) ?? new Set()).add(n)),
    /** Without one: all. */
    retry: (entry?: Entry) => outbox.retry(entry),
    sync: () => connection.sync(),
    post: connection.post,
    resume: () => connection.resume(),
    stop() {
      stopped = true
      stopWake()
      clock.stop()
      connection.stop()
    },
  }
}
