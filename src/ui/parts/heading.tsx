// The heading of a screen. It can take the focus, so that who opens a screen starts at its first words.
import { useEffect, useRef, type ReactNode } from "react"
import { part } from "../parts.ts"

type Props = {
  children: ReactNode
  level?: 1 | 2 | 3
  size?: "title" | "large"
  /** Takes the focus on first showing and whenever this value changes. */
  focusOn?: string
}

export const Heading = ({ children, level = 1, size = "title", focusOn }: Props) => {
  const element = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusOn !== undefined) element.current?.focus()
  }, [focusOn])
  const Tag = `h${level}` as const
  return (
    <Tag {...part("heading")} data-size={size} ref={element} tabIndex={-1}>
      {children}
    </Tag>
  )
}
