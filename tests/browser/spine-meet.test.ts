// The main walk over a Google Meet call, which is the page itself.
import { overMeet, walkOverMeeting } from "../support/over-meeting.ts"

walkOverMeeting(overMeet)
