// While the screen is shared no private word is in any state that a screen is given, and what happened meanwhile is not lost.
import { expect, test } from "vitest"
import { withoutOurs, withoutPrivate, withoutPrivateItems } from "../../src/session/hide-private.ts"
import type { FacilitatorAction, FacilitatorState } from "../../src/session/facilitator-state.ts"
import type { ParticipantAction, ParticipantState } from "../../src/session/participant-state.ts"
import { parseShares, sharedBy, sharingStore, whileSharing } from "../../src/session/sharing.ts"
import { atDesk, breakAsked, heldConnector, kim, openedPrivate } from "../support/gallery/desk-states.ts"
import { privateSent, reach, rest, sent, thread } from "../support/gallery/participant-states.ts"

const secrets = ["laughed", "son", "concern.hurt", "fac.sorry", "Maria", "heart"]

const mine: ParticipantState = {
  ...rest,
  myName: "Maria",
  threads: [thread()],
  sent: [privateSent({ text: "laughed" }), sent({ to: [reach({ step: "acting", text: "I ask your son" })] })],
  draft: { step: 3, to: "rosa", card: "concern.hurt", words: "They laughed", withName: true },
  question: { is: "name", sent: "s1" },
}

const opened = () => {
  const store = sharingStore(parseShares(undefined))
  const acts: ParticipantAction[] = []
  const session = {
    get: () => mine,
    subscribe: () => () => undefined,
    act: (action: ParticipantAction) => void acts.push(action),
    keep: () => Promise.resolve(true),
  }
  return { store, acts, connector: whileSharing(session, store, withoutPrivate, withoutOurs) }
}

test("a participant's state holds no private word, card or name while it is hidden, and all of it again afterwards", () => {
  const { connector, acts } = opened()
  const before = connector.get()
  for (const secret of ["laughed", "concern.hurt", "Maria"]) expect(JSON.stringify(before)).toContain(secret)
  connector.act({ type: "share", on: true })
  const hidden = connector.get()
  expect(hidden.sharing).toEqual({ is: "hidden", said: true })
  for (const secret of secrets) expect(JSON.stringify(hidden), secret).not.toContain(secret)
  // What is open to all stays: a break that was asked for.
  expect(hidden.sent.map(({ card }) => card)).toEqual(["break.need"])
  connector.act({ type: "share", on: false })
  expect(connector.get()).toEqual(before)
  expect(acts).toEqual([])
})

test("shown anyway it is there, and the next share hides it again", () => {
  const { connector, store } = opened()
  sharedBy(store, [7])
  expect(connector.get().sharing).toEqual({ is: "hidden", said: false })
  connector.act({ type: "showPrivate", on: true })
  expect(connector.get().threads).toHaveLength(1)
  expect(connector.get().sharing.is).toBe("shown")
  sharedBy(store, [7, 9])
  expect(connector.get().threads).toHaveLength(0)
  sharedBy(store, [9])
  expect(connector.get().sharing.is).toBe("hidden")
  sharedBy(store, [])
  expect(connector.get().sharing.is).toBe("no")
  expect(connector.get().threads).toHaveLength(1)
})

test("what a person said by the button outlasts a page's own share", () => {
  const { connector, store } = opened()
  connector.act({ type: "share", on: true })
  sharedBy(store, [7])
  sharedBy(store, [])
  expect(connector.get().sharing).toEqual({ is: "hidden", said: true })
})

test("a screen is told once a change, and gets the same state until there is another", () => {
  const { connector } = opened()
  let told = 0
  connector.subscribe(() => (told += 1))
  expect(connector.get()).toBe(connector.get())
  connector.act({ type: "share", on: true })
  expect(told).toBe(1)
  expect(connector.get()).toBe(connector.get())
})

test("put away, nothing of any room is in a state, shared or not; it is all there again afterwards, and the next screen finds it so", () => {
  const { connector, store, acts } = opened()
  const before = connector.get()
  connector.act({ type: "hideNow", on: true })
  const plain = connector.get()
  expect(plain).toMatchObject({ plain: true, room: undefined, rooms: [], sent: [], roomWords: [] })
  for (const secret of [...secrets, "Rosa", "Sam", "break"]) expect(JSON.stringify(plain), secret).not.toContain(secret)
  sharedBy(store, [7])
  connector.act({ type: "showPrivate", on: true })
  expect(connector.get()).toMatchObject({ plain: true, room: undefined, threads: [] })
  expect(parseShares(JSON.parse(JSON.stringify(store.getState()))).plain).toBe(true)
  sharedBy(store, [])
  connector.act({ type: "hideNow", on: false })
  expect(connector.get()).toEqual(before)
  // The session itself heard of none of it.
  expect(acts).toEqual([])
})

test("a desk's state holds neither card, words nor name of what has one, and still tells that somebody wrote", () => {
  // Somebody without a name went on in words.
  const wrote = { ...breakAsked, messages: openedPrivate.messages.map((message) => ({ ...message, line: undefined })) }
  const desk: FacilitatorState = atDesk({ items: [{ ...openedPrivate, name: "Maria" }, kim, wrote] })
  const store = sharingStore(parseShares({ said: true }))
  const connector = whileSharing<FacilitatorState, FacilitatorAction, object>(
    heldConnector(desk),
    store,
    withoutPrivateItems,
  )
  const { items } = connector.get()
  for (const secret of [...secrets, "Kim", "turn.want"]) expect(JSON.stringify(items), secret).not.toContain(secret)
  expect(items.map(({ messages }) => messages.length)).toEqual(desk.items.map(({ messages }) => messages.length))
  expect(items[2]).toMatchObject({ kind: "signal", card: "break.need", count: breakAsked.count })
})

test("what was kept of a share is read field by field, and nonsense is no share", () => {
  expect(parseShares({ said: "yes", shown: 1, plain: "on", tabs: [1, "2", null] })).toEqual({
    ...{ said: false, shown: false, plain: false },
    tabs: [1],
  })
  for (const nonsense of [undefined, null, 5, "said", []])
    expect(parseShares(nonsense)).toEqual({ said: false, shown: false, plain: false, tabs: [] })
})
