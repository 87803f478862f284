// The page that stands in for a captioner's: running text, typed word by word, with mistakes that are taken back and a paragraph for each new speaker.
import { conversation } from "../conversation.ts"
import { make } from "../elements.ts"
import { chanceOf, parseTalk } from "../script.ts"

declare global {
  interface Window {
    captioner?: {
      /** Types on in the last paragraph. */
      type: (words: string) => void
      /** Takes so many letters back. */
      back: (letters: number) => void
      /** Begins a paragraph. */
      paragraph: () => void
    }
  }
}

const text = document.getElementById("text")
const clock = document.getElementById("clock")

const last = (): Element => {
  const paragraph = text?.lastElementChild ?? make("p")
  if (!paragraph.isConnected) text?.append(paragraph)
  return paragraph
}
const type = (words: string) => {
  last().append(words)
  if (text) text.scrollTop = text.scrollHeight
}
const back = (letters: number) => {
  const paragraph = last()
  paragraph.textContent = paragraph.textContent.slice(0, -letters)
}
const paragraph = () => text?.append(make("p"))

window.captioner = { type, back, paragraph }

const talk = parseTalk(new URLSearchParams(location.search))
if (talk) {
  const chance = chanceOf(talk.seed)
  const lines = talk.language === "all" ? Object.values(conversation).flat() : conversation[talk.language]
  const wait = (ms: number) => new Promise((next) => setTimeout(next, ms / talk.speed))
  const typeWord = async (word: string) => {
    if (chance() < 0.06) {
      type(`${word.slice(0, 2)}x`)
      await wait(400)
      back(word.slice(0, 2).length + 1)
    }
    type(`${word} `)
    await wait(150 + chance() * 250)
  }
  const typeAll = async () => {
    let speaker = ""
    for (const line of lines) {
      if (line.speaker !== speaker) paragraph()
      if (line.speaker !== speaker) await typeWord(`>> ${line.speaker.toUpperCase()}:`)
      speaker = line.speaker
      for (const word of line.text.split(" ")) await typeWord(word)
    }
  }
  void typeAll()
}

setInterval(() => {
  if (clock) clock.textContent = new Date().toLocaleTimeString("en")
}, 1000)
