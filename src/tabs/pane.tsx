// The pane
import { use } from "react"
import { connect } from "../browser/connect.ts"

const given = new Promise<{ number: string; port: MessagePort }>((ready) => {
  addEventListener("message", (event) => {
    const port = event.ports[0]
    if (event.source === parent && port) ready({ number: (event.data as { number: string }).number, port })
  })
})
const state = given.then(async ({ number, port }) => {
  const connector = await connect(number)
  port.onmessage = (e) => console.log("wish", e.data)
  port.postMessage({
    side: "right",
    overlay: "bar",
    width: 92,
    height: 540,
    colours: { paper: "#FBFAF6", ink: "#1A2330", line: "#6B7683", accent: "#0B4F5E" },
    names: { overlay: "Quiet Hand", move: "Move", hide: "Hide", show: "Show" },
  })
  return connector
})
const Inner = () => <p>{JSON.stringify(use(state).get())}</p>
export default function Pane() {
  return <Inner />
}
