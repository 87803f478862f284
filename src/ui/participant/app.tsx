// All of a participant's screens, the same in the pane over a meeting and on the phone page.
import { useCallback, useEffect, useMemo, useRef, type ReactNode } from "react"
import { useStore } from "zustand"
import type { Connector } from "../../session/connector.ts"
import type { ParticipantAction, ParticipantState } from "../../session/participant-state.ts"
import type { Language } from "../../settings/comfort.ts"
import type { ComfortStore } from "../../settings/store.ts"
import type { Words } from "../../words/words.ts"
import { Surface } from "../parts/surface.tsx"
import { part } from "../parts.ts"
import { useHideNow, useTitle, type HideNow } from "../parts/hide-now.ts"
import { isOnItsWay } from "../parts/on-its-way.ts"
import { useConnected } from "../parts/use-connected.ts"
import { useWords } from "../parts/words-provider.tsx"
import { AloneScreen } from "./alone-screen.tsx"
import { Bar } from "./bar.tsx"
import { CardsScreen } from "./cards-screen.tsx"
import { ComfortScreen } from "./comfort-screen.tsx"
import { CoveredElsewhere, CoveredScreen } from "./covered.tsx"
import { BigScreen } from "./big-screen.tsx"
import { HiddenScreen } from "./hidden-screen.tsx"
import { HideLine } from "./hide-line.tsx"
import { Home } from "./home.tsx"
import { InvitationScreen } from "./invitation-screen.tsx"
import { MovedScreen } from "./moved-screen.tsx"
import { NoRoomScreen } from "./no-room-screen.tsx"
import { PlainScreen } from "./plain-screen.tsx"
import { PrivateScreen } from "./private-screen.tsx"
import { PersonScreen } from "./person-screen.tsx"
import { PauseNote, usePause } from "./pause-note.tsx"
import { ProblemElsewhere } from "./problem-note.tsx"
import { Reading } from "./reading.tsx"
import { besideMove, peopleOf, RoomContext, useRoom, type Captions, type Place, type Room } from "./room.ts"
import { MoveBar, RoomMove } from "./room-move.tsx"
import { RoomTold } from "./room-told.tsx"
import { useScreens, type Screen } from "./screens.ts"
import { useWantedSize, type Size } from "./wanted-size.ts"
import { ThreadScreen } from "./thread-screen.tsx"
import { useWayBack } from "./way-back.ts"
import { WhichScreen } from "./which-screen.tsx"
import { WhoScreen } from "./who-screen.tsx"

type Props = {
  connector: Connector<ParticipantState, ParticipantAction>
  comfort: ComfortStore
  /** The sentences of the first paint. */
  words: Words
  loadWords?: (language: Language) => Promise<Words>
  captions?: Captions
  /** bar: at rest over a meeting. panel: open over it. page: a page of its own. */
  place: Place
  /** Asked to become small or large; without it the surface stays as it is. */
  onPlace?: (next: "bar" | "panel") => void
  /** What the surface would like to have, in CSS pixels; told again when it changes. */
  onSize?: (size: Size) => void
  /** Where this screen runs; it decides what may be promised. */
  via: "extension" | "page"
  /** The address of the facilitator's page, where this screen can open it. */
  desk?: string
  platform?: Room["platform"]
  meetingName?: string
  /** Stands above every screen, on pages of our own. */
  above?: ReactNode
  /** The meeting's page lies over this screen, and stays there. */
  covered?: boolean
}

export const ParticipantApp = ({ connector, comfort, words, loadWords, ...rest }: Props) => {
  const sounds = useStore(comfort, (now) => now.soundAnswer || now.soundBreakStart || now.soundBreakEnd)
  useEffect(() => {
    if (!sounds) return undefined
    const listening = import("./sounds.ts").then(
      ({ soundFor }) => soundFor(connector, comfort),
      () => undefined,
    )
    return () => void listening.then((stop) => stop?.())
  }, [sounds, connector, comfort])
  const state = useConnected(connector)
  const act = useCallback((action: ParticipantAction) => connector.act(action), [connector])
  const hide = useHideNow(state.plain, comfort, act)
  const hidden = hide.on ? "plain" : rest.covered ? "covered" : state.sharing.is === "hidden" ? "shared" : ""
  const hush = `${hidden} ${state.room?.id}`
  return (
    <Surface comfort={comfort} words={words} place={rest.place} hush={hush} {...(loadWords && { load: loadWords })}>
      <Participant connector={connector} state={state} hide={hide} {...rest} />
    </Surface>
  )
}

