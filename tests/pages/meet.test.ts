// @vitest-environment jsdom
// The Google Meet adapter on replayed pages.
import { expect, test } from "vitest"
import { meet } from "../../src/meeting/meet.ts"
import { meetRegion, rewriteBlock } from "../support/meet-region.ts"
import { conversation } from "../../src/practice/conversation.ts"
import { followCall } from "../support/follow-call.ts"
import { frameMs } from "../support/page-time.ts"
import { readPage } from "../support/read-page.ts"

const { time, watch, state, told } = readPage()

test("a block grows and its end is put right, and a picture's name is never speech", async () => {
  watch(meet())
  const block = meetRegion(document.body).add("Ines Falk", "so the first train")
  await time.pass(frameMs)
  for (const text of [
    "So the first train leaves at seven. I think we",
    "So the first train leaves at seven. I think we should take the second one.",
  ]) {
    rewriteBlock(block, text)
    await time.pass(400)
  }
  expect(told()).toEqual([["Ines Falk", "So the first train leaves at seven. I think we should take the second one."]])
  await time.pass(4000)
  expect(state()).toMatchObject({ health: "live", utterances: [{ final: true }] })
})

test("what is put right in the block before is put right in its place, and the own words carry the own name", async () => {
  document.body.innerHTML = `<div data-self-name="Noa Berg"></div>`
  watch(meet())
  const { add } = meetRegion(document.body)
  const first = add("Ines Falk", "I think we should take the second one.")
  await time.pass(3000)
  const second = add("You", "Fine with me")
  await time.pass(3000)
  rewriteBlock(first, "I think we should take the second one, at nine.")
  rewriteBlock(second, "Fine with me, thanks.")
  await time.pass(3000)
  expect(told()).toEqual([
    ["Ines Falk", "I think we should take the second one, at nine."],
    ["Noa Berg", "Fine with me, thanks."],
  ])
})

test("a long block that loses its front, or starts again, repeats nothing and loses nothing", async () => {
  watch(meet())
  const sentences = conversation.en.map(({ text }) => text)
  const block = meetRegion(document.body).add("Ines Falk", "")
  for (let last = 1; last <= 40; last++) {
    rewriteBlock(block, sentences.slice(last > 30 ? 15 : 0, last).join(" "))
    await time.pass(1200)
  }
  for (let last = 41; last <= sentences.length; last++) {
    rewriteBlock(block, sentences.slice(40, last).join(" "))
    await time.pass(1200)
  }
  expect(
    told()
      .map(([, text]) => text)
      .join(" "),
  ).toBe(sentences.join(" "))
  expect(told().length).toBeGreaterThan(5)
})

test("drawn anew it repeats nothing; switched off and on it begins anew, also with the same words", async () => {
  watch(meet())
  const first = meetRegion(document.body)
  first.add("Ines Falk", "Who has the key?")
  first.add("Omar Lind", "Yes.")
  await time.pass(3000)
  first.close()
  const second = meetRegion(document.body)
  second.add("Ines Falk", "Who has the key?")
  const last = second.add("Omar Lind", "Yes.")
  await time.pass(frameMs)
  rewriteBlock(last, "Yes, I have it.")
  await time.pass(3000)
  expect(told()).toEqual([
    ["Ines Falk", "Who has the key?"],
    ["Omar Lind", "Yes, I have it."],
  ])
  second.close()
  await time.pass(3000)
  expect(state().health).toBe("lost")
  const third = meetRegion(document.body)
  await time.pass(frameMs)
  expect(state().health).toBe("waiting")
  third.add("Omar Lind", "Yes, I have it.")
  await time.pass(3000)
  expect(told().slice(2)).toEqual([["Omar Lind", "Yes, I have it."]])
})

