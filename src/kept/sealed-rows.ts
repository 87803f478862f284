// Records as they lie in the database: name, kind and content cannot be read without the room's key.
import { toBase64Url } from "../wire/base64url.ts"
import { aesOpen, aesSeal } from "../channel/aes.ts"
import { bar, fromJson, utf8, type Bytes } from "../channel/bytes.ts"
import { derive } from "../channel/names.ts"
import { bringUp, versionOf, type Kind } from "./shapes.ts"
import { KeptError } from "./kept-error.ts"

/** `name` and `kind` are hashes; `version` is that of the record's shape. */
export type Row = { name: string; kind: string; version: number; sealed: Bytes }

export type Sealer = {
  kindOf(kind: Kind): Promise<string>
  nameOf(kind: Kind, id: string): Promise<string>
  seal(kind: Kind, id: string, json: string): Promise<Row>
  /** In its shape of now. Throws KeptError: "lost_keys" when it was sealed with another key, "newer" for a shape of tomorrow. */
  open(kind: Kind, row: Row): Promise<{ id: string; value: unknown }>
}

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

/** `key`: the 32 bytes of the room's key file. */
export const sealerOf = async (room: string, key: Bytes): Promise<Sealer> => {
  const content = await derive(key, "at rest", room)
  const names = await derive(key, "at rest name", room)
  const hash = async (name: string) => toBase64Url(await derive(names, "at rest name", name))
  const aadOf = ({ name, kind, version }: Omit<Row, "sealed">) =>
    bar("quiet-hand/1 at rest", room, name, kind, String(version))

  const sealer: Sealer = {
    kindOf: (kind) => hash(kind),
    nameOf: (kind, id) => hash(`${kind} ${id}`),
    async seal(kind, id, json) {
      const [name, hidden] = await Promise.all([sealer.nameOf(kind, id), sealer.kindOf(kind)])
      const row = { name, kind: hidden, version: versionOf(kind) }
      const plain = utf8(`{"id":${JSON.stringify(id)},"value":${json}}`)
      return { ...row, sealed: await aesSeal(content, aadOf(row), plain, random) }
    },
    async open(kind, row) {
      const plain = await aesOpen(content, aadOf(row), row.sealed)
      if (!plain) throw new KeptError("lost_keys")
      const { id, value } = fromJson(plain) as { id: string; value: unknown }
      return { id, value: bringUp(kind, row.version, value) }
    },
  }
  return sealer
}
