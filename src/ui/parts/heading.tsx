// The heading of a screen; it takes the focus when its screen opens, so that nobody has to search for where they are.
import { useEffect, useRef, type ReactNode } from "react"
import { part } from "../parts.ts"

type Props = {
  children: ReactNode
  level?: 1 | 2 | 3
  size?: "title" | "large"
  /** Take the focus on first showing and whenever this value changes. */
  focusOn?: string
}

export const Heading = ({ children, level = 1, size = "title", focusOn }: Props) => {
  const element = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusOn !== undefined) element.current?.focus({ preventScroll: false })
  }, [focusOn])
  const Tag = `h${level}` as const
  return (
    <Tag {...part("heading")} data-size={size} ref={element} tabIndex={focusOn === undefined ? undefined : -1}>
      {children}
    </Tag>
  )
}
