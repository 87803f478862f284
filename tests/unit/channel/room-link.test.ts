// Invites and contact links: made, read out of pasted text, and told apart when wrong, cut or old.
import fc from "fast-check"
import { expect, test } from "vitest"
import { makeContactLink, parseContactLink } from "../../../src/channel/contact-link.ts"
import { makeInvite, parseInvite } from "../../../src/channel/invite.ts"
import { relayOf } from "../../../src/channel/room-link.ts"
import { filled } from "../../support/keys.ts"

const room = "NHUPmL1Z_PyUbaRaqr6TOw"
const secret = filled(7)
const pages = "https://quiet-hand.test"
const invite = makeInvite({ pages, room, secret })
const whole = { is: "link", pages, room, secret, relay: undefined }

test("an invite keeps room and secret behind the #", () => {
  expect(invite).toBe(`https://quiet-hand.test/j#1.${room}.BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc`)
  expect(parseInvite(invite)).toEqual(whole)
})

test("an invite can name the room's relay, with its port", () => {
  const elsewhere = { pages: "http://127.0.0.1:8080/quiet", room, secret, relay: "relay.example.org:8443" }
  expect(parseInvite(makeInvite(elsewhere))).toEqual({
    ...whole,
    pages: "http://127.0.0.1:8080",
    relay: "relay.example.org:8443",
  })
})

test("a link that names no relay means that of its own pages, whoever opens it", () => {
  expect(relayOf({ pages })).toBe("quiet-hand.test")
  expect(relayOf({ pages: "http://127.0.0.1:8080" })).toBe("127.0.0.1:8080")
  expect(relayOf({ pages, relay: "relay.example.org" })).toBe("relay.example.org")
})

test("what mails put around a link does not matter", () => {
  const around = [" LINK \n", "<LINK>", "(LINK).", "“LINK”", "Join here: LINK, then press Start.", "LINK!", "**LINK**"]
  for (const text of around) expect(parseInvite(text.replace("LINK", invite)), text).toEqual(whole)
  const named = `${invite}.relay.example.org`
  expect(parseInvite(`Press ${named}.`)).toEqual({ ...whole, relay: "relay.example.org" })
})

test("a link that lost its end is cut, wherever that happened behind the address", () => {
  for (let length = `${pages}/j`.length; length < invite.length; length++) {
    expect(parseInvite(invite.slice(0, length)), invite.slice(0, length)).toEqual({ is: "cut" })
  }
})

test("a link of another version is old", () => {
  expect(parseInvite(invite.replace("#1.", "#2."))).toEqual({ is: "old" })
  expect(parseInvite(invite.replace("#1.", "#0."))).toEqual({ is: "old" })
  expect(parseInvite(`${pages}/j#12.something.new`)).toEqual({ is: "old" })
})

test("anything else is wrong", () => {
  const others = [
    "",
    "hello",
    "https://quiet-hand.test/",
    "https://quiet-hand.test/join#1",
    "https://",
    invite.replace("/j#", "/f#"),
    invite.replace(room, `${room}A`),
    invite.replace(room, room.replace("N", "+")),
    `${invite}B`,
    `${invite.slice(0, -1)}x`,
    `${invite}.not a relay`.replaceAll(" ", "%"),
    `${invite}.user@host`,
    invite.replace("#1.", "#one."),
    invite.replace("https:", "ftp:"),
  ]
  for (const text of others) expect(parseInvite(text), text).toEqual({ is: "wrong" })
})

test("a contact link is no invite, and an invite no contact link", () => {
  const link = makeContactLink({ pages, room, secret })
  expect(link).toBe(invite.replace("/j#", "/f#"))
  expect(parseContactLink(link)).toEqual(whole)
  expect(parseInvite(link)).toEqual({ is: "wrong" })
  expect(parseContactLink(invite)).toEqual({ is: "wrong" })
})

test("no text at all makes the reader fail", () => {
  const pieces = fc.constantFrom("https://", "a.test", "/j", "/f", "#", "1", ".", room, "%", "[", " ", invite)
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((all) => all.join("")),
  )
  fc.assert(fc.property(texts, (text) => ["link", "wrong", "cut", "old"].includes(parseInvite(text).is)))
})
