// A screen over the captions, with its way back first: the browser keeps the focus in it and gives it back to what opened it.
import { useEffect, useRef, type ReactNode } from "react"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"

type Props = { name: string; heading: string; back: string; onClose: () => void; children: ReactNode }

export const Over = ({ name, heading, back, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector("h2")?.focus()
  }, [])
  return (
    <dialog
      {...part("over")}
      data-screen={name}
      ref={dialog}
      aria-label={heading}
      onClose={onClose}
      // Escape closes this level alone.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <div {...part("over-page")}>
        <div>
          <Button tone="bare" icon="caret-left" onPress={() => dialog.current?.close()}>
            {back}
          </Button>
        </div>
        <Heading level={2}>{heading}</Heading>
        {children}
      </div>
    </dialog>
  )
}
