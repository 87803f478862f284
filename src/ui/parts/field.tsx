// A place to write: the label stays visible, help stands in place, nothing is lost when it is wrong.
import { useId, type ComponentProps } from "react"
import { part } from "../parts.ts"

type Props = {
  label: string
  value: string
  onWrite: (value: string) => void
  onLeave?: () => void
  help?: string
  /** What is wrong and what to do. */
  wrong?: string | undefined
  lines?: boolean
  /** Opened by a press: takes the focus. */
  focused?: boolean
  type?: "text" | "tel" | "time"
  maxLength?: number
  autoComplete?: ComponentProps<"input">["autoComplete"]
}

export const Field = ({
  label,
  value,
  onWrite,
  onLeave,
  help,
  wrong,
  lines,
  focused,
  type = "text",
  ...rest
}: Props) => {
  const id = useId()
  const about = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined
  const shared = {
    ...rest,
    id,
    value,
    "aria-describedby": about,
    "aria-invalid": wrong === undefined ? undefined : true,
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
    onBlur: onLeave,
    autoFocus: focused,
  }
  return (
    <div {...part("field")}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p {...part("text")} data-tone="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {lines ? <textarea {...shared} /> : <input {...shared} type={type} />}
      {wrong && (
        <p {...part("text")} data-tone="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
