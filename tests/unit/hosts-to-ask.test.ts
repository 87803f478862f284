// When the popup asks to be let into meetings, and for which.
import { expect, test } from "vitest"
import { meetingHosts } from "../../plasmo.config.ts"
import { hostName, hostsToAsk } from "../../src/ui/life/hosts-to-ask.ts"

const [zoom = "", teams = ""] = meetingHosts

test("nothing is asked where the browser lets us into every meeting", () => {
  expect(hostsToAsk([], undefined)).toBeUndefined()
  expect(hostsToAsk([], "https://app.zoom.us/wc/1/join")).toBeUndefined()
})

test("in a meeting that we are kept out of, its own host is asked for", () => {
  expect(hostsToAsk([zoom, teams], "https://app.zoom.us/wc/1/join")).toEqual({ is: "meeting", hosts: [zoom] })
  expect(hostsToAsk([zoom, teams], "https://zoom.us/j/1")).toEqual({ is: "meeting", hosts: [zoom] })
  expect(hostsToAsk([teams], "https://teams.microsoft.com/v2/")).toEqual({ is: "meeting", hosts: [teams] })
})

test("on a page that is no meeting of ours nothing is asked", () => {
  expect(hostsToAsk([zoom], "https://example.org/")).toBeUndefined()
  expect(hostsToAsk([zoom], "https://evilzoom.us/")).toBeUndefined()
  expect(hostsToAsk([teams], "https://x.teams.microsoft.com/")).toBeUndefined()
  expect(hostsToAsk([zoom], "http://app.zoom.us/")).toBeUndefined()
  expect(hostsToAsk([zoom], "chrome://newtab")).toBeUndefined()
})

test("where the browser hides the page in front, all that is missing is asked for", () => {
  expect(hostsToAsk([zoom, teams], undefined)).toEqual({ is: "some", hosts: [zoom, teams] })
})

test("hosts are named as people read them", () => {
  expect(meetingHosts.map(hostName)).toEqual([
    "zoom.us",
    "teams.microsoft.com",
    "teams.cloud.microsoft",
    "teams.live.com",
    "meet.google.com",
  ])
})
