// What a screen reader goes through on each screen: the heading first, then where one is, then the choices in their order.
import { afterAll, beforeAll, expect, test } from "vitest"
import { en } from "../../src/words/en/words.ts"
import { deskScenes } from "../support/gallery/desk-scenes.ts"
import { openGallery, type Gallery } from "../support/gallery/open.ts"
import { optionScenes } from "../support/gallery/option-scenes.ts"
import { scenes } from "../support/gallery/scenes.ts"
import { asRead, isControl, linesOf } from "../support/spoken-screen.ts"

const { facilitator: desk, participant: mine, shared } = en
let gallery: Gallery
beforeAll(async () => {
  gallery = await openGallery()
})
afterAll(() => gallery.close())

const all = [...scenes, ...deskScenes, ...optionScenes]

/** Without case, marks and spaces: as speech control listens. */
const asSaid = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

test("every control has a name with its visible words in it, no id stands twice, and one live region is there", async () => {
  const wrong: string[] = []
  for (const scene of all) {
    const page = await gallery.show(scene)
    const lines = await linesOf(page)
    for (const line of lines.filter(isControl)) {
      if (line.name === "") wrong.push(`${scene.name}: no name: ${asRead(line)} ${line.shown}`)
      if (!line.role.startsWith("textbox") && !asSaid(line.name).includes(asSaid(line.shown)))
        wrong.push(`${scene.name}: "${line.name}" does not say "${line.shown}"`)
    }
    const headings = lines.filter(({ role, state }) => role === "heading" && state === "level 1")
    if (headings.length !== 1 && !scene.name.startsWith("desk"))
      wrong.push(`${scene.name}: ${headings.length} first headings`)
    if (lines.filter(({ role }) => role === "status").length !== 1) wrong.push(`${scene.name}: not one live region`)
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    })
    wrong.push(...twice.map((id) => `${scene.name}: twice ${id}`))
  }
  expect(wrong).toEqual([])
})

const button = (name: string, state = "") => `button ${name}${state && ` (${state})`}`
const heading = (name: string, level = 1) => `heading ${name} (level ${level})`
const text = (words: string) => `StaticText ${words}`

