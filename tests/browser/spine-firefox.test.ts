// The main walk in Firefox, over Zoom and over Teams, with 45 idle seconds in it.
import { describe } from "vitest"
import { overTeams, overZoom, walkOverMeeting } from "../support/over-meeting.ts"

describe("Zoom in Firefox", () => walkOverMeeting(overZoom, "firefox"))
describe("Teams in Firefox", () => walkOverMeeting(overTeams, "firefox"))
