// A link to hand out: it can be read, marked, copied and, where the device can, shared; what became of it is said in words.
import { useId, useRef, useState } from "react"
import { Button } from "./button.tsx"
import { useSay } from "./say.tsx"
import { part } from "../parts.ts"

export type LinkWords = { copy: string; copied: string; notCopied: string; share?: string }

/** `words.share`: where it may be handed to another program of the device. */
export const CopyLink = ({ link, label, words }: { link: string; label: string; words: LinkWords }) => {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState<string>()
  useSay(told)
  const failed = () => {
    field.current?.select()
    setTold(words.notCopied)
  }
  const copy = () => {
    // `clipboard` is missing outside secure contexts.
    const copied = "clipboard" in navigator ? navigator.clipboard.writeText(link) : Promise.reject(new Error("none"))
    copied.then(() => setTold(words.copied), failed)
  }
  const share = () =>
    void navigator.share({ url: link }).catch((error: unknown) => {
      // Closed by the person: they know.
      if (!(error instanceof DOMException && error.name === "AbortError")) failed()
    })
  return (
    <div {...part("field")}>
      <label htmlFor={id}>{label}</label>
      <input id={id} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
      <div {...part("row")}>
        <Button icon="copy" onPress={copy}>
          {words.copy}
        </Button>
        {words.share !== undefined && "share" in navigator && (
          <Button icon="arrow-square-out" onPress={share}>
            {words.share}
          </Button>
        )}
      </div>
      {told && <p {...part("text")}>{told}</p>}
    </div>
  )
}
