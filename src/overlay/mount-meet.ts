// The overlay in a page of Google Meet: of the three readers it carries this page's alone.
import { meet } from "../meeting/meet.ts"
import { mountOverlay } from "./mount.ts"

mountOverlay(meet())