type Inside = Omit<Props, "comfort" | "words" | "loadWords"> & { state: ParticipantState; hide: HideNow }

const Participant = (props: Inside) => {
  const {
    connector,
    state,
    hide,
    captions,
    place,
    onPlace,
    onSize,
    via,
    desk,
    platform,
    meetingName,
    above,
    covered = false,
  } = props
  const wasBar = useRef(false)
  const opened = useCallback(() => {
    wasBar.current = place === "bar"
    if (place === "bar") onPlace?.("panel")
  }, [place, onPlace])
  const closed = useCallback(() => {
    if (wasBar.current) onPlace?.("bar")
    wasBar.current = false
  }, [onPlace])
  const screens = useScreens(opened, closed)
  const { top } = screens
  const room = useMemo(
    (): Room => ({
      state: besideMove(state, top),
      act: (action) => connector.act(action),
      keep: (action) => connector.keep(action),
      screens,
      hide,
      place,
      onPlace,
      via,
      desk,
      captions,
      platform,
      meetingName,
      covered,
    }),
    [state, top, connector, screens, hide, place, onPlace, via, desk, captions, platform, meetingName, covered],
  )
  useHomeInEachRoom(state.room?.id, screens.home)
  const element = useWayBack(screens, place, !hide.on)
  const words = useWords()
  useTitle(hide.on ? (captions ? words.captions.heading : words.plain.heading) : undefined)
  useWantedSize(element, place, onSize)
  return (
    <RoomContext value={room}>
      <div ref={element} {...(place !== "bar" && part("panel"))}>
        {place !== "bar" && !hide.on && <HideLine />}
        {!hide.on && above}
        {place !== "bar" && !hide.on && covered && !isPrivate(screens.top) && <CoveredElsewhere />}
        {place !== "bar" && !hide.on && screens.top.is !== "home" && (
          <>
            <ProblemElsewhere />
            <PauseElsewhere />
            <RoomTold shows="record" />
          </>
        )}
        <TopScreen />
      </div>
    </RoomContext>
  )
}

const isPrivate = ({ is }: Screen): boolean => is === "private" || is === "thread" || is === "person"

/** What was open in one room is not there in another. */
const useHomeInEachRoom = (room: string | undefined, home: () => void) => {
  const before = useRef(room)
  useEffect(() => {
    if (room === undefined || room === before.current) return
    if (before.current !== undefined) home()
    before.current = room
  }, [room, home])
}

/** A break is the room's: it shows on whatever screen is open. */
const PauseElsewhere = () => {
  const pause = usePause()
  return (
    pause && (
      <aside {...part("elsewhere")} aria-label={pause.main}>
        <PauseNote />
      </aside>
    )
  )
}

const TopScreen = () => {
  const { state, screens, hide, place, covered } = useRoom()
  const { top } = screens
  if (place === "bar") return isOnItsWay(state) && !hide.on ? <MoveBar /> : <Bar />
  if (hide.on) return <PlainScreen />
  if (covered && isPrivate(top)) return <CoveredScreen />
  if (top.is === "comfort") return <ComfortScreen />
  if (top.is === "who") return <WhoScreen />
  if (top.is === "big") return <BigScreen {...top} />
  if (top.is === "words") return <RoomTold shows="words" />
  if (top.is === "back") return <Reading back />
  if (state.link === "moved") return <MovedScreen />
  if (state.move) return <RoomMove />
  if (state.invitation) return <InvitationScreen invitation={state.invitation} />
  if (top.is === "cards") return <CardsScreen />
  if (top.is === "which" || state.asks) return <WhichScreen card={top.is === "which" ? top.card : undefined} />
  if (state.sharing.is === "hidden" && isPrivate(top)) return <HiddenScreen />
  if (top.is === "person") return <PersonScreen />
  if (top.is === "thread" && (state.room || state.own)) return <ThreadScreen {...top} />
  if (top.is === "private")
    return state.room || peopleOf(state).length > 0 ? <PrivateScreen quote={top.quote} /> : <AloneScreen />
  return state.room ? <Home room={state.room} /> : <NoRoomScreen />
}
