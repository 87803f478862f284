// What the stores are told fits what they take, in each language.
import { beforeAll, describe, expect, test } from "vitest"
import { readFileSync } from "node:fs"
import { unzipSync } from "fflate"
import { languages } from "../../src/settings/comfort.ts"
import {
  listingIn,
  listingText,
  longest,
  longestReason,
  reasons,
  shortestDescription,
  stores,
} from "../../src/tools/listing.ts"
import type { Manifest } from "../../src/tools/manifest.ts"
import { built } from "../support/browser.ts"

beforeAll(() => built("chrome", "edge", "firefox"))

describe.each(stores)("for %s", (store) => {
  test.each(languages)("the texts in %s keep to the store's lengths", (language) => {
    const { name, summary, description, purpose } = listingIn(language)
    const most = longest[store]
    expect(name.length).toBeLessThanOrEqual(most.name)
    expect(summary.length).toBeLessThanOrEqual(most.summary)
    expect(description.length).toBeLessThanOrEqual(most.description)
    expect(description.length).toBeGreaterThanOrEqual(shortestDescription)
    expect(purpose.length).toBeLessThanOrEqual(longestReason)
  })

  test("the zip has the manifest at its top, with the name and short line of each language", () => {
    const files = unzipSync(readFileSync(`build/quiet-hand-${store}.zip`))
    const text = (path: string) => new TextDecoder().decode(files[path])
    const manifest = JSON.parse(text("manifest.json")) as Manifest
    expect([manifest["name"], manifest["description"]]).toEqual(["__MSG_name__", "__MSG_description__"])
    for (const language of languages) {
      const messages = JSON.parse(text(`_locales/${language}/messages.json`)) as Record<string, { message: string }>
      expect(messages["description"]?.message).toBe(listingIn(language).summary)
    }
  })

  test("each permission in the manifest has its reason, short enough for the store", () => {
    const files = unzipSync(readFileSync(`build/quiet-hand-${store}.zip`))
    const manifest = JSON.parse(new TextDecoder().decode(files["manifest.json"])) as Manifest
    const told = Object.keys(reasons()).join(" ").split(" ")
    const asked = ["permissions", "host_permissions", "optional_host_permissions"].flatMap(
      (kind) => manifest[kind] as string[],
    )
    for (const what of asked) expect(told).toContain(what)
    for (const why of Object.values(reasons())) expect(why.length).toBeLessThanOrEqual(longestReason)
  })
})

test("a listing promises nothing that the README does not, and says what it is not", () => {
  expect(listingText("en")).toContain("not yet tried with patient partners")
  expect(listingText("en")).toContain("not an emergency line")
})
