// The main walk with two facilitators, the same on every surface; who walks it says how the participant's screen is reached.
import type { Page } from "puppeteer"
import { expect, test } from "vitest"
import { click, press, reads, textOf, until, write, written, type Screen } from "../../src/tools/hands.ts"
import {
  confirmFirst,
  openDeskPage,
  openPrivate,
  pressAnswer,
  pressCard,
  turnTo,
  writeBack,
  writeConcern,
} from "../../src/tools/walk.ts"
import { en } from "../../src/words/en/words.ts"
import { fr } from "../../src/words/fr/words.ts"
import { wrongIn } from "./axe.ts"

const { facilitator: desk, participant: mine } = en

export type Cast = {
  /** The host's desk, and the desk of a second facilitator. */
  sam: Page
  ana: Page
  /** Where the participant is now. */
  maria: Screen
}

/** What of the walk must not be read by anybody but the people it is meant for. */
export const secrets = {
  words: ["They laughed at my son.", "I am sorry that happened.", "I take this back.", "Half a thought"],
  name: "Maria Lund",
  cards: [en.cards["concern.hurt"].say, en.cards["turn.want"].say, "concern.hurt"],
  people: ["I am not part of this team.", "Sleep study"],
} as const

const [hurt, sorry, dropped, half] = secrets.words

export const nothingWrong = async (...screens: Screen[]): Promise<void> => {
  for (const screen of screens) expect(await wrongIn(screen)).toEqual([])
}

/** The host makes a contact link; she writes her own line on her own device; the numbers are compared and she is in. */
export const takeInAna = async (sam: Page, ana: Page): Promise<void> => {
  await openDeskPage(sam, "people")
  await write(sam, desk.people.addName, "Ana")
  await press(sam, desk.people.add)
  const link = await written(sam, desk.people.linkFor("Ana"))
  await reads(sam, desk.people.is.waiting("Ana"))
  await ana.goto(link)
  await reads(ana, desk.claim.heading)
  expect(ana.url()).not.toContain("#")
  await write(ana, desk.start.name, "Ana")
  await write(ana, desk.start.role, "Nurse")
  await write(ana, desk.claim.ownLine, secrets.people[0])
  await nothingWrong(ana)
  await press(ana, desk.claim.send)
  await reads(ana, desk.waiting.number)
  const number = /\d{4} \d{4} \d{4} \d{4}/
  const hers = number.exec(await textOf(ana))?.[0]
  await reads(sam, desk.people.claimHeading("Ana"))
  expect(hers).toBeDefined()
  expect(number.exec(await textOf(sam))?.[0]).toBe(hers)
  await reads(sam, secrets.people[0])
  await press(sam, desk.people.accept("Ana"))
  await reads(ana, desk.glance.empty)
  await openDeskPage(sam, "messages")
}

/** From the screen of the invite: *Start*, then the line is tried. */
export const startWithHello = async (sam: Page, screen: Screen): Promise<void> => {
  await press(screen, mine.invitation.start)
  await press(screen, mine.hello.say("Sam"))
  await pressAnswer(sam, "hello")
  await reads(screen, mine.hello.answered("Sam"))
  await press(screen, mine.hello.goOn)
  await nothingWrong(screen)
}

/**
 * The tests of the walk, from the first card to a draft that survives.
 * @param anew loads the participant's page anew; `cast().maria` is the new screen after it
 */
