// A pretend facilitator for practice alone: a real desk whose answers come by themselves, and say that they are pretend.
import { createFacilitator } from "../session/facilitator.ts"
import type { FacilitatorAction, Item } from "../session/facilitator-state.ts"
import type { World } from "../session/world.ts"
import type { LineKey } from "../signals/keys.ts"

export type SamWords = {
  room: string
  sam: string
  role: string
  line: string
  /** The answer to a first message, to later ones, and to a card. */
  has: string
  heard: string
  did: string
}

/** Long enough to see each step on the screen, short enough not to wait for it. */
const thinks = 1_500
/** Presence is believed for two minutes after an act. */
const looksAgain = 30_000
const breakMinutes = 5

const reply = (item: string, said: { words: string } | { line: LineKey }): FacilitatorAction => ({
  ...{ type: "reply", item, words: "", line: undefined, places: {}, choices: [] },
  ...said,
})

/** What Sam does next about an item, at `time` of the relay; undefined: nothing. */
export const nextAct = (item: Item, words: SamWords, time: number, pause: boolean): FacilitatorAction | undefined => {
  const { id, card, kind, opened, step, messages, settled, takenBack } = item
  if (settled || takenBack) return undefined
  if (kind === "private" && !opened) return { type: "open", item: id }
  if (card === "social.hello") return reply(id, { line: "fac.hello" })
  if (kind === "signal" && card?.startsWith("break."))
    return pause ? undefined : { type: "startBreak", startsAt: time, minutes: breakMinutes }
  if (kind === "signal")
    return { ...{ item: id, text: words.did, at: undefined }, type: step === "acting" ? "done" : "acting" }
  const mine = messages.filter(({ from }) => from === "me").length
  if (mine === 0) return reply(id, { words: words.has })
  return messages.at(-1)?.from === "them" ? reply(id, { words: words.heard }) : undefined
}

/** Makes the practice room and answers in it. Resolves with its invite. */
export const seatSam = async (world: World, words: SamWords): Promise<{ invite: string; stop: () => void }> => {
  const desk = await createFacilitator(world)
  const { room, sam: name, role, line } = words
  const isHere = () => desk.act({ type: "presence", visible: true, actedAt: world.now() })
  let stopLooking = () => {}
  const stayHere = () => {
    isHere()
    stopLooking = world.after(looksAgain, stayHere)
  }
  const thinking = new Set<string>()
  const stopAnswering = desk.subscribe(() => {
    for (const { id } of desk.get().items) {
      if (thinking.has(id)) continue
      thinking.add(id)
      world.after(thinks, () => {
        thinking.delete(id)
        const { items, clock, pause } = desk.get()
        const item = items.find((one) => one.id === id)
        const act = item && nextAct(item, words, world.now() + clock, pause !== undefined)
        if (act) desk.act(act)
      })
    }
  })
  desk.act({ type: "createRoom", room, name, role, words: line })
  const invite = await new Promise<string>((made) => {
    const stop = desk.subscribe(() => {
      const { invite } = desk.get()
      if (invite === undefined) return
      stop()
      made(invite)
    })
  })
  stayHere()
  return {
    invite,
    stop: () => {
      stopLooking()
      stopAnswering()
      desk.stop()
    },
  }
}
