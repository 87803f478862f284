// A relay that is set up wrongly does not start: it says in clear sentences all that is wrong, at once, and lets what is right pass.
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Sqlite from "better-sqlite3"
import { expect, test } from "vitest"
import { localCertificate } from "../../src/practice/certificate.ts"
import { readConfig, type Environment } from "../../src/relay/config.ts"
import { startRelayHere } from "../support/relay-here.ts"
import { fromSources } from "../support/relay.ts"

const file = new URL("../fixtures/routes.tsv", import.meta.url).pathname
const none = "/nowhere/relay.pem"
const elsewhere = { RELAY_NAME: "relay.example", RELAY_BEHIND_TLS: "1" }

const wrong: [Environment, string][] = [
  [{ RELAY_PROT: "8443" }, "RELAY_PROT is not a setting of this relay."],
  ...["-1", "65536", "80.5", "eighty", "Infinity"].map((said): [Environment, string] => [
    { RELAY_PORT: said },
    `RELAY_PORT must be a whole number from 0 to 65535, not "${said}".`,
  ]),
  [{ RELAY_MAILBOXES: "0" }, 'RELAY_MAILBOXES must be a whole number from 1 to 1000000000, not "0".'],
  [{ RELAY_STOP_LIMIT: "601" }, 'RELAY_STOP_LIMIT must be a whole number from 1 to 600, not "601".'],
  [{ RELAY_STOP_WAIT: "1 s" }, 'RELAY_STOP_WAIT must be a whole number from 0 to 600, not "1 s".'],
  [
    { RELAY_STORE: "redis://127.0.0.1:6379", RELAY_STORE_REPLICAS: "6" },
    'RELAY_STORE_REPLICAS must be a whole number from 0 to 5, not "6".',
  ],
  ...["0.0.0.0", "::", "192.168.0.7", "relay.example"].map((host): [Environment, string] => [
    { RELAY_HOST: host, RELAY_NAME: "relay.example" },
    `RELAY_HOST ${host} can be reached from other machines, so TLS is needed: ` +
      "set RELAY_TLS_CERT and RELAY_TLS_KEY, or RELAY_BEHIND_TLS=1 where a proxy does it.",
  ]),
  [
    { RELAY_HOST: "0.0.0.0", RELAY_BEHIND_TLS: "1" },
    "RELAY_NAME must say the host under which people reach this relay, as in relay.example.",
  ],
  [{ RELAY_TLS_CERT: file }, "RELAY_TLS_CERT and RELAY_TLS_KEY belong together."],
  [{ RELAY_TLS_KEY: file }, "RELAY_TLS_CERT and RELAY_TLS_KEY belong together."],
  [{ RELAY_TLS_CERT: none, RELAY_TLS_KEY: file }, `There is no file ${none}.`],
  [{ RELAY_TLS_CERT: file, RELAY_TLS_KEY: none }, `There is no file ${none}.`],
  [{ RELAY_PAGES: "/nowhere" }, "RELAY_PAGES: there is no folder /nowhere."],
  ...["https://relay.example", "relay example", "relay.example/j"].map((name): [Environment, string] => [
    { RELAY_NAME: name },
    `RELAY_NAME: "${name}" is not a host, as in relay.example.`,
  ]),
  [
    { ...elsewhere, RELAY_TRUST_PROXY: "x-forwarded-for: 1" },
    "RELAY_TRUST_PROXY must be the name of a header, as in x-forwarded-for.",
  ],
  [{ ...elsewhere, RELAY_BEHIND_TLS: "yes" }, "RELAY_BEHIND_TLS must be 1, or not be set."],
  [{ RELAY_LOG_ADDRESSES: "0" }, "RELAY_LOG_ADDRESSES must be 1, or not be set."],
  [{ RELAY_LOG: "loud" }, "RELAY_LOG must be one of quiet, normal, talkative."],
  [{ RELAY_METRICS: "9464" }, "RELAY_METRICS must be an address and a port, as in 127.0.0.1:9464."],
  [{ RELAY_METRICS: "127.0.0.1:99999" }, "RELAY_METRICS must be an address and a port, as in 127.0.0.1:9464."],
  ...["http://127.0.0.1:6379", "127.0.0.1", "redis://127.0.0.1:6379,"].map((store): [Environment, string] => [
    { RELAY_STORE: store },
    "RELAY_STORE must be an address as in redis://127.0.0.1:6379, or some of one cluster with commas between. " +
      "Leave it out to keep messages in RELAY_DATA.",
  ]),
  [{ RELAY_STORE_MAY_FORGET: "1" }, "RELAY_STORE_MAY_FORGET needs RELAY_STORE."],
  [{ RELAY_STORE_REPLICAS: "1" }, "RELAY_STORE_REPLICAS needs RELAY_STORE."],
]

