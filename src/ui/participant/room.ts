// What every participant's screen may use: the state, how to ask, where to go, and the facts of the surface.
import { createContext, use } from "react"
import type { StoreApi } from "zustand"
import type { Captioner } from "../../captions/captioner.ts"
import type { Keeping } from "../../captions/keeping.ts"
import type { Captions as CaptionState } from "../../captions/store.ts"
import type { ParticipantAction, ParticipantState, Thread } from "../../session/participant-state.ts"
import type { Contact } from "../../session/people.ts"
import type { HideNow } from "../parts/hide-now.ts"
import type { Screen, Screens } from "./screens.ts"

export type Place = "bar" | "panel" | "page"

/** As much of the caption store as a screen needs. */
export type Captions = Pick<StoreApi<CaptionState>, "getState" | "getInitialState" | "subscribe"> & {
  /** Where they can be kept. */
  keeping?: Keeping | undefined
  /** Where a captioner's page can be read in their place; fetched by whoever shows captions. */
  captioner?: (() => Promise<Captioner>) | undefined
}

export type Room = {
  state: ParticipantState
  act: (action: ParticipantAction) => void
  keep: (action: ParticipantAction) => Promise<boolean>
  screens: Screens
  hide: HideNow
  place: Place
  onPlace: ((next: "bar" | "panel") => void) | undefined
  via: "extension" | "page"
  /** The address of the facilitator's page, where this screen can open it. */
  desk: string | undefined
  captions: Captions | undefined
  platform: "zoom" | "teams" | "meet" | undefined
  /** The name the meeting shows for this person, offered and never used by itself. */
  meetingName: string | undefined
  /** The meeting's page lies over this screen, and stays there. */
  covered: boolean
}

export const RoomContext = createContext<Room | undefined>(undefined)

export const useRoom = (): Room => {
  const room = use(RoomContext)
  if (!room) throw new Error("useRoom needs a RoomContext above it")
  return room
}

/** One's own person is in a room that does not move along: on the screens that lead to them the other one is not there. */
export const besideMove = (state: ParticipantState, top: Screen): ParticipantState => {
  const person = state.move && state.own?.person
  const isBeside = top.is === "private" ? "beside" in top : top.is === "thread" && top.contact === person?.id
  return person && isBeside ? { ...state, room: undefined, move: undefined } : state
}

/** All one can write to in private: the room's facilitators, then one's own person. */
export const peopleOf = ({ room, own }: ParticipantState): Contact[] => [
  ...(room?.contacts ?? []),
  ...(own?.person ? [own.person] : []),
]

export const contactIn = (state: ParticipantState, contact: string): Contact | undefined =>
  [...peopleOf(state), ...(state.own?.before ?? [])].find(({ id }) => id === contact)

/** The name that the person chose where this contact is. */
export const myNameFor = (state: ParticipantState, contact: string): ParticipantState["myName"] =>
  contactIn(state, contact)?.yours ? state.own?.myName : state.myName

/** The person's name, or nothing where they left the list. */
export const nameIn = (state: ParticipantState, contact: string): string => contactIn(state, contact)?.name ?? "…"

/** Nothing goes to them before a warning was read, or where they left the list: what is pressed would do nothing. */
export const isReached = (state: ParticipantState, { contact, closed, takenBack }: Thread): boolean =>
  !closed && takenBack === "no" && contactIn(state, contact)?.warning === undefined
