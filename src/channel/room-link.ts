// Links that lead into a room: the secret stays behind the #, where no server sees it.
import { fromBase64Url, toBase64Url } from "../wire/base64url.ts"
import type { Bytes } from "./bytes.ts"

/** The page a link opens: j to join, f to become a facilitator, m to take over a room that moves, d a desk. */
type Page = "j" | "f" | "m" | "d"

/** `pages`: origin of the pages, e.g. https://quiet-hand.test. `relay`: host (and port) of the room's relay when it is not the pages' usual one. */
export type RoomLink = { pages: string; room: string; secret: Uint8Array; relay?: string | undefined }

/** wrong: no such link. cut: its end is missing. old: written by another version. */
export type LinkRead =
  | { is: "link"; pages: string; room: string; secret: Bytes; relay: string | undefined }
  | { is: "wrong" | "cut" | "old" }

/** Host of the room's relay. */
export const relayOf = ({ pages, relay }: Pick<RoomLink, "pages" | "relay">): string => relay ?? new URL(pages).host

export const makeRoomLink = (page: Page, { pages, room, secret, relay }: RoomLink): string =>
  `${pages}/${page}#1.${room}.${toBase64Url(secret)}${relay === undefined ? "" : `.${relay}`}`

const room = { chars: 22, bytes: 16 }
const secret = { chars: 43, bytes: 32 }
const relayHost = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i

/** A host, with its port, that can be connected to: not each text that looks like one is an address. */
export const isRelay = (text: string): boolean => relayHost.test(text) && URL.canParse(`wss://${text}/`)

const partIs = (part: string, { chars, bytes }: typeof room): "whole" | "cut" | "wrong" => {
  if (part.length < chars) return /^[\w-]*$/.test(part) ? "cut" : "wrong"
  return fromBase64Url(part)?.length === bytes ? "whole" : "wrong"
}

/** Finds the link in what a person pasted: mails put spaces, brackets and full stops around it. */
export const parseRoomLink = (page: Page, pasted: string): LinkRead => {
  const found = /https?:\/\/[^\s<>"']+/i.exec(pasted)?.[0].replace(/[^\w-]+$/, "")
  const [address = "", fragment = ""] = found?.split(/#(.*)/s) ?? []
  if (!URL.canParse(address) || !new URL(address).pathname.endsWith(`/${page}`)) return { is: "wrong" }

  const [version = "", id = "", x = "", ...rest] = fragment.split(".")
  if (version === "") return { is: "cut" }
  if (version !== "1") return { is: /^\d+$/.test(version) ? "old" : "wrong" }
  const parts = [partIs(id, room), partIs(x, secret)]
  if (parts.includes("wrong")) return { is: "wrong" }
  if (parts.includes("cut")) return { is: parts[0] === "cut" && x !== "" ? "wrong" : "cut" }
  const relay = rest.length > 0 ? rest.join(".") : undefined
  const bytes = fromBase64Url(x)
  if (bytes === undefined || (relay !== undefined && !isRelay(relay))) return { is: "wrong" }
  return { is: "link", pages: new URL(address).origin, room: id, secret: bytes, relay }
}
