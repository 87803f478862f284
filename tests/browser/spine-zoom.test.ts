// The main walk over a Zoom meeting, which lies in a frame of its own.
import { walkOverMeeting } from "../support/over-meeting.ts"
import { zoomMeeting } from "../support/place.ts"

walkOverMeeting({
  address: zoomMeeting,
  inside: (page) => page.frames().find((frame) => frame.url().includes("/meeting")),
  join: "Join",
})
