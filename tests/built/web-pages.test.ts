// The web pages as they are built: every file they name is one of ours, and the policy allows all that is in them.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { webPages } from "../../src/tools/web-pages.ts"
import { built } from "../support/browser.ts"

beforeAll(() => built("web"))
const filesOf = (kind: string): [string, string][] =>
  readdirSync(webPages, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(kind))
    .map((name) => [name, readFileSync(join(webPages, name), "utf8")])

test("each page names files of its own server alone, and has no script or style in it that the policy would refuse", () => {
  const pages = filesOf(".html")
  expect(pages.length).toBe(3)
  for (const [page, html] of pages) {
    const named = [...html.matchAll(/\b(?:src|href|action|content|data)="([^"]*)"/g)].map(([, value = ""]) => value)
    const files = named.filter((value) => /[/.]/.test(value))
    expect([page, files.length > 0]).toEqual([page, true])
    for (const file of files) expect([page, file, existsSync(join(webPages, file))]).toEqual([page, file, true])
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|\sstyle=|https?:|\/\//)
  }
})

test("style sheets load nothing from elsewhere", () => {
  for (const [name, css] of filesOf(".css")) {
    const places = [...css.matchAll(/(?:url\(|@import\s+)["']?([^"')]+)/g)].map(([, place = ""]) => place)
    expect([name, places.filter((place) => !/^\/assets\/|^#|^data:image/.test(place))]).toEqual([name, []])
  }
})

test("they are the small ones that people get, not those of developers, whoever asks for the build", () => {
  const code = filesOf(".js").map(([, text]) => text)
  expect(code.some((text) => text.includes("Minified React error"))).toBe(true)
  expect(code.filter((text) => /react[-_]stack[-_]bottom[-_]frame/.test(text))).toEqual([])
})

/** Names in XML, and pages that are told of in an error's text; nothing is fetched from either. */
const NAMED = ["www.w3.org", "react.dev"]

test("scripts name no other server, but for names that nothing is fetched from, and make no code from text", () => {
  const scripts = filesOf(".js")
  expect(scripts.length).toBeGreaterThan(5)
  for (const [name, code] of scripts) {
    const hosts = [...code.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+\.\w+)/g)].map(([, host = ""]) => host)
    expect([name, hosts.filter((host) => !NAMED.includes(host))]).toEqual([name, []])
    expect([name, /\beval\(|\bnew Function\(|\bFunction\("/.test(code)]).toEqual([name, false])
  }
})
