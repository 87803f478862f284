// Vectors of links: invites and contact links as they are made, found in what people paste, and refused.
import { makeContactLink } from "../../channel/contact-link.ts"
import { makeInvite } from "../../channel/invite.ts"
import { gives, linkSecret, refuses, room, roomSecret, text, type VectorFile } from "./entry.ts"

const pages = "https://quiet-hand.test"
const relay = "relay.example.org:8443"

export function links(): VectorFile {
  const secret = text(roomSecret)
  const invite = makeInvite({ pages, room, secret: roomSecret })
  const there = makeInvite({ pages, room, secret: roomSecret, relay })
  const contact = makeContactLink({ pages, room, secret: linkSecret })
  const read = { room, secret }
  const opens = (says: string, pasted: string, result: object) => gives("invite", says, { pasted }, result)
  const no = (says: string, pasted: string, is: "wrong" | "cut" | "old") => refuses("invite", says, { pasted }, is)
  return {
    about:
      "Invites and contact links. A reader tells three kinds of refusal apart: wrong, cut (its end is missing), old.",
    entries: [
      gives("makeInvite", "an invite", { pages, room, secret }, invite),
      gives("makeInvite", "an invite to a room on a relay of its own", { pages, room, secret, relay }, there),
      gives("makeContactLink", "a contact link", { pages, room, secret: text(linkSecret) }, contact),
      opens("an invite as it was made", invite, read),
      opens("the room's relay is named", there, { ...read, relay }),
      opens("a mail's words and brackets around it", `Join here: <${invite}>, then press Start.`, read),
      opens("a full stop behind a named relay", `Press ${there}.`, { ...read, relay }),
      opens("any origin and any folder may serve the page", invite.replace(pages, "http://127.0.0.1:8080/quiet"), read),
      no("nothing at all", "", "wrong"),
      no("another address", `${pages}/`, "wrong"),
      no("another scheme", invite.replace("https:", "ftp:"), "wrong"),
      no("a contact link is no invite", contact, "wrong"),
      no("no fragment", `${pages}/j`, "cut"),
      no("the end of the secret is missing", invite.slice(0, -3), "cut"),
      no("the secret is missing", invite.slice(0, invite.lastIndexOf(".")), "cut"),
      no("another version", invite.replace("#1.", "#2."), "old"),
      no("a version that is no number", invite.replace("#1.", "#one."), "wrong"),
      no("a room id with a letter too many", invite.replace(room, `${room}A`), "wrong"),
      no("a room id cut in the middle", invite.replace(room, room.slice(0, 10)), "wrong"),
      no("a secret with stray last bits", `${invite.slice(0, -1)}x`, "wrong"),
      no("a secret with a letter too many", `${invite}B`, "wrong"),
      no("a relay with a user's name", `${invite}.user@host`, "wrong"),
      gives("contactLink", "a contact link as it was made", { pasted: contact }, { room, secret: text(linkSecret) }),
      refuses("contactLink", "an invite is no contact link", { pasted: invite }, "wrong"),
    ],
  }
}
