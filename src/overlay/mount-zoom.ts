// The overlay in a page of Zoom: of the three readers it carries this page's alone.
import { zoom } from "../meeting/zoom.ts"
import { mountOverlay } from "./mount.ts"

mountOverlay(zoom())