/** What is met in this order; other things may stand between. */
const screens: Record<string, string[]> = {
  join: [
    heading(mine.invitation.heading),
    text("Sam"),
    text(mine.invitation.get(["Sam", "Rosa"])),
    text(mine.invitation.choose),
    button(mine.invitation.start),
    button(mine.board.comfort),
    button(mine.invitation.who),
  ],
  bar: [
    heading(mine.title),
    button(en.cards["mean.lost"].say),
    button(`${en.cards["pace.slower"].short}: ${en.cards["pace.slower"].say}`),
    button(en.cards["break.need"].say),
    button(`${en.cards["turn.want"].short}: ${en.cards["turn.want"].say}`),
    button(`${mine.board.private}: ${mine.board.privateWhy}`),
    button(mine.board.captions, "pressed true"),
    button(mine.board.open),
    "status ",
  ],
  panel: [
    button(en.plain.hide),
    button(mine.board.captions, "pressed true"),
    button(mine.board.comfort),
    button(mine.board.smaller),
    heading("Sleep study, monthly meeting"),
    text(mine.board.with(["Sam", "Rosa"])),
    text(en.captions.health.live),
    text("And we asked"),
    text(mine.receipt.breakAt("10:35 AM")),
    button(en.cards["mean.lost"].say),
    button(en.cards["pace.slower"].say),
    button(en.cards["break.need"].say),
    button(`${mine.board.private} ${mine.board.privateWhy}`),
    button(en.cards["answer.yes"].say),
    button(mine.board.more),
    "status ",
  ],
  "panel-first": [
    `group ${en.first.nameless("Sam and Rosa", "someone needs a break")} ${mine.question.few(["Sam", "Rosa"])}`,
    button(en.first.send),
    button(en.first.notNow),
  ],
  "private-1": [
    heading(mine.private.heading),
    button(mine.private.close),
    button(mine.private.unsafe("Sam")),
    button(mine.private.unsafe("Rosa")),
    text(mine.private.dangerAnywhere),
    text(mine.private.step(1)),
    heading(mine.private.who, 2),
    button(`Sam Runs this meeting ${mine.presence.here}`),
    button(
      `Rosa Patient partner ${mine.presence.outside("Sam", "Rosa")} “I am not part of this team.” ${mine.presence.until("12:30 PM")}`,
    ),
  ],
  "private-2": [
    heading(mine.private.only("Rosa")),
    button(mine.private.back),
    text(mine.private.stepTo(2, "Rosa")),
    heading(mine.private.what, 2),
    button(`${en.cards["concern.hurt"].short}: ${en.cards["concern.hurt"].say}`),
    button(mine.private.more, "expanded false"),
  ],
  "private-3": [
    heading(mine.private.only("Rosa")),
    button(mine.private.back),
    text(mine.private.stepTo(3, "Rosa")),
    heading(mine.private.canOpen("Rosa"), 2),
    text(en.cards["concern.hurt"].say),
    `textbox ${mine.private.ownWords}`,
    `radiogroup ${mine.private.name}`,
    `radio ${mine.private.withName} ${mine.private.withNameWhy("Rosa")} (checked false)`,
    `radio ${mine.private.noName} ${mine.private.noNameWhy("Rosa")} (checked false)`,
    button(mine.private.send("Rosa")),
  ],
  thread: [
    heading(mine.private.only("Rosa")),
    text("They laughed when I talked about my son."),
    text("I will talk to Sam in the break. Is that all right?"),
    button(en.choices.yes),
    button(en.choices.no),
    text(mine.receipt.acting(["Rosa"])),
    button(mine.thread.write),
  ],
  comfort: [
    button(shared.back),
    heading(shared.comfort.title),
    heading(shared.comfort.size, 2),
    `group ${shared.comfort.size}`,
    button("100 %", "pressed true"),
    button("125 %", "pressed false"),
    heading(shared.comfort.colours, 2),
    heading(shared.comfort.language, 2),
    button("English", "pressed true"),
    `textbox ${shared.comfort.emergency}`,
  ],
  "desk-start": [
    heading(desk.start.heading),
    `textbox ${desk.start.room}`,
    `textbox ${desk.start.name}`,
    `textbox ${desk.start.role}`,
    button(desk.start.make),
  ],
  "desk-one": [
    `navigation ${desk.nav.label}`,
    button(`${desk.nav.messages} (4)`),
    button(desk.nav.pause),
    heading(desk.item.closed, 2),
    button(desk.item.open),
    button(desk.glance.next),
  ],
  "desk-private": [
    heading(en.cards["concern.hurt"].say, 2),
    text("“They laughed when I talked about my son.”"),
    heading(desk.answers.heading, 3),
    button(desk.answers.acting),
    button(desk.answers.more, "expanded false"),
  ],
  "desk-break": [
    heading(desk.pause.heading),
    `radiogroup ${desk.pause.howLong}`,
    `radio ${en.places.minutes(5)} (checked false)`,
    `radio ${en.places.minutes(10)} (checked true)`,
    button(desk.pause.now(en.places.minutes(10))),
  ],
}

test.each(Object.entries(screens))("is met in the order of its meaning: %s", async (name, expected) => {
  const scene = all.find((one) => one.name === name)
  if (!scene) throw new Error(`No scene ${name}`)
  const read = (await linesOf(await gallery.show(scene))).map(asRead)
  let from = 0
  const missing = expected.filter((line) => {
    const at = read.indexOf(line, from)
    if (at < 0) return true
    from = at + 1
    return false
  })
  expect(missing, read.join("\n")).toEqual([])
})