test.each(wrong)("%j is refused in one sentence", (env, sentence) => {
  expect(readConfig(env)).toEqual([sentence])
})

test("an address of a store is never repeated: it may hold a password", () => {
  expect(JSON.stringify(readConfig({ RELAY_STORE: "http://:s3cret@127.0.0.1" }))).not.toContain("s3cret")
})

test("what is right passes: nothing set, all of a relay behind a proxy, one with TLS of its own", () => {
  expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: 8443, log: "normal", tls: undefined, names: [] })
  const behind = { ...elsewhere, RELAY_HOST: "0.0.0.0", RELAY_PORT: " 80 ", RELAY_TRUST_PROXY: "X-Forwarded-For" }
  expect(readConfig({ ...behind, HOME: "/root" })).toMatchObject({
    ...{ host: "0.0.0.0", port: 80, behindTls: true, trustProxy: "x-forwarded-for", names: ["relay.example"] },
  })
  const own = { RELAY_HOST: "::", RELAY_NAME: "relay.example", RELAY_TLS_CERT: file, RELAY_TLS_KEY: file }
  expect(readConfig(own)).toMatchObject({ tls: { cert: file, key: file } })
})

const runWith = (env: Environment) => {
  const [node = "", ...args] = fromSources.command
  return spawnSync(node, args, {
    cwd: fromSources.cwd,
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
    timeout: 30_000,
  })
}

test("what keeps it from starting is one sentence: a port that is taken, a key of another certificate, data of a newer relay", async () => {
  await using other = await startRelayHere()
  const folder = mkdtempSync(join(tmpdir(), "quiet-hand-config-"))
  const [one, two] = [await localCertificate(), await localCertificate()]
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")]
  writeFileSync(cert, one.cert)
  writeFileSync(key, two.key)
  const newer = new Sqlite(join(folder, "mailboxes.db"))
  newer.pragma("user_version = 99")
  newer.close()
  const data = { RELAY_DATA: join(folder, "data"), RELAY_PORT: "0" }
  const cannot: [Environment, RegExp][] = [
    [{ ...data, RELAY_PORT: String(other.port) }, /EADDRINUSE/],
    [{ ...data, RELAY_TLS_CERT: cert, RELAY_TLS_KEY: key }, /key values mismatch/],
    [{ ...data, RELAY_DATA: folder }, /newer/],
  ]
  try {
    for (const [env, why] of cannot) {
      const { status, stderr } = runWith(env)
      expect(status).toBe(1)
      expect(stderr).toMatch(/^The relay cannot start: [^\n]+\n$/)
      expect(stderr).toMatch(why)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("a relay that is started with all of that wrong says it all, listens nowhere and ends with 2", () => {
  const env = {
    ...{ RELAY_PROT: "1", RELAY_PORT: "x", RELAY_HOST: "0.0.0.0", RELAY_TLS_KEY: none },
    ...{ RELAY_NAME: "https://relay.example", RELAY_TRUST_PROXY: "a b" },
  }
  const ended = runWith(env)
  expect(ended.status).toBe(2)
  expect(ended.stdout).toBe("")
  const said = ended.stderr.trim().split("\n")
  expect(said).toEqual(readConfig(env))
  expect(said).toHaveLength(7)
})
