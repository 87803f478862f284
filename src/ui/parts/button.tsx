// A press: flat when it acts at once, with a thicker lower edge when it opens something.
import type { ComponentProps, ReactNode } from "react"
import type { IconName } from "../icons.ts"
import { part } from "../parts.ts"
import { Icon } from "./icon.tsx"

type Props = Omit<ComponentProps<"button">, "onClick" | "type"> & {
  onPress: () => void
  children?: ReactNode
  icon?: IconName
  tone?: "plain" | "main" | "private" | "stop" | "bare"
  /** A name lets the focus come back to it. */
  opens?: boolean | string
  /** Takes the whole width. */
  wide?: boolean
  /** 64 px and more, for what a screen is about. */
  large?: boolean
  /** Words at the start of the line, as in a list of ways on. */
  start?: boolean
  /** The name where it says more than the words shown; it must contain them. */
  label?: string
}

export const Button = ({
  onPress,
  children,
  icon,
  tone = "plain",
  opens,
  wide,
  large,
  start,
  label,
  ...rest
}: Props) => (
  <button
    {...part("button")}
    {...rest}
    type="button"
    data-tone={tone}
    data-opens={opens === true ? "" : opens || undefined}
    data-wide={wide ? "" : undefined}
    data-large={large ? "" : undefined}
    data-look={start ? "start" : undefined}
    aria-label={label}
    title={label}
    onClick={onPress}
  >
    {icon && <Icon name={icon} />}
    {children !== undefined && <span>{children}</span>}
  </button>
)
