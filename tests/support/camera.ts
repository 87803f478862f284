// What a camera reads from the code on a screen.
import decode from "qr/decode.js"
import type { Page } from "puppeteer"

/** Throws where there is no code that can be read. */
export const readCode = async (page: Page): Promise<string> => {
  const code = await page.waitForSelector('[data-part="qr"]')
  if (!code) throw new Error("No code on this screen")
  const picture = await code.screenshot({ encoding: "base64" })
  const { width, height, pixels } = await page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const { width, height } = bitmap
    const canvas = new OffscreenCanvas(width, height).getContext("2d")
    canvas?.drawImage(bitmap, 0, 0)
    return { width, height, pixels: Array.from(canvas?.getImageData(0, 0, width, height).data ?? []) }
  }, picture)
  return decode({ width, height, data: Uint8Array.from(pixels) })
}
