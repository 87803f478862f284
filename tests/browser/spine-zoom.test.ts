// The main walk over a Zoom meeting, which lies in a frame of its own.
import { overZoom, walkOverMeeting } from "../support/over-meeting.ts"

walkOverMeeting(overZoom)
