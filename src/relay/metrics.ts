// Prometheus' view of a relay. Its labels are types, outcomes and sizes: never an address, a mailbox, an id or a room.
import { once } from "node:events"
import { createServer } from "node:http"
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client"
import { securityHeaders } from "./headers.ts"
import { answerText } from "./pages.ts"
import type { MailboxStore } from "./store.ts"
import type { Tally } from "./tally.ts"

export type Metrics = {
  registry: Registry
  /** The same store; how long its durable writes take is measured on the way. */
  measured(store: MailboxStore): MailboxStore
  /** Asked at each visit. */
  gauge(name: string, help: string, value: () => number): void
}

const PREFIX = "quiet_hand_relay_"

/** A write to a fast disk takes less than a millisecond; one that takes 15 s has failed. */
const SECONDS = [0.000_5, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

export function openMetrics(tally: Tally): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  // The tally counts; these copy it when somebody looks.
  new Counter({
    name: `${PREFIX}frames_total`,
    help: "Frames answered, by type and outcome: done, or the reason of the refusal.",
    labelNames: ["type", "outcome"],
    registers,
    collect() {
      this.reset()
      for (const [type, outcomes] of tally.frames) {
        for (const [outcome, count] of outcomes) this.inc({ type, outcome }, count)
      }
    },
  })
  new Counter({
    name: `${PREFIX}boxes_total`,
    help: "Boxes kept, by size in bytes.",
    labelNames: ["bytes"],
    registers,
    collect() {
      this.reset()
      for (const [bytes, count] of tally.boxes) this.inc({ bytes }, count)
    },
  })
  new Counter({
    name: `${PREFIX}limited_total`,
    help: "How often a connection met a limit: too_many of one address are turned away, who is too_fast is held back, or refused.",
    labelNames: ["reason"],
    registers,
    collect() {
      this.reset()
      for (const [reason, count] of tally.limited) this.inc({ reason }, count)
    },
  })

  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: PREFIX + name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  }

  const write = new Histogram({
    name: `${PREFIX}write_seconds`,
    help: "From a write asked for until it is durable.",
    buckets: SECONDS,
    registers,
  })
  const failures = new Counter({
    name: `${PREFIX}store_failures_total`,
    help: "Writes that the store could not do.",
    registers,
  })
  let waiting = 0
  gauge("store_waiting", "Writes asked for and not durable yet.", () => waiting)

  /** Answers with the promise itself, so that what follows it comes no later. */
  function timed<Result>(asked: Promise<Result>): Promise<Result> {
    const from = performance.now()
    waiting += 1
    asked.then(
      () => {
        waiting -= 1
        write.observe((performance.now() - from) / 1_000)
      },
      () => {
        waiting -= 1
        failures.inc()
      },
    )
    return asked
  }

  return {
    registry,
    gauge,
    measured: (store) => ({
      ...store,
      put: (box, mayOpen) => timed(store.put(box, mayOpen)),
      post: (value) => timed(store.post(value)),
      allow: (at, change) => timed(store.allow(at, change)),
    }),
  }
}

export type Listener = { host: string; port: number }

/** A listener of its own: who may look at the counts is for the keeper to say, not for everybody who reaches the relay. */
export async function serveMetrics(
  registry: Registry,
  { host, port }: Listener,
): Promise<{ port: number; close(): void }> {
  const headers = securityHeaders(false)
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") return answerText(response, headers, 404, "The counts are at /metrics.")
    void registry.metrics().then((text) => answerText(response, headers, 200, text, registry.contentType))
  })
  server.listen(port, host)
  await once(server, "listening")
  const address = server.address()
  return {
    port: typeof address === "object" && address ? address.port : port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
