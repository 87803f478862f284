// The main walk over a Zoom meeting, which lies in a frame of its own, and what is said in it.
import { expect, test } from "vitest"
import { reads, textOf } from "../../src/tools/hands.ts"
import { en } from "../../src/words/en/words.ts"
import { walkOverMeeting } from "../support/over-meeting.ts"
import { zoomMeeting } from "../support/place.ts"
import { nothingWrong } from "../support/spine.ts"

const zoom = {
  address: zoomMeeting,
  inside: (page) => page.frames().find((frame) => frame.url().includes("/meeting")),
  join: "Join",
} satisfies Parameters<typeof walkOverMeeting>[0]

walkOverMeeting(zoom, (now) => {
  test("captions of the page are read in the panel, newest last, with how they are in words", async () => {
    const { meeting, pane } = now()
    await meeting.evaluate(() => window.practice?.captionsOn())
    await pane.locator('[data-card="captions"]').click()
    await meeting.evaluate(() => {
      window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is" })
      window.practice?.say({ id: "f1", speaker: "Tom Reed", text: "The first point is sleep." })
    })
    await reads(pane, "The first point is sleep.")
    expect((await textOf(pane)).split("The first point is").length).toBe(2)
    await reads(pane, en.captions.health.live.replace(/\.$/, ""))
    await nothingWrong(pane)
  })
})
