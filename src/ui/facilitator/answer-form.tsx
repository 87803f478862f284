// The forms of answers that need words. What is typed stays with its item until it is sent.
import type { Item } from "../../session/facilitator-state.ts"
import { Button } from "../parts/button.tsx"
import { useNow } from "../parts/clock.ts"
import { Field } from "../parts/field.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { useAttempt } from "./attempt.ts"
import { useDesk, useTyped } from "./desk-context.tsx"
import { FormFrame, longestText, type FormProps } from "./form-frame.tsx"
import { nextClock } from "./times.ts"
import { WriteForm } from "./write-form.tsx"

type Form = "acting" | "done" | "cannot" | "write"

export const isForm = (open: string): open is Form => open in forms

export const AnswerForm = ({ form, ...rest }: FormProps & { form: Form }) => {
  const Open = forms[form]
  return <Open {...rest} />
}

const Acting = ({ item, onSent, onClose }: FormProps) => {
  const { answers: texts } = useWords().facilitator
  const { state, keep } = useDesk()
  const sendOnce = useSend()
  const now = useNow(state.clock)
  const [text, setText] = useTyped(`${item.id}/what`)
  const [time, setTime] = useTyped(`${item.id}/when`)
  const send = () => {
    sendOnce(
      () => keep({ type: "acting", item: item.id, text: text.trim(), at: nextClock(time, now) }),
      () => {
        setText("")
        setTime("")
        onSent()
      },
    )
  }
  return (
    <FormFrame title={texts.acting} onClose={onClose}>
      <Field label={texts.what} value={text} onWrite={setText} maxLength={longestText} />
      <Field label={texts.when} value={time} onWrite={setTime} type="time" />
      <Tell item={item} onPress={send} />
    </FormFrame>
  )
}

const Done = ({ item, onSent, onClose }: FormProps) => {
  const { answers: texts } = useWords().facilitator
  const { keep } = useDesk()
  const sendOnce = useSend()
  const [text, setText] = useTyped(`${item.id}/done`)
  const send = () => {
    sendOnce(
      () => keep({ type: "done", item: item.id, text: text.trim() }),
      () => {
        setText("")
        onSent()
      },
    )
  }
  return (
    <FormFrame title={texts.done} onClose={onClose}>
      <Field label={texts.whatDone} value={text} onWrite={setText} maxLength={longestText} />
      <Button tone="main" large wide onPress={send}>
        {texts.sendDone}
      </Button>
    </FormFrame>
  )
}

const Cannot = ({ item, onSent, onClose }: FormProps) => {
  const { answers: texts } = useWords().facilitator
  const { keep } = useDesk()
  const sendOnce = useSend()
  const [why, setWhy] = useTyped(`${item.id}/why`)
  const [instead, setInstead] = useTyped(`${item.id}/instead`)
  const { form, tried, attempt } = useAttempt()
  const send = () => {
    attempt()
    if (!why.trim() || !instead.trim()) return
    sendOnce(
      () => keep({ type: "cannot", item: item.id, reason: why.trim(), instead: instead.trim() }),
      () => {
        setWhy("")
        setInstead("")
        onSent()
      },
    )
  }
  return (
    <FormFrame title={texts.cannot} onClose={onClose}>
      <div {...part("stack")} ref={form}>
        <Field
          label={texts.why}
          value={why}
          onWrite={setWhy}
          wrong={tried && !why.trim() ? texts.needs.why : undefined}
          maxLength={longestText}
        />
        <Field
          label={texts.instead}
          value={instead}
          onWrite={setInstead}
          wrong={tried && !instead.trim() ? texts.needs.instead : undefined}
          maxLength={longestText}
        />
      </div>
      <Tell item={item} onPress={send} />
    </FormFrame>
  )
}

const Tell = ({ item, onPress }: { item: Item; onPress: () => void }) => {
  const { answers: texts } = useWords().facilitator
  return (
    <Button tone="main" large wide onPress={onPress}>
      {item.name ? texts.tell(item.name) : texts.tellThem}
    </Button>
  )
}

const forms = { acting: Acting, done: Done, cannot: Cannot, write: WriteForm }
