// Runs in a meeting page's own world, where alone it can be seen that the page begins to share a screen: it says so, and no more.
import { followShares, shareBegan, shareEnded } from "../meeting/shares.ts"

const events = { began: new Event(shareBegan), ended: new Event(shareEnded) }
// Kept from before the page's scripts run: they may put their own in place of it.
const tell = document.dispatchEvent.bind(document)

followShares(globalThis, (on) => void tell(on ? events.began : events.ended))
