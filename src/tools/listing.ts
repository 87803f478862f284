// What each store is told about Quiet Hand, as text, and how long it may be there.
import { readFileSync } from "node:fs"
import { invitePages, meetingHosts, optionalHosts, permissions } from "../../plasmo.config.ts"
import type { Language } from "../settings/comfort.ts"
import { store as en } from "../words/en/store.ts"
import { store as es } from "../words/es/store.ts"
import { store as fr } from "../words/fr/store.ts"

export const stores = ["chrome", "edge", "firefox"] as const
export type Store = (typeof stores)[number]

/** Most letters, as the stores' own pages say (seen 2026-11): Chrome Web Store, Partner Center, addons.mozilla.org. */
export const longest: Record<Store, { name: number; summary: number; description: number }> = {
  chrome: { name: 75, summary: 132, description: 16_000 },
  edge: { name: 45, summary: 132, description: 10_000 },
  firefox: { name: 50, summary: 250, description: 15_000 },
}
/** Edge refuses a description that is shorter. */
export const shortestDescription = 250
/** Chrome takes so much of the one purpose, and of the reason for each permission. */
export const longestReason = 1_000

const words = { en, fr, es }

export type Listing = {
  name: string
  summary: string
  description: string
  purpose: string
  pictures: typeof en.pictures
}

export const listingIn = (language: Language): Listing => {
  const messages = JSON.parse(readFileSync(`assets/_locales/${language}/messages.json`, "utf8")) as Record<
    "name" | "description",
    { message: string }
  >
  const { description, purpose, pictures } = words[language]
  return {
    name: messages.name.message,
    summary: messages.description.message,
    description: description.join("\n\n"),
    purpose,
    pictures,
  }
}

/** For those who review: each thing we ask for, with its reason. */
export const reasons = (): Record<string, string> => ({
  ...permissions,
  [meetingHosts.join(" ")]: "finds the meeting and reads its captions there",
  [invitePages.join(" ")]: "takes an invite before its web page is asked for",
  [optionalHosts.join(" ")]:
    "never asked for as such: a press asks for one site, that of a workplace's own server, or that of a page on which a human captioner types what is said, which is read in place of the meeting's captions and given back when the person stops or leaves",
})

export const listingText = (language: Language): string => {
  const { name, summary, description, purpose, pictures } = listingIn(language)
  const shown = Object.entries(pictures).map(([picture, says]) => `${picture}.png: ${says}`)
  return [name, summary, description, purpose, shown.join("\n")].join("\n\n") + "\n"
}
