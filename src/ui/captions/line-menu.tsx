// What can be done with one line, beside it: marks, telling somebody, its words, the name of its speaker. It stays until it is closed.
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react"
import { marks } from "../../captions/noted.ts"
import { lineKey, toggleMark } from "../../captions/notes.ts"
import { shortened } from "../../captions/quote.ts"
import { speakerKey } from "../../captions/speakers.ts"
import type { Utterance } from "../../captions/utterance.ts"
import type { BackWords } from "../../words/reading-back.ts"
import { part } from "../parts.ts"
import { Button } from "../parts/button.tsx"
import { Heading } from "../parts/heading.tsx"
import { useSay } from "../parts/say.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { besideOf } from "./beside.ts"
import { lineAt, lineBeside, markIcons, speakerName, useLines, useMarks, useSpeaker, type Opened } from "./lines.ts"
import { rangeIn } from "./pieces.ts"
import { RenameForm } from "./rename-form.tsx"
import { lineCards, useTalk } from "./talk.ts"
import { WordNote } from "./word-note.tsx"

type Props = { line: Utterance; opened: Opened; say: BackWords }

export const LineMenu = ({ line, opened, say }: Props) => {
  const { hard, open, close } = useLines()
  const words = useWords()
  const speaker = speakerName(useSpeaker(line), words, say)
  const word = opened.at === "word" ? hard.find(line.text).find(({ start }) => start === opened.start) : undefined
  const toMenu = () => open({ line: opened.line, at: "menu" })
  // The line changed under an open word, which is no longer in it.
  const at = opened.at === "word" && !word ? "menu" : opened.at
  const back = opened.at === "rename" || (opened.at === "word" && opened.from) ? toMenu : undefined
  return (
    <Box
      about={opened.line}
      word={word}
      of={`${at} ${word?.start ?? ""}`}
      heading={word ? line.text.slice(word.start, word.end) : say.line.of(speaker, words.places.clock(line.startedAt))}
      back={back}
      onEscape={back ?? close}
    >
      {word ? (
        <WordNote word={word} text={line.text.slice(word.start, word.end)} say={say} />
      ) : at === "rename" ? (
        <RenameForm line={line} name={speaker} say={say} onDone={toMenu} />
      ) : (
        <Choices line={line} say={say} />
      )}
    </Box>
  )
}

type BoxProps = {
  /** The line, and the place in it that must stay in view. */
  about: string
  word: { start: number; end: number } | undefined
  /** Changes with what is shown: the focus starts at the heading again. */
  of: string
  heading: string
  back: (() => void) | undefined
  onEscape: () => void
  children: ReactNode
}

/** A heading and a few choices. With less, the line moves to the top first. */
const leastRoom = () => Math.min(innerHeight / 2, 10 * parseFloat(getComputedStyle(document.documentElement).fontSize))

const Box = ({ about, word, of, heading, back, onEscape, children }: BoxProps) => {
  const { shared } = useWords()
  const { close } = useLines()
  const box = useBeside(about, word, of)
  useClosedByFocus(box, close)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    event.stopPropagation()
    onEscape()
  }
  return (
    <div {...part("line-menu")} ref={box} popover="manual" role="dialog" aria-label={heading} onKeyDown={onKeyDown}>
      <div {...part("line-menu-head")}>
        {back && <Button tone="bare" icon="caret-left" label={shared.back} onPress={back} />}
        <Heading level={2} size="large" focusOn={of}>
          {heading}
        </Heading>
        <Button tone="bare" icon="x" label={shared.close} onPress={close} />
      </div>
      {children}
    </div>
  )
}

/** Stands beside the line or the word as long as it is open, and follows it when the list is scrolled. */
const useBeside = (
  about: string,
  word: { start: number; end: number } | undefined,
  of: string,
): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null)
  const start = word?.start
  const end = word?.end
  useLayoutEffect(() => {
    const element = box.current
    if (element && !element.matches(":popover-open")) element.showPopover()
  }, [])
  useLayoutEffect(() => {
    /** Whether it stands beside what it is about. */
    const place = (): boolean => {
      const line = lineAt(about)
      const element = box.current
      if (!line || !element) return true
      const text = line.querySelector("[data-line-text]") ?? line
      const range = start !== undefined && end !== undefined ? rangeIn(line, { start, end }) : undefined
      const anchor = (range ?? text).getBoundingClientRect()
      // As high as all of it: to let it grow for a moment would scroll it back.
      const height = element.scrollHeight + element.offsetHeight - element.clientHeight
      const width = element.offsetWidth
      const beside = besideOf(
        anchor,
        { width, height },
        { width: innerWidth, height: innerHeight },
        { toLeft: getComputedStyle(text).direction === "rtl", least: leastRoom() },
      )
      element.style.left = `${beside.left}px`
      element.style.top = "top" in beside ? `${beside.top}px` : "auto"
      element.style.bottom = "bottom" in beside ? `${beside.bottom}px` : "auto"
      element.style.maxBlockSize = `${beside.room}px`
      return !beside.over && anchor.top < innerHeight && anchor.bottom > 0
    }
    const again = () => void place()
    const scrolled = ({ target }: Event) => {
      if (target !== box.current) again()
    }
    if (!place()) {
      lineAt(about)?.scrollIntoView({ block: "start" })
      place()
    }
    const sizes = new ResizeObserver(again)
    if (box.current) sizes.observe(box.current)
    addEventListener("resize", again)
    document.addEventListener("scroll", scrolled, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      removeEventListener("resize", again)
      document.removeEventListener("scroll", scrolled, { capture: true })
    }
  }, [about, start, end, of])
  return box
}

