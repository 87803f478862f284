// Private: not feeling safe first, in one press a person; all else in three steps with the step shown.
import { useState } from "react"
import type { Draft } from "../../session/participant-state.ts"
import { Button } from "../parts/button.tsx"
import { PrivateFrame } from "../parts/private-frame.tsx"
import { useSend } from "../parts/use-send.ts"
import { useWords } from "../parts/words-provider.tsx"
import { CheckStep } from "./check-step.tsx"
import { nameIn, peopleOf, useRoom } from "./room.ts"
import { useDraft } from "./use-draft.ts"
import { WhatStep } from "./what-step.tsx"
import { WhoStep } from "./who-step.tsx"

/** `quote`: a line the person wants to tell about, put before their own words. */
export const PrivateScreen = ({ quote }: { quote: string | undefined }) => {
  const words = useWords()
  const { private: say } = words.participant
  const { state, keep, screens } = useRoom()
  const send = useSend()
  const { draft, edit, flush, remove, begun } = useDraft(quote)
  const [wanted, setStep] = useState<Draft["step"]>(1)
  const about = draft.about ?? []
  const people = peopleOf(state)
  const contact = people.find(({ id }) => id === draft.to && !about.includes(id))
  const step = !contact ? 1 : draft.card === undefined ? Math.min(wanted, 2) : wanted

  const go = (next: Draft["step"], change: Partial<Draft> = {}) => {
    edit({ ...change, step: next })
    setStep(next)
  }
  const sentTo = (to: string) =>
    screens.replace({ is: "thread", contact: to, thread: undefined, known: state.threads.map(({ id }) => id) })

  const back = () => go(step === 3 ? 2 : 1)
  const heading = step === 1 || draft.to === undefined ? say.heading : say.only(nameIn(state, draft.to))
  const way = <Button tone="bare" icon="x" label={say.close} onPress={screens.back} />
  return (
    <main
      data-screen={`private-${step}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || step === 1) return
        event.preventDefault()
        back()
      }}
    >
      <PrivateFrame heading={heading} way={way}>
        {step === 1 && (
          <WhoStep
            people={people}
            about={about}
            onAbout={(marked) => edit({ about: marked })}
            begun={begun}
            begunFor={contact?.name}
            words={quote === undefined ? "" : draft.words}
            onUnsafe={(to) =>
              send(
                () => keep({ type: "tellUnsafe", to, about }),
                () => sentTo(to),
              )
            }
            onGoOn={() => setStep(3)}
            onDrop={remove}
            onWho={(to) => go(2, { to })}
          />
        )}
        {step === 2 && contact && (
          <WhatStep contact={contact} draft={draft} onBack={back} onWhat={(card) => go(3, { card })} />
        )}
        {step === 3 && contact && draft.card !== undefined && (
          <CheckStep
            people={people}
            contact={contact}
            draft={draft}
            card={draft.card}
            edit={edit}
            flush={flush}
            onBack={back}
            onSend={() => {
              flush()
              send(
                () => keep({ type: "sendDraft", draft }),
                () => sentTo(contact.id),
              )
            }}
          />
        )}
      </PrivateFrame>
    </main>
  )
}