export const walkSpine = (cast: () => Cast, anew: () => Promise<void>): void => {
  test("a break asked for reaches both desks, is given, and every screen shows the same clock time", async () => {
    const { sam, ana, maria } = cast()
    await pressCard(maria, "break.need")
    await reads(maria, "No name.")
    await nothingWrong(maria)
    await confirmFirst(maria)
    await reads(maria, /have it|has it/)
    await reads(ana, en.cards["break.need"].desk?.("Someone") ?? "")
    await nothingWrong(sam, ana, maria)
    await turnTo(sam, en.cards["break.need"].desk?.("Someone") ?? "")
    await pressAnswer(sam, "breakNow")
    const until_ = /Break until (\d{1,2}:\d{2}[^ .]*)/
    await reads(maria, until_)
    const clock = until_.exec(await textOf(maria))?.[1]
    await reads(ana, `Break until ${clock ?? "?"}`)
    await reads(sam, `Break until ${clock ?? "?"}`)
    await reads(maria, mine.pause.nothing)
    await nothingWrong(sam, ana, maria)
    await openDeskPage(sam, "pause")
    await press(sam, desk.pause.end)
    await reads(maria, mine.pause.over)
    await openDeskPage(sam, "messages")
  })

  test("a turn is asked for by name, and the name is asked once, after sending", async () => {
    const { sam, maria } = cast()
    await pressCard(maria, "turn.want")
    await confirmFirst(maria)
    await reads(maria, mine.question.name)
    await nothingWrong(maria)
    await press(maria, mine.question.yourName)
    await write(maria, mine.question.name, secrets.name)
    await press(maria, mine.question.use)
    await turnTo(sam, en.cards["turn.want"].desk?.(secrets.name) ?? "")
    await pressAnswer(sam, "seen")
    await reads(maria, mine.receipt.seen(["Sam"]))
  })

  test("a concern goes to one person alone, shows nothing before it is opened, and is answered", async () => {
    const { sam, ana, maria } = cast()
    await pressCard(maria, "private")
    await reads(maria, mine.presence.here)
    await nothingWrong(maria)
    await writeConcern(maria, { to: "Ana", card: "concern.hurt", words: hurt })
    await reads(maria, /Sending in \d s\./)
    await reads(ana, desk.item.closed)
    const html = await ana.content()
    expect(html).not.toContain("They laughed")
    expect(html).not.toContain("hurt")
    await nothingWrong(ana)
    await turnTo(ana, desk.item.closed)
    await openPrivate(ana)
    await reads(ana, hurt)
    await reads(maria, mine.receipt.seen(["Ana"]))
    expect(await textOf(sam)).not.toContain(desk.item.closed)
    await writeBack(ana, sorry)
    await reads(maria, sorry)
    await nothingWrong(ana, maria)
  })

  test("only the sender says whether it helped", async () => {
    const { ana, maria } = cast()
    await pressAnswer(ana, "acting")
    await reads(maria, mine.receipt.acting(["Ana"]))
    await pressAnswer(ana, "done")
    await click(ana, '[data-part="answer-form"] [data-tone="main"]')
    await reads(maria, mine.thread.helped)
    await press(maria, en.choices.yes)
    await reads(maria, mine.thread.thanks.yes)
    await reads(ana, desk.item.helped.yes(desk.item.noName))
  })

  test("what still waits is stopped in one press, and its words can be changed or deleted", async () => {
    const { ana, maria } = cast()
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await writeConcern(maria, { to: "Ana", card: "concern.hurt", words: dropped })
    await press(maria, mine.receipt.stop)
    await reads(maria, mine.receipt.unsent)
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await press(maria, mine.private.goOn("Ana"))
    expect(await written(maria, mine.private.ownWords)).toBe(dropped)
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await press(maria, mine.private.drop)
    await until("no draft", async () => !(await textOf(maria)).includes(mine.private.unfinished) || undefined)
    expect(await textOf(ana)).not.toContain(desk.item.closed)
  })

  test("not feeling safe is two presses and goes at once; unopened in its time it offers the other, who is there", async () => {
    const { sam, ana, maria } = cast()
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await press(maria, mine.private.unsafe("Ana"))
    await reads(ana, desk.item.closed)
    await openDeskPage(sam, "messages") // Sam is there
    await reads(maria, mine.receipt.notOpened, 60_000)
    await reads(maria, mine.thread.otherWhy("Sam"))
    await nothingWrong(maria)
    await press(maria, mine.thread.other("Sam"))
    await turnTo(sam, desk.item.closed)
    await reads(sam, desk.item.openIt[1])
    await openPrivate(sam)
    await reads(maria, mine.receipt.seen(["Sam"]))
    await press(maria, mine.thread.okNow("Sam"))
    await reads(sam, desk.item.okNow(secrets.name))
    await turnTo(ana, desk.item.closed)
    await openPrivate(ana)
  })

  test("a draft survives a reload, and language and size change live and are kept", async () => {
    const { maria } = cast()
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await click(maria, '[data-who="Ana"]')
    await pressCard(maria, "concern.other")
    await write(maria, mine.private.ownWords, half)
    await press(maria, mine.private.close)
    await pressCard(maria, "private")
    await reads(maria, mine.private.unfinished)
    await anew()
    const { maria: after } = cast()
    await pressCard(after, "private")
    await press(after, mine.private.goOn("Ana"))
    expect(await written(after, mine.private.ownWords)).toBe(half)
    await press(after, mine.private.close)
    await openWhole(after)
    await press(after, mine.board.comfort)
    const large = () => after.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
    const before = await large()
    await press(after, "150 %")
    await until("larger words", async () => (await large()) > before || undefined)
    await press(after, "Français")
    await reads(after, fr.shared.comfort.title)
    expect(await after.evaluate(() => document.documentElement.lang)).toBe("fr")
    await nothingWrong(after)
    await anew()
    const { maria: kept } = cast()
    await openWhole(kept)
    await reads(kept, fr.participant.board.panel["mean.lost"])
    await press(kept, fr.participant.board.comfort)
    await press(kept, "English")
    await press(kept, "125 %")
    await reads(kept, en.shared.comfort.title)
    await press(kept, en.shared.back)
  })
}

/** Over a meeting the surface may be at rest as a bar. */
const openWhole = async (screen: Screen): Promise<void> => {
  await screen.waitForSelector('[data-part="surface"] main')
  await (await screen.$('[data-opens="panel"]'))?.click()
}
