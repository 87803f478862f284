// The ways to answer an item: three big buttons, the others one press away, and the form that a button opened.
import { useRef, type KeyboardEvent } from "react"
import type { Item } from "../../session/facilitator-state.ts"
import { breakPhase } from "../../signals/break-phase.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { answersFor, type Answer } from "./answers.ts"
import { AnswerButton } from "./answer-button.tsx"
import { AnswerForm, isForm } from "./answer-form.tsx"
import { useDesk, useTyped } from "./desk-context.tsx"
import { Told } from "./told.tsx"

const shownFirst = 3

export const Answers = ({ item }: { item: Item }) => {
  const words = useWords()
  const { answers: texts } = words.facilitator
  const { state } = useDesk()
  const now = useNow(state.clock)
  const [open, setOpen] = useTyped(`${item.id}/open`)
  const [all, setAll] = useTyped(`${item.id}/all`)
  const heading = useRef<HTMLHeadingElement>(null)
  const region = useRef<HTMLDivElement>(null)
  const answers = answersFor(item, state.pause && breakPhase(state.pause, now)?.phase)
  const shown = all ? answers : answers.slice(0, shownFirst)
  // The pressed button may go away, and the focus must not be lost with it.
  const toHeading = () => heading.current?.focus()

  const close = () => {
    const from = open
    setOpen("")
    queueMicrotask(() => {
      const opener = region.current?.querySelector<HTMLElement>(`[data-answer="${from}"]`)
      if (opener) opener.focus()
      else toHeading()
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return
    event.stopPropagation()
    close()
  }
  const sent = () => {
    setOpen("")
    toHeading()
  }

  if (answers.length === 0) return null
  return (
    <div {...part("answers")} ref={region} onKeyDown={onKeyDown}>
      <h3 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h3>
      <Told item={item} onSayMore={() => setOpen("acting")} />
      {isForm(open) ? (
        <AnswerForm key={open} item={item} form={open} onSent={sent} onClose={close} />
      ) : (
        <>
          {shown.map((answer, at) => (
            <AnswerButton
              key={answer}
              item={item}
              answer={answer}
              main={at === 0}
              onForm={(form: Answer) => setOpen(form)}
              onSent={toHeading}
            />
          ))}
          {answers.length > shownFirst && (
            <Button tone="bare" aria-expanded={all !== ""} onPress={() => setAll(all ? "" : "all")}>
              {all ? texts.fewer : texts.more}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
