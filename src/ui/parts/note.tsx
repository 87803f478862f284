// Something to know, set apart by a line and a picture.
import type { ReactNode } from "react"
import type { IconName } from "../icons.ts"
import { part } from "../parts.ts"
import { Icon } from "./icon.tsx"

type Props = { icon: IconName; tone?: "plain" | "stop" | "pause" | "ok"; children: ReactNode }

export const Note = ({ icon, tone = "plain", children }: Props) => (
  <div {...part("note")} data-tone={tone}>
    <Icon name={icon} />
    <div {...part("stack")} data-gap="small">
      {children}
    </div>
  </div>
)
