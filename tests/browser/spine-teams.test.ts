// The main walk over a Teams meeting, which is the page itself.
import { walkOverMeeting } from "../support/over-meeting.ts"
import { teamsMeeting } from "../support/place.ts"

walkOverMeeting({ address: teamsMeeting, inside: (page) => page.mainFrame(), join: "Join now" })
