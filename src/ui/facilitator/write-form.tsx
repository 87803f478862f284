// Writing to one person: own words, or a ready line with its places filled; the line brings the answers it offers.
import { lineKeys, type LineKey } from "../../signals/keys.ts"
import { lines, promptsFor, type Place } from "../../signals/lines.ts"
import { fill } from "../../words/sentence.ts"
import { Button } from "../parts/button.tsx"
import { Choice } from "../parts/choice.tsx"
import { useNow } from "../parts/clock.ts"
import { Field } from "../parts/field.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { FormFrame, longestPlace, longestWords, type FormProps } from "./form-frame.tsx"
import { choiceName } from "./thread.tsx"
import { nextClock } from "./times.ts"

// Lines that set a step have buttons of their own.
const ready = lineKeys.filter((key) => key.startsWith("fac.") && key !== "fac.hello" && !lines[key].sets)

export const WriteForm = ({ item, onSent, onClose }: FormProps) => {
  const words = useWords()
  const { answers: texts, thread } = words.facilitator
  const { state, keep, typed, type } = useDesk()
  const sendOnce = useSend()
  const now = useNow(state.clock)
  const [text, setText] = useTyped(`${item.id}/words`)
  const [chosen, setChosen] = useTyped(`${item.id}/line`)
  const [all, setAll] = useTyped(`${item.id}/lines`)
  const { form, tried, attempt } = useAttempt()

  const fitting = (item.card ? promptsFor(item.card).replies : []).filter((key) => ready.includes(key))
  const shown = all ? [...fitting, ...ready.filter((key) => !fitting.includes(key))] : fitting
  const line = ready.find((key) => key === chosen)
  const places: Place[] = (line && lines[line].places) ?? []
  const offers = (line && lines[line].offers) ?? []
  const keyOf = (place: Place) => `${item.id}/${line ?? ""}/${place}`
  const placed = (place: Place) => (typed[keyOf(place)] ?? "").trim()
  const asSent = (place: Place) => (place === "time" ? (nextClock(placed(place), now) ?? "").toString() : placed(place))

  const complete = places.every((place) => asSent(place) !== "") && (line !== undefined || text.trim() !== "")
  const send = () => {
    attempt()
    if (!complete) return
    const filled = Object.fromEntries(places.map((place) => [place, asSent(place)]))
    sendOnce(
      () => keep({ type: "reply", item: item.id, words: text.trim(), line, places: filled, choices: [...offers] }),
      () => {
        setText("")
        setChosen("")
        places.forEach((place) => type(keyOf(place), ""))
        onSent()
      },
    )
  }
  const choice = (key: LineKey | "", sentence: string) => (
    <Choice key={key} chosen={(line ?? "") === key} onChoose={() => setChosen(key)}>
      {sentence}
    </Choice>
  )

  return (
    <FormFrame title={item.name ? texts.write(item.name) : texts.writeNoName} onClose={onClose}>
      <div {...part("stack")} ref={form}>
        <Field
          label={texts.words}
          value={text}
          onWrite={setText}
          wrong={tried && !complete && line === undefined ? texts.needs.words : undefined}
          maxLength={longestWords}
          lines
        />
        <fieldset {...part("lines")} role="radiogroup">
          <legend>{texts.line}</legend>
          {choice("", texts.noLine)}
          {shown.map((key) => choice(key, fill(words.lines[key], {})))}
        </fieldset>
        <Button tone="bare" aria-expanded={all !== ""} onPress={() => setAll(all ? "" : "all")}>
          {all ? texts.fewerLines : texts.moreLines}
        </Button>
        {places.map((place) => (
          <Field
            key={keyOf(place)}
            label={texts.places[place]}
            value={typed[keyOf(place)] ?? ""}
            onWrite={(value) => type(keyOf(place), value)}
            wrong={tried && asSent(place) === "" ? texts.needs.place : undefined}
            type={place === "time" ? "time" : "text"}
            maxLength={longestPlace}
          />
        ))}
        {offers.length > 0 && <p>{thread.offered(words.places.or(offers.flatMap((key) => choiceName(words, key))))}</p>}
      </div>
      <Button tone="main" large wide icon="paper-plane-tilt" onPress={send}>
        {item.name ? texts.send(item.name) : texts.sendNoName}
      </Button>
    </FormFrame>
  )
}
