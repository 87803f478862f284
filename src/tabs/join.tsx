// Join
import { use } from "react"
import { connect } from "../browser/connect.ts"
const state = connect()
const Inner = () => <p>{JSON.stringify(use(state).get())}</p>
export default function Join() {
  return <Inner />
}
