// Our own fault is caught once per door and shown as one calm sentence with a way on; what was written is kept elsewhere.
import { Component, type ReactNode } from "react"
import { part } from "../parts.ts"
import { Button } from "./button.tsx"

type Props = { sentence: string; again: string; children: ReactNode }

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div {...part("fault")} role="alert">
        <p>{this.props.sentence}</p>
        <Button tone="main" onPress={() => location.reload()}>
          {this.props.again}
        </Button>
      </div>
    )
  }
}
