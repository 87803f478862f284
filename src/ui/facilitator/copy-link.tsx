// A link to hand out: it can be read, marked and copied, and what became of the copying is said in words.
import { useId, useRef, useState } from "react"
import { Button } from "../parts/button.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"

export const CopyLink = ({ link, label }: { link: string; label: string }) => {
  const { invite } = useWords().facilitator
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string>()
  useSay(told)
  const copy = () => {
    // `clipboard` is missing outside secure contexts.
    const copied = "clipboard" in navigator ? navigator.clipboard.writeText(link) : Promise.reject(new Error("none"))
    copied.then(
      () => setTold(invite.copied),
      () => {
        field.current?.select()
        setTold(invite.notCopied)
      },
    )
  }
  return (
    <div {...part("field")}>
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
      <div {...part("row")}>
        <Button icon="copy" onPress={copy}>
          {invite.copy}
        </Button>
      </div>
      {told && <p {...part("text")}>{told}</p>}
    </div>
  )
}
