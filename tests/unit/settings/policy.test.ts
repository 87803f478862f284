// What an administrator sets is read field by field, and the schema in the manifest promises nothing else.
import { expect, test } from "vitest"
import { noPolicy, parsePolicy } from "../../../src/settings/policy.ts"
import { policySchema } from "../../../src/tools/policy-schema.ts"

test("a whole policy is read", () => {
  expect(
    parsePolicy({ relay: "https://meet.example.org", language: "fr", textSize: 150, theme: "dark", captions: true }),
  ).toEqual({
    relay: "https://meet.example.org",
    pages: "https://meet.example.org",
    comfort: { language: "fr", textSize: 150, theme: "dark", captions: true },
  })
})

test("one wrong field costs none of the others", () => {
  expect(parsePolicy({ relay: 7, language: "xx", textSize: 151, theme: "dark", captions: "yes", more: 1 })).toEqual({
    relay: undefined,
    pages: undefined,
    comfort: { theme: "dark" },
  })
})

test("web pages may live elsewhere than the relay; what is no origin leaves them there", () => {
  const relay = "https://meet.example.org"
  expect(parsePolicy({ relay, pages: "https://pages.example.org" })).toMatchObject({
    relay,
    pages: "https://pages.example.org",
  })
  expect(parsePolicy({ relay, pages: "https://pages.example.org/quiet" })).toMatchObject({ relay, pages: relay })
})

test.each([undefined, null, "relay", 7, []])("%o is no policy", (value) => {
  expect(parsePolicy(value)).toEqual(noPolicy)
})

test.each([
  "http://meet.example.org",
  "wss://meet.example.org",
  "https://meet.example.org/path",
  "https://meet.example.org/?a",
  "https://name@meet.example.org",
  "meet.example.org",
  "javascript:alert(1)",
])("%s is not taken as a relay", (relay) => {
  expect(parsePolicy({ relay }).relay).toBeUndefined()
})

test("every choice the schema offers is one that we take", () => {
  const { properties } = policySchema
  for (const name of ["language", "textSize", "theme"] as const)
    for (const choice of properties[name].enum)
      expect(parsePolicy({ [name]: choice }).comfort).toEqual({ [name]: choice })
  expect(Object.keys(properties)).toEqual(["relay", "pages", "language", "textSize", "theme", "captions"])
})
