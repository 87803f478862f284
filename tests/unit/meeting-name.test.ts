// Which meeting a page is, by its address: the same name the next time, or one that is never met again.
import { expect, test } from "vitest"
import { lasts, nameMeeting } from "../../src/meeting/meeting-name.ts"
import { meet } from "../../src/meeting/meet.ts"
import { ownerFor } from "../../src/meeting/owners.ts"
import { teams } from "../../src/meeting/teams.ts"
import { zoom } from "../../src/meeting/zoom.ts"

const nameOf = (address: string): string => {
  const url = new URL(address)
  const owner = ownerFor(url.hostname)
  if (!owner) throw new Error(`Nobody's page: ${address}`)
  return nameMeeting({ zoom, teams, meet }[owner.name](), url)
}

test.each([
  ["https://app.zoom.us/wc/1234567890/join?fromPWA=1", "zoom 1234567890"],
  ["https://app.zoom.us/wc/1234567890/start", "zoom 1234567890"],
  ["https://app.zoom.us/wc/join/123456789", "zoom 123456789"],
  ["https://clinic.zoom.us/wc/my/rosa.lindt", "zoom my/rosa.lindt"],
  ["https://teams.microsoft.com/v2/#/l/meetup-join/19:meeting_QW5u@thread.v2/0", "teams 19:meeting_QW5u@thread.v2"],
  ["https://teams.microsoft.com/l/meetup-join/19%3ameeting_QW5u%40thread.v2/0", "teams 19:meeting_QW5u@thread.v2"],
  ["https://teams.live.com/meet/9312345678901?p=secret", "teams 9312345678901"],
  ["https://meet.google.com/abc-defg-hij?authuser=1", "meet abc-defg-hij"],
])("%s is called %s, and so the next time", (address, name) => {
  expect(nameOf(address)).toBe(name)
  expect(lasts(name)).toBe(true)
})

test.each([
  "https://teams.cloud.microsoft/",
  "https://teams.microsoft.com/v2/#%E0%A4%A",
  "https://app.zoom.us/wc/home",
  "https://meet.google.com/landing",
])("%s says nothing of its meeting: its name is new each time, and is not kept", (address) => {
  const name = nameOf(address)
  expect(lasts(name)).toBe(false)
  expect(nameOf(address)).not.toBe(name)
})
