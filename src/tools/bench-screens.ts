// How soon a press in one browser is painted in the other and its receipt is back, and a caption in the pane; beside an empty page's own time.
import type { Frame, Page } from "puppeteer"
import { relayOrigin } from "../../plasmo.config.ts"
import { pace } from "../words/en/reading-pace.ts"
import { en } from "../words/en/words.ts"
import { paneOf, press } from "./hands.ts"
import { openStage, practiceMeeting } from "./stage.ts"
import { confirmFirst, joinRoom, makeRoom, pressCard } from "./walk.ts"

export type ScreenFigures = {
  /** A break pressed in one browser, painted in the other, its receipt painted in the first: 95 of 100 are sooner. */
  "signal.painted.p95.ms": number
  /** The same way without us: a press in an empty page, a message to another page and back, a paint in each. */
  "signal.empty.p95.ms": number
  /** In fast mode, from a change of the page's captions to the pane's paint of it: 99 of 100 are sooner. */
  "captions.paint.p99.ms": number
}

const at = (times: number[], part: number): number =>
  Math.round(([...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? NaN) * 10) / 10

/** Resolves in the page once its next frame was painted. */
const painted = (screen: Page | Frame): Promise<number> =>
  screen.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now()))),
      ),
  )

/** Waits in the page, without polling, until `words` are painted. Both clocks are this machine's. */
const paintOf = (screen: Page | Frame, words: string): Promise<number> =>
  screen.evaluate(
    (wanted) =>
      new Promise<number>((done, failed) => {
        const look = () => {
          if (!document.body.innerText.includes(wanted)) return
          observer.disconnect()
          clearTimeout(late)
          requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())))
        }
        const observer = new MutationObserver(look)
        const late = setTimeout(() => failed(new Error(`never painted: ${wanted}`)), 20_000)
        observer.observe(document, { childList: true, subtree: true, characterData: true })
        look()
      }),
    words,
  )

const clickAt = (screen: Page | Frame, selector: string): Promise<number> =>
  screen.evaluate((wanted) => {
    const now = performance.timeOrigin + performance.now()
    document.querySelector<HTMLElement>(wanted)?.click()
    return now
  }, selector)

/** Repeats: the card is taken back between, so that each press is a new one. */
const signals = async (desk: Page, pane: Frame, rounds: number): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    // The relay takes twenty puts in ten seconds from one person; each round is three.
    await new Promise((next) => setTimeout(next, 1_600))
    const shown = paintOf(desk, "Someone needs a break")
    const receipt = paintOf(pane, "Sam has it")
    const began = await clickAt(pane, 'button[data-card="break.need"]')
    times.push(Math.max(await shown, await receipt) - began)
    await clickAt(pane, "[data-undo]")
    await paintOf(desk, "took this back")
    await pane.waitForFunction(() => !document.body.innerText.includes("Sam has it"))
  }
  return times
}

/** Two empty pages and the same driver: what the way costs when nobody does anything on it. */
const empties = async (from: Page, to: Page, rounds: number): Promise<number[]> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = await clickAt(from, "body")
    await painted(to)
    times.push((await painted(from)) - began)
  }
  return times
}

/** Every change at once, as a person would set it. */
const readFast = async (pane: Frame): Promise<void> => {
  await pane.waitForSelector('[data-part="caption-tools"] [data-opens="look"]')
  await press(pane, pace.sizeLabel)
  await press(pane, pace.screen.paces.fast)
  await press(pane, en.shared.back)
}

const captionPaints = async (meeting: Frame, pane: Frame, rounds: number): Promise<number[]> => {
  const times: number[] = []
  await meeting.evaluate(() => window.practice?.captionsOn())
  for (let round = 0; round < rounds; round++) {
    const words = `word number ${round} of the talk`
    const shown = paintOf(pane, words)
    const began = await meeting.evaluate((text) => {
      const now = performance.timeOrigin + performance.now()
      window.practice?.say({ id: text, speaker: "Tom Reed", text })
      return now
    }, words)
    times.push((await shown) - began)
  }
  return times
}

export const benchScreens = async ({ quick = false }: { quick?: boolean } = {}): Promise<ScreenFigures> => {
  const stage = await openStage()
  try {
    const [desk, maria] = [await stage.enter({ extension: false }), await stage.enter({ extension: true })]
    await desk.goto(`${relayOrigin}/f`)
    const invite = await makeRoom(desk, "Bench", "Sam", "Host")
    await maria.goto(invite).catch(() => undefined) // the extension takes the page before it has loaded
    await joinRoom(maria)
    await maria.goto(practiceMeeting.replace("&talk=en", ""))
    const pane = await paneOf(maria)
    // The runner marks functions with this helper, which pages do not have.
    for (const screen of [desk, pane]) await screen.evaluate("globalThis.__name ??= (run) => run")
    await pressCard(pane, "break.need")
    await confirmFirst(pane)
    await paintOf(pane, "Sam has it")
    await clickAt(pane, "[data-undo]")
    const painted95 = at(await signals(desk, pane, quick ? 6 : 40), 0.95)
    await clickAt(pane, '[data-card="captions"]')
    const meeting = pane.parentFrame()
    await readFast(pane)
    const paints = meeting ? await captionPaints(meeting, pane, quick ? 30 : 200) : []
    const [from, to] = [await desk.browser().newPage(), await maria.browser().newPage()]
    const empty95 = at(await empties(from, to, quick ? 6 : 40), 0.95)
    return {
      "signal.painted.p95.ms": painted95,
      "signal.empty.p95.ms": empty95,
      "captions.paint.p99.ms": at(paints, 0.99),
    }
  } finally {
    await stage.close()
  }
}
