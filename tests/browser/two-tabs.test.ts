// Two tabs of one desk that take it from each other while a conversation comes in: what came is in each of them, once and in order.
import type { Page } from "puppeteer"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createParticipant } from "../../src/session/participant.ts"
import { click, reads, until } from "../../src/tools/hands.ts"
import { makeRoom, openPrivate, turnTo } from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { built } from "../support/browser.ts"
import { desk as deskAddress, openPlace, type Place } from "../support/place.ts"
import { join } from "../support/rooms.ts"
import { fastClock, testWorld, until as untilState } from "../support/session-world.ts"

const { facilitator: desk } = en
const messages = 300
const turns = 12
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

let place: Place
beforeAll(async () => {
  await built("web")
  place = await openPlace()
})
afterAll(() => place.close())

const stands = (page: Page): Promise<string[]> =>
  page.$$eval('[data-part="message"][data-from="them"]', (all) =>
    all.map((one) => (one as HTMLElement).innerText.split("\n").at(-1) ?? ""),
  )

test(`${messages} messages come in while two tabs of a desk take it from each other ${turns} times, and all stand there`, async () => {
  const first = await place.enter({ extension: false })
  await first.goto(deskAddress)
  const invite = await makeRoom(first, "Sleep study", "Sam", "I lead the meeting")
  const world = testWorld("quiet-hand.test", fastClock(1))
  const maria = await createParticipant({
    ...world,
    socket: () => world.socket(`ws://127.0.0.1:${place.relay.port}/`),
  })
  try {
    const { room } = await join(maria, invite)
    const draft = {
      step: 3 as const,
      to: room?.contacts[0]?.id ?? "",
      card: "concern.hurt" as const,
      words: "first",
      withName: false,
    }
    maria.act({ type: "sendDraft", draft })
    await turnTo(first, desk.item.open)
    await openPrivate(first)
    await reads(first, "first")
    const thread = maria.get().threads[0]?.id ?? ""

    const second = await first.browser().newPage()
    const tabs = [second, first]
    await second.goto(deskAddress)
    const writing = (async () => {
      for (let n = 1; n <= messages; n++) {
        maria.act({ type: "write", thread, words: String(n) })
        await wait(40)
      }
    })()
    for (let turn = 0; turn < turns; turn++) {
      const tab = tabs[turn % 2]
      if (!tab) continue
      await tab.bringToFront()
      await reads(tab, desk.room.moved)
      await wait(Math.random() * 300)
      await click(tab, '[data-part="row"] button')
      await wait(600)
    }
    await writing
    await untilState(
      maria,
      ({ threads }) =>
        threads[0]?.messages.length === messages + 1 &&
        threads[0].messages.every(({ step }) => step === "delivered" || step === "seen"),
      90_000, // what was not told delivered is put again after a minute
    )
    const wanted = Array.from({ length: messages }, (_, n) => String(n + 1))
    await turnTo(first, "first")
    await until("the last of them", async () => (await stands(first)).includes(String(messages)) || undefined)
    expect(await stands(first)).toEqual(wanted)
    await first.reload()
    await turnTo(first, "first")
    expect(await stands(first)).toEqual(wanted)
  } finally {
    maria.stop()
  }
})
