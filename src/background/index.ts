// The background: composition only. It holds the participant's session, serves it to our screens, and lets the overlay in.
import meetOverlay from "url:../overlay/mount-meet.ts"
import teamsOverlay from "url:../overlay/mount-teams.ts"
import zoomOverlay from "url:../overlay/mount-zoom.ts"
import { relayOrigin } from "../../plasmo.config.ts"
import { takeInvites } from "../browser/invites.ts"
import { handOverLink } from "../browser/links.ts"
import { meetingsBefore, tellMeetings } from "../browser/meetings.ts"
import { forget, lendMemory, recall, remember } from "../browser/memory.ts"
import { eachMinute, inject, onSaid, showPage, type Speaker } from "../browser/pages.ts"
import { readPolicy } from "../browser/policy.ts"
import { serve, type Origin } from "../browser/serve.ts"
import { sharedHere } from "../browser/shared-device.ts"
import { openSharing } from "../browser/sharing.ts"
import { platforms, type Platform } from "../captions/signs.ts"
import { browserMemoryKeeper } from "../kept/browser-memory-keeper.ts"
import { keeperHere } from "../kept/keeper-here.ts"
import { memoryKeeper } from "../kept/memory-keeper.ts"
import { lasts } from "../meeting/meeting-name.ts"
import type { ParticipantState } from "../session/participant-state.ts"
import { parseParticipantAction } from "../session/participant/parse-action.ts"
import { createParticipant } from "../session/participant.ts"
import { withoutOurs, withoutPrivate } from "../session/hide-private.ts"
import { realWorld } from "../session/real-world.ts"
import { keepCaptions } from "./captions.ts"
import { readCaptioners } from "./captioners.ts"
import { arrive, followAccess, welcome } from "./arrival.ts"
import { privateSession } from "./private.ts"
import { sharedBy, whileSharing } from "../session/sharing.ts"
import { tabsWithPort } from "./present.ts"
import { admits, giveTurns } from "./turns.ts"
import { holdUpdates } from "./update.ts"

const overlays: Record<Platform, string> = { zoom: zoomOverlay, teams: teamsOverlay, meet: meetOverlay }

/** An invite that is being looked at is in nobody's memory but ours, and we may be stopped. */
const looksAt = "invite"

const start = async () => {
  const [{ keeper }, { relay: origin = relayOrigin, pages }] = await Promise.all([
    keeperHere(sharedHere, () => browserMemoryKeeper({ recall, remember, forget })),
    readPolicy(),
  ])
  const participant = await createParticipant(realWorld({ origin, pages, keeper, via: "extension" }))
  const link = await recall(looksAt)
  if (typeof link === "string") participant.act({ type: "openInvite", link })
  participant.subscribe(() => {
    const { invitation, move } = participant.get()
    // What was taken is kept by itself; opened again, its link would say that it is here already.
    if (!invitation && move?.is !== "looking" && move?.is !== "ready") void forget(looksAt)
  })
  return participant
}
const isOffRecord = ({ record }: ParticipantState) => record?.is === "off"
const sharing = openSharing()
const session = start()
const privately = privateSession(async () => {
  const { relay: origin = relayOrigin, pages } = await readPolicy()
  return createParticipant(realWorld({ origin, pages, keeper: memoryKeeper(), via: "extension" }))
})
const sessionFor = ({ private: inPrivate }: { private: boolean }) => (inPrivate ? privately() : undefined) ?? session
const screenAt = async (meeting: string | undefined, from: { private: boolean }) =>
  (await sessionFor(from)).at(meeting === undefined ? undefined : { name: meeting, lasts: lasts(meeting) })
const screenFor = async (origin: Origin) => {
  const [screen, shares] = await Promise.all([screenAt(origin.meeting, origin), sharing])
  return whileSharing(screen, shares, withoutPrivate, withoutOurs)
}
serve(screenFor, parseParticipantAction, admits)
giveTurns()
lendMemory()
keepCaptions({
  isOff: async (meeting, inPrivate) => isOffRecord((await screenAt(meeting, { private: inPrivate })).get()),
  follow: (meeting, inPrivate, changed) =>
    void screenAt(meeting, { private: inPrivate }).then((screen) => {
      let was = isOffRecord(screen.get())
      screen.subscribe(() => {
        const now = isOffRecord(screen.get())
        if (now !== was) changed()
        was = now
      })
    }),
})
readCaptioners()
tabsWithPort(
  "share",
  sharing.then((store) => store.getState().tabs),
  (tabs) => void sharing.then((store) => sharedBy(store, tabs)),
)
tabsWithPort("overlay", meetingsBefore(), tellMeetings)
// Being woken is enough: a background that slept opens the kept room, and its line, as it starts.
eachMinute(() => void session)
holdUpdates(async () => {
  const participant = await session
  return [participant.get(), ...participant.everyRoom()]
})
welcome()
followAccess()
void arrive()

const lookAt = async (link: string, from: Speaker) => {
  const mine = sessionFor(from)
  await (await mine).keep({ type: "openInvite", link })
  if (mine === session) await remember(looksAt, link)
}

const open = (link: string, from: Speaker): void => {
  const { tab } = from
  if (/^\/[fd]$/.test(new URL(link).pathname)) void handOverLink(tab, link).then(() => showPage(tab, "facilitator"))
  else void lookAt(link, from).then(() => showPage(tab, "join"))
}
takeInvites(async () => {
  const { pages = relayOrigin } = await readPolicy()
  return [...new Set([relayOrigin, pages])]
}, open)

onSaid((message, from) => {
  const said = message as { is?: unknown; on?: unknown; link?: unknown }
  const platform = said.is === "meeting" && platforms.find((name) => name === said.on)
  if (platform) void inject(from, overlays[platform])
  // The page was loaded all the same: its browser has just got us, or only now lets us in there.
  if (said.is === "link" && typeof said.link === "string") open(said.link, from)
})
