// Takes the settings to another device: by a file, or by a picture that a phone's camera reads.
import { useRef, useState } from "react"
import { comfortFile, comfortLink, parseComfortFile } from "../../settings/carry.ts"
import type { Comfort } from "../../settings/comfort.ts"
import { Qr } from "../parts/qr.tsx"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { useComfort } from "../parts/comfort-provider.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useOptionWords } from "./words.tsx"

const save = (text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  const link = document.createElement("a")
  link.href = address
  link.download = "quiet-hand-settings.json"
  link.click()
  URL.revokeObjectURL(address)
}

type Told = { is: "loaded"; before: Comfort; style: boolean } | { is: "bad" | "undone" }

export const Carry = ({ pages }: { pages: string }) => {
  const words = useOptionWords()
  const [comfort, setComfort] = useComfort()
  const [told, setTold] = useState<Told>()
  const input = useRef<HTMLInputElement>(null)
  const sentence =
    told && [words[told.is], ...(told.is === "loaded" && told.style ? [words.loadedStyle] : [])].join(" ")
  useSay(sentence)
  const load = async (file: File) => {
    // A huge file is refused by its first letters too; it is never read whole.
    const text = await file
      .slice(0, 200_000)
      .text()
      .catch(() => "")
    const change = parseComfortFile(text)
    if (!change) return setTold({ is: "bad" })
    setTold({ is: "loaded", before: comfort, style: Boolean(change.ownStyle) })
    setComfort(change)
  }
  return (
    <>
      <Heading level={3} size="large">
        {words.file}
      </Heading>
      <p {...part("text")}>{words.fileHelp}</p>
      <div {...part("row")}>
        <Button icon="arrow-line-down" onPress={() => save(comfortFile(comfort))}>
          {words.save}
        </Button>
        <Button icon="arrow-square-out" opens onPress={() => input.current?.click()}>
          {words.load}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file can be chosen again.
            target.value = ""
            if (file) void load(file)
          }}
        />
      </div>
      {told && (
        <div {...part("carry-told")} data-is={told.is}>
          <p>{sentence}</p>
          {told.is === "loaded" && (
            <Button
              icon="arrow-counter-clockwise"
              onPress={() => {
                setComfort(told.before)
                setTold({ is: "undone" })
              }}
            >
              {words.undo}
            </Button>
          )}
        </div>
      )}
      <Heading level={3} size="large">
        {words.phone}
      </Heading>
      <p {...part("text")}>{`${words.phoneHelp} ${words.phoneWhat}`}</p>
      <Qr link={comfortLink(pages, comfort)} label={words.phonePicture} />
      <p {...part("carry-link")}>
        <a href={comfortLink(pages, comfort)} target="_blank" rel="noopener">
          {words.phoneLink}
        </a>
      </p>
    </>
  )
}
