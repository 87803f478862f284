// An invite: the link or QR that lets a person into a room. Whoever holds it holds the room's secret.
import { makeRoomLink, parseRoomLink, type LinkRead, type RoomLink } from "./room-link.ts"

/** `secret`: the room's 32 bytes. */
export const makeInvite = (invite: RoomLink): string => makeRoomLink("j", invite)

/** Takes the link itself or a text around it. */
export const parseInvite = (pasted: string): LinkRead => parseRoomLink("j", pasted)
