// The overlay in a page of Teams: of the three readers it carries this page's alone.
import { teams } from "../meeting/teams.ts"
import { mountOverlay } from "./mount.ts"

mountOverlay(teams())