/** It must not lie over the control that has the focus. */
const useClosedByFocus = (box: { readonly current: HTMLDivElement | null }, close: () => void) => {
  const { list } = useLines()
  useEffect(() => {
    const came = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || box.current?.contains(target)) return
      // A finger that rests on a list or a line covers nothing by it.
      if (target.closest("[data-line]") || !target.matches(":focus-visible")) return
      list.setState({ opened: undefined })
    }
    document.addEventListener("focusin", came)
    return () => document.removeEventListener("focusin", came)
  }, [box, close, list])
}

const Choices = ({ line, say }: { line: Utterance; say: BackWords }) => {
  const { hard, notes, plain, open, close } = useLines()
  const words = useWords()
  const talk = useTalk()
  const key = lineKey(line)
  const has = useMarks(line)
  const speaker = speakerName(useSpeaker(line), words, say)
  const found = hard.find(line.text)
  const quote = say.quoteOf(speaker, words.places.clock(line.startedAt), shortened(line.text))
  useSay(quote)
  const goBeside = (step: 1 | -1) => {
    const next = lineBeside(key, step)
    if (next === undefined) return
    lineAt(next)?.scrollIntoView({ block: "nearest" })
    open({ line: next, at: "menu" })
  }
  /** The box goes first: it would stay above the screen that opens. */
  const leaving = (go: () => void) => () => {
    close()
    go()
  }
  return (
    <div {...part("stack")}>
      <div {...part("row")}>
        <Button onPress={() => goBeside(-1)}>{say.line.before}</Button>
        <Button onPress={() => goBeside(1)}>{say.line.after}</Button>
      </div>
      {!plain && (
        <div {...part("stack")} data-gap="small">
          {marks.map((mark) => (
            <Button
              key={mark}
              wide
              start
              icon={markIcons[mark]}
              aria-pressed={has?.includes(mark) ?? false}
              onPress={() => toggleMark(notes, key, mark)}
            >
              {say.line.mark[mark]}
            </Button>
          ))}
          <p {...part("text")} data-tone="quiet">
            {say.line.onlyYou}
          </p>
        </div>
      )}
      {found.length > 0 && (
        <Group heading={say.line.words}>
          <div {...part("row")}>
            {found.map(({ start, end }) => (
              <Button
                key={start}
                opens
                data-word={start}
                onPress={() => open({ line: key, at: "word", start, from: "menu" })}
              >
                {line.text.slice(start, end)}
              </Button>
            ))}
          </div>
        </Group>
      )}
      {talk && (
        <div {...part("stack")} data-gap="small">
          <Button icon="lock-key" wide start opens onPress={leaving(() => talk.onTell(quote))}>
            {say.line.tell}
          </Button>
          <p {...part("text")} data-tone="quiet">
            {talk.heard ? say.line.tellWhy : say.line.tellNobody}
          </p>
        </div>
      )}
      {talk && (
        <Group heading={say.line.cards}>
          {lineCards.map((card) => (
            <Button key={card} wide start data-line-card={card} onPress={leaving(() => talk.onCard(card, quote))}>
              {words.cards[card].say}
            </Button>
          ))}
          <p {...part("text")} data-tone="quiet">
            {talk.heard ? say.line.cardsWhy : say.line.cardsAlone}
          </p>
        </Group>
      )}
      {talk?.onAloud && (
        <Button icon="speaker-high" wide start onPress={() => talk.onAloud?.(line)}>
          {say.line.aloud}
        </Button>
      )}
      {speakerKey(line) !== "" && (
        <Button icon="pencil-simple" wide start opens onPress={() => open({ line: key, at: "rename" })}>
          {say.line.rename}
        </Button>
      )}
    </div>
  )
}

const Group = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <section {...part("stack")} data-gap="small" aria-label={heading}>
    <Heading level={3} size="large">
      {heading}
    </Heading>
    {children}
  </section>
)
