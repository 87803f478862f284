// The main walk over a Teams meeting, which is the page itself.
import { overTeams, walkOverMeeting } from "../support/over-meeting.ts"

walkOverMeeting(overTeams)
