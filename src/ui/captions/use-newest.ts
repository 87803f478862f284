// Follows the newest words, by pages or line by line, until the person scrolls back.
import { useCallback, useEffect, useRef, useState } from "react"
import { turnPage, type Row } from "./turn-page.ts"

/** Pixels from the bottom that still count as being there. */
const slack = 24

/** The lines as they are laid out below `from`, both from the top of `content`. */
const rowsBelow = (content: Element, from: number): Row[] => {
  const origin = content.getBoundingClientRect().top
  const leading = Number.parseFloat(getComputedStyle(content).lineHeight)
  const range = document.createRange()
  const rows: Row[] = []
  const lines = [...content.querySelectorAll('[data-part="utterance"]')]
  const first = lines.findLastIndex((line) => line.getBoundingClientRect().bottom - origin <= from)
  for (const line of lines.slice(Math.max(0, first))) {
    const name = line.querySelector('[data-part="speaker"]')
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    let named = name?.getBoundingClientRect().top
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // What only a screen reader meets lies somewhere over the line.
      if (name?.contains(text) || text.parentElement?.closest("button")) continue
      range.selectNodeContents(text)
      for (const { top, bottom, height } of range.getClientRects()) {
        const half = Math.max(0, (leading - height) / 2)
        const row = { top: Math.min(top - half, named ?? Infinity) - origin, bottom: bottom + half - origin }
        named = undefined
        const last = rows.at(-1)
        if (last && (row.top + row.bottom) / 2 < last.bottom) last.bottom = Math.max(last.bottom, row.bottom)
        else rows.push(row)
      }
    }
  }
  return rows
}

/** `pages`: lines stay where they are until the next has no room. `look`: changes with the size of the letters. `still`: not now. */
export const useNewest = (pages: boolean, look: string, still: boolean) => {
  const list = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  const last = useRef(0)
  const laid = useRef("")
  const tall = useRef(0)
  const [atNewest, setAtNewest] = useState(true)
  const follow = useCallback(() => {
    const element = list.current
    const content = element?.firstElementChild
    const rest = content?.nextElementSibling
    if (!element || !content || !(rest instanceof HTMLElement) || !following.current || still) return
    const { clientHeight, clientWidth, scrollTop } = element
    const now = `${look} ${clientWidth}`
    // Lines that are laid out anew have no place to keep; in a box that gave up room the newest are shown.
    const from = laid.current === now ? scrollTop : 0
    const anew = laid.current !== now || clientHeight < tall.current
    laid.current = now
    tall.current = clientHeight
    // Not its scrollHeight: what only a screen reader meets may lie below the last line.
    const { height } = content.getBoundingClientRect()
    const top = pages ? Math.round(turnPage(rowsBelow(content, from), from, clientHeight, anew)) : Math.ceil(height)
    // Empty room below, so that a page can stand at the top before it is full.
    rest.style.blockSize = pages ? `${Math.max(0, top + clientHeight - height)}px` : "0"
    element.scrollTop = top
    last.current = element.scrollTop
  }, [pages, look, still])
  useEffect(() => {
    const sizes = new ResizeObserver(follow)
    for (const element of [list.current, list.current?.firstElementChild]) if (element) sizes.observe(element)
    // A window that grows and shrinks again at once moves the words up; this is told before the scroll that came of it.
    addEventListener("resize", follow)
    const onFont = () => {
      laid.current = ""
      follow()
    }
    document.fonts.addEventListener("loadingdone", onFont)
    return () => {
      sizes.disconnect()
      document.fonts.removeEventListener("loadingdone", onFont)
      removeEventListener("resize", follow)
    }
  }, [follow])
  const onScroll = () => {
    const element = list.current
    if (!element) return
    const near = element.scrollHeight - element.scrollTop - element.clientHeight < slack
    following.current = near || (following.current && element.scrollTop >= last.current)
    last.current = element.scrollTop
    setAtNewest(following.current)
  }
  const toNewest = () => {
    following.current = true
    laid.current = ""
    setAtNewest(true)
    follow()
    // What was pressed goes away.
    list.current?.focus({ preventScroll: true })
  }
  return { list, atNewest, toNewest, onScroll }
}
