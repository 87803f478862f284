// The overlay in a meeting page: composition only. It comes with the meeting and leaves with it.
import { overlayElement } from "../meeting/shield.ts"
import { openOverlay, type Overlay } from "./overlay.ts"
import { takeTurn, type Turn } from "./turn.ts"

// A script of an older build may have left its element behind.
for (const old of document.querySelectorAll(overlayElement)) old.remove()

let turn: Turn | undefined
let overlay: Overlay | undefined

const leave = () => {
  turn?.end()
  overlay?.close()
  turn = undefined
  overlay = undefined
}

const enter = () => {
  const mine = takeTurn(orphaned)
  turn = mine
  void mine.number().then((number) => {
    if (turn === mine)
      overlay = openOverlay(
        mine,
        number,
        () => [...document.querySelectorAll("#wc-footer")].map((e) => e.getBoundingClientRect()),
        () => {},
      )
  })
}

const watch = setInterval(() => {
  const meeting = document.querySelector("#wc-footer, #hangup-button")
  if (meeting && !turn) enter()
  if (!meeting && turn) leave()
}, 1000)

/** The extension was loaded anew: what remains of us here can reach nobody. */
const orphaned = () => {
  clearInterval(watch)
  leave()
}
