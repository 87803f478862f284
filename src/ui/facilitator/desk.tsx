// The desk of a facilitator in a room: its pages, and above them what must be seen on each.
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type ReactNode } from "react"
import type { IconName } from "../icons.ts"
import { Icon } from "../parts/icon.tsx"
import { useNow } from "../parts/clock.ts"
import { isOnItsWay } from "../parts/on-its-way.ts"
import { HideButton } from "../parts/plain.tsx"
import { useSay } from "../parts/say.tsx"
import { SharingNote } from "../parts/sharing.tsx"
import { useWords } from "../parts/words-provider.tsx"
import { part } from "../parts.ts"
import { ComfortPage } from "./comfort-page.tsx"
import { waits } from "./answers.ts"
import { useNews } from "./arrivals.ts"
import { useReading } from "./chosen.ts"
import { useDesk } from "./desk-context.tsx"
import { LineNote } from "./line-note.tsx"
import { Messages } from "./messages.tsx"
import { OpenedNote } from "./opened-note.tsx"
import { OutNote } from "./new-link.tsx"
import { PausePage, PauseStrip } from "./pause.tsx"
import { usePresence } from "./presence.ts"
import { ProblemNote } from "./problem.tsx"
import { RecordStrip } from "./record.tsx"
import { RoomPage } from "./room-page.tsx"
import { useSound } from "./sound.tsx"
import type { Tone } from "./tone.ts"
import { WordsPage } from "./words-page.tsx"

const pages = {
  messages: "chat-dots",
  pause: "coffee",
  people: "user-plus",
  words: "book-open",
  comfort: "text-aa",
} as const satisfies Record<string, IconName>
type Page = keyof typeof pages
const pageKeys = Object.keys(pages) as Page[]
/** For one whom a participant brought there is no meeting to lead. */
const ownPageKeys = pageKeys.filter((key) => key !== "pause" && key !== "words")

/** `instead` is drawn in its place. */
export const Desk = ({ tone, instead }: { tone: Tone; instead: ReactNode }) => {
  const words = useWords()
  const { state, act, hide } = useDesk()
  const [page, setPage] = useState<Page>("messages")
  const [watchingUntil, setWatchingUntil] = useState(0)
  const now = useNow(state.clock)
  const reading = useReading(state.items)
  const isMoving = isOnItsWay(state)
  const news = useNews(isMoving ? undefined : state.items, words)
  const sound = useSound(tone)
  const nav = useRef<HTMLElement>(null)
  const ring = useEffectEvent(() => sound.ring())

  // What came while ours was put away is told once it is back.
  useSay(hide.on ? undefined : news.sentence)
  const rung = useRef(0)
  useEffect(() => {
    if (hide.on || news.private === rung.current) return
    rung.current = news.private
    ring()
  }, [news.private, hide.on])
  usePresence(now < watchingUntil, !hide.on && !isMoving, (visible, actedAt) =>
    act({ type: "presence", visible, actedAt: actedAt === 0 ? 0 : actedAt + state.clock }),
  )

  const open = (next: Page) => {
    reading.rest()
    setPage(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || page === "messages") return
    open("messages")
    nav.current?.querySelector("button")?.focus()
  }
  const watching = { until: watchingUntil > now ? watchingUntil : undefined, set: setWatchingUntil }
  const waiting = state.items.filter(waits).length

  if (instead) return instead
  return (
    <div {...part("desk")}>
      <header {...part("desk-head")}>
        <p {...part("room-name")}>
          {state.room?.own ? words.facilitator.own.title(state.room.own.by) : state.room?.name}
        </p>
        <HideButton onHide={hide.hide} />
        <nav {...part("desk-nav")} aria-label={words.facilitator.nav.label} ref={nav}>
          {(state.room?.own ? ownPageKeys : pageKeys).map((key) => (
            <button
              key={key}
              {...part("desk-tab")}
              type="button"
              aria-current={page === key ? "page" : undefined}
              onClick={() => open(key)}
            >
              <Icon name={pages[key]} />
              <span>
                {words.facilitator.nav[key]}
                {key === "messages" && waiting > 0 && ` (${waiting})`}
              </span>
            </button>
          ))}
        </nav>
      </header>
      <main {...part("desk-page")} data-page={page} onKeyDown={onKeyDown}>
        <LineNote />
        <OutNote />
        <OpenedNote />
        <ProblemNote />
        <SharingNote sharing={state.sharing} act={act} />
        <RecordStrip />
        {page !== "pause" && <PauseStrip onShow={() => open("pause")} />}
        {page === "messages" && <Messages reading={reading} watching={watching} sound={sound} />}
        {page === "pause" && <PausePage />}
        {page === "people" && <RoomPage watching={watching} sound={sound} />}
        {page === "words" && <WordsPage />}
        {page === "comfort" && <ComfortPage />}
      </main>
    </div>
  )
}
