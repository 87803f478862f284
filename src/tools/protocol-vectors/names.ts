// Vectors of names: keys from seeds, mailboxes, derived secrets, check numbers, marks, and the proof that owns a mailbox.
import { checkNumber, derive, mark, markWindow, nameOf, tokenHash, type Label } from "../../channel/names.ts"
import { agreementKey, signingKey, type SigningKey } from "../../channel/keys.ts"
import { ownProof } from "../../wire/mailbox.ts"
import {
  ana,
  anaName,
  deviceSecret,
  filled,
  flipped,
  gives,
  linkSecret,
  refuses,
  room,
  roomSecret,
  stranger,
  text,
  threadName,
  threadSecret,
  type Entry,
  type VectorFile,
} from "./entry.ts"

const keysOf = async (byte: number): Promise<Entry> => {
  const seed = filled(byte)
  const [signing, agreement] = [await signingKey(seed), await agreementKey(seed)]
  const keys = { ed25519: text(signing.public), x25519: text(agreement.public) }
  return gives("keys", `both public keys of the seed 32 x ${byte}`, { seed: text(seed) }, keys)
}

const derived = async (says: string, secret: Uint8Array, label: Label, context: string): Promise<Entry> =>
  gives("derive", says, { secret: text(secret), label, context }, text(await derive(secret, label, context)))

const numberOf = async (says: string, { public: key }: SigningKey): Promise<Entry> =>
  gives("checkNumber", says, { publicKey: text(key) }, await checkNumber(key))

const marked = async (says: string, card: string, window: number): Promise<Entry> => {
  const given = { m: text(deviceSecret), room, card, window }
  return gives("mark", says, given, await mark(deviceSecret, room, card, window))
}

const window = 9_800_000

export async function names(): Promise<VectorFile> {
  const host = "relay.example.org"
  const nonce = text(filled(20))
  const sig = await ana.sign(ownProof(host, nonce))
  const proof = { key: text(ana.public), sig: text(sig), host, nonce }
  const token = await derive(roomSecret, "write", anaName)
  return {
    about: "Keys, names, derived secrets, check numbers, marks and proofs of ownership. Bytes in base64url.",
    entries: [
      ...(await Promise.all([1, 2, 3, 4, 5, 9, 10].map(keysOf))),
      gives("name", "Ana's mailbox and board", { publicKey: text(ana.public) }, anaName),
      gives("name", "a stranger's", { publicKey: text(stranger.public) }, await nameOf(stranger.public)),
      await derived("the room's token at Ana's mailbox", roomSecret, "write", anaName),
      await derived("the key of all values on Ana's board", roomSecret, "board", anaName),
      await derived("the key of all values on the room's board", roomSecret, "board", room),
      await derived("a contact link's token at the host's mailbox", linkSecret, "write", room),
      await derived("the key of a claim", linkSecret, "claim", room),
      await derived("a thread's token at Ana's mailbox", threadSecret, "up", anaName),
      await derived("Ana's token at the thread's mailbox", threadSecret, "down", threadName),
      gives("tokenHash", "what the relay is told of the room's token", { token: text(token) }, await tokenHash(token)),
      await numberOf("Ana's check number", ana),
      await numberOf("another one", stranger),
      gives(
        "markWindow",
        "the first millisecond of a window",
        { time: window * 180_000 },
        markWindow(window * 180_000),
      ),
      gives("markWindow", "the last before it", { time: window * 180_000 - 1 }, markWindow(window * 180_000 - 1)),
      await marked("a mark", "too_fast", window),
      await marked("the same press in the next window", "too_fast", window + 1),
      await marked("another card in the same window", "pace.slower", window),
      gives("own", "a proof for this relay and this connection", { seed: text(ana.seed), host, nonce }, text(sig)),
      gives("owns", "the proof as the relay checks it", proof, true),
      refuses("owns", "a proof for another relay", { ...proof, host: "relay.example.net" }, "another host was signed"),
      refuses("owns", "a proof for the same host on another port", { ...proof, host: `${host}:8443` }, "another host"),
      refuses("owns", "a proof of another connection", { ...proof, nonce: text(filled(21)) }, "another nonce"),
      refuses("owns", "another key under the same proof", { ...proof, key: text(stranger.public) }, "another signer"),
      refuses("owns", "one bit of the signature changed", { ...proof, sig: text(flipped(sig, 40)) }, "a bad signature"),
    ],
  }
}
