// What tells one meeting from another on this device: its number where the page's address has one. It never leaves the device.
import type { PlatformAdapter } from "./adapter.ts"

/** Where the address does not tell, a name for as long as the page is there: whoever asks the next time is asked again. */
const passing = "passing"

/** At most 200 characters, one for all screens of ours that stand in this meeting or beside it. */
export const nameMeeting = ({ name, meeting }: PlatformAdapter, address: URL | Location): string => {
  const number = meeting(address)
  return number === undefined ? `${passing} ${crypto.randomUUID()}` : `${name} ${number}`
}

/** Whether the meeting has the same name when it is opened again. */
export const lasts = (meeting: string): boolean => !meeting.startsWith(passing)

/** Asked of the script in a meeting's frame by a page of ours. */
export const asksForName = (message: unknown): boolean => (message as { is?: unknown } | null)?.is === "name"