test("blocks drawn anew are the same ones, though some have left at the top and words of those are in others", () => {
  const page = meet()
  const said = [
    ["Ines Falk", "The room has a key and a lamp. The door is green."],
    ["Omar Lind", "Right, right."],
    ["Ines Falk", "Green?"],
    ["Omar Lind", "The lamp is new."],
  ] as const
  const rows = () => page.captions(document).lines.map(({ row }) => row)
  const first = meetRegion(document.body)
  for (const [speaker, text] of said) first.add(speaker, text)
  const before = rows()
  first.close()
  const second = meetRegion(document.body)
  for (const [speaker, text] of said.slice(2)) second.add(speaker, text)
  second.add("Ines Falk", "Good.")
  const now = rows()
  expect(now.slice(0, 2)).toEqual(before.slice(2))
  expect(before).not.toContain(now[2])
})

test("two equal turns stay two, and a turn that leaves at the top gives its place to nobody", async () => {
  watch(meet())
  const { add } = meetRegion(document.body)
  const first = add("Omar Lind", "Yes.")
  await time.pass(3000)
  add("Ines Falk", "And you?")
  await time.pass(3000)
  first.remove()
  add("Omar Lind", "Yes.")
  await time.pass(3000)
  expect(told().map(([, text]) => text)).toEqual(["Yes.", "And you?", "Yes."])
})

test("a page in Italian with the classes of 2024, and its words in elements of their own, is read", async () => {
  document.body.innerHTML = `<div role="region" tabindex="0" aria-label="Sottotitoli" class="a4cQT">
    <div class="nMcdL"><div class="KcIKyf"><img alt="" src="data:,"><span>Ines Falk</span></div>
    <div class="bh44bd VbkSUe"><span>allora </span><span>il primo treno</span></div></div><div></div></div>`
  watch(meet())
  await time.pass(frameMs)
  const words = document.querySelector(".bh44bd")
  words?.replaceChildren("Allora, il primo treno parte alle sette")
  await time.pass(frameMs)
  expect(told()).toEqual([["Ines Falk", "Allora, il primo treno parte alle sette"]])
  expect(meet().captions(document)).toMatchObject({ generation: "3", rows: 1 })
})

test("classes that nobody has seen, in a language that nobody knows, are read by their shape, and script from the right stays", async () => {
  document.body.innerHTML = `<div aria-live="polite">Omar Lind: camera is off</div>
    <div role="region" tabindex="0" aria-label="כתוביות"><div class="x1">
      <div><img alt="" src="data:,"><b>עומר</b></div><div>כן, רואים <i class="google-symbols">mic</i>מצוין</div></div>
      <div><button><i>arrow_downward</i> Jump</button></div><div></div></div>`
  watch(meet())
  await time.pass(frameMs)
  expect(told()).toEqual([["עומר", "כן, רואים מצוין"]])
  expect(meet().captions(document).generation).toBe("any")
})

test("says that it cannot read a region of unknown shape", async () => {
  watch(meet())
  document.body.innerHTML = `<div role="region" jsname="dsyhDe"><p>Hello there</p></div>`
  await time.pass(frameMs)
  expect(state()).toMatchObject({ health: "unreadable", utterances: [] })
})

test("before, lobby, call and end, whatever the language: the lobby has a way out and the own picture too", async () => {
  const lives: string[] = []
  const switches = `<button jsname="hw0c9" data-is-muted="false"></button>`
  const lobby = `${switches}<button jsname="CQylAd"></button><div data-participant-id="1"></div>`
  const call = `${lobby}<button jsname="RrG0hf"><i class="google-symbols">closed_caption_off</i></button>`
  document.body.innerHTML = ""
  const adapter = meet()
  const { told, end } = followCall(adapter, time.clock)
  for (const page of [
    switches,
    lobby,
    call,
    // Meet's own names are gone: the pictures tell.
    `<button><i>call_end</i></button><button><i>closed_caption</i></button>`,
    `<button>Rückkehr</button>`,
  ]) {
    document.body.innerHTML = page
    await time.pass(3000)
    lives.push(adapter.life(document))
  }
  end()
  expect(told).toEqual(["came", "went", "over"])
  expect(lives).toEqual(["before", "lobby", "in", "in", "left"])
})
