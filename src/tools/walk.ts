// The main walk as people take it, screen by screen: a room made, an invite opened, a break asked and given, a concern answered.
import type { Page } from "puppeteer"
import type { CardKey } from "../signals/keys.ts"
import { en } from "../words/en/words.ts"
import { click, press, reads, seek, until, write, written, type Screen } from "./hands.ts"

const { facilitator: desk, participant: mine } = en

/** On the first screen of a desk. Returns the invite. */
export const makeRoom = async (page: Page, room: string, name: string, role: string): Promise<string> => {
  await write(page, desk.start.room, room)
  await write(page, desk.start.name, name)
  await write(page, desk.start.role, role)
  await press(page, desk.start.make)
  return readInvite(page)
}

export const readInvite = async (page: Page): Promise<string> => {
  await openDeskPage(page, "people")
  const invite = await written(page, desk.invite.link)
  await openDeskPage(page, "messages")
  return invite
}

export const openDeskPage = (page: Page, which: keyof typeof pageAt): Promise<void> =>
  click(page, `[data-part="desk-tab"]:nth-child(${pageAt[which]})`)
const pageAt = { messages: 1, pause: 2, people: 3, words: 4, comfort: 5 } as const

/** On the screen of an invite. Ends on the cards. */
export const joinRoom = async (screen: Screen): Promise<void> => {
  await press(screen, mine.invitation.start)
  await press(screen, mine.hello.skip)
}

/** A card, by the name it has for tests and people's own styles. */
export const pressCard = (screen: Screen, card: CardKey | "private" | "more" | "captions"): Promise<void> =>
  click(screen, `button[data-card="${card}"]`)

export const pressAnswer = (page: Page, answer: string): Promise<void> => click(page, `[data-answer="${answer}"]`)

/** A first press asks once; later ones go at once. */
export const confirmFirst = (screen: Screen): Promise<void> => press(screen, en.first.send)

/** In Private: who, what, own words, name or none, send. Ends on the open line. */
export const writeConcern = async (
  screen: Screen,
  { to, card, words, name }: { to: string; card: CardKey; words: string; name?: string },
): Promise<void> => {
  await click(screen, `[data-who="${to}"]`)
  await pressCard(screen, card)
  await write(screen, mine.private.ownWords, words)
  const choice = name === undefined ? ":last-of-type" : ":first-of-type"
  await click(screen, `[data-part="choice"]${choice} input`)
  if (name !== undefined) await write(screen, mine.question.yourName, name)
  await press(screen, mine.private.send(to))
}

/** At a desk that shows one message at a time: goes on until the message reads so. A nameless card may wait 20 s before it goes. */
export const turnTo = async (page: Page, words: string): Promise<void> => {
  await until(
    `"${words}" at the desk`,
    async () => {
      const item = await page.$eval('[data-part="item"]', (shown) => (shown as HTMLElement).innerText).catch(() => "")
      if (item.includes(words)) return true
      await (await seek(page, desk.glance.next))?.click()
      return undefined
    },
    45_000,
  )
}

/** At a desk with a closed private message: opens it, which is what *seen* means. */
export const openPrivate = async (page: Page): Promise<void> => {
  await press(page, desk.item.open)
  await reads(page, desk.answers.heading)
}

/** At a desk with an open message: writes back in free words. */
export const writeBack = async (page: Page, words: string): Promise<void> => {
  await pressAnswer(page, "write")
  await write(page, desk.answers.words, words)
  await click(page, '[data-part="answer-form"] [data-tone="main"]')
}
