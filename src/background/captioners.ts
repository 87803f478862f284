// Captioners' pages in this browser: composition only. It reaches nothing that sends.
import readerAddress from "url:../captioner/read.ts"
import twoSourcesAddress from "url:../overlay/two-sources.ts"
import { relayOrigin } from "../../plasmo.config.ts"
import { giveBack, givenSites, mayEnter, onLeave } from "../browser/access.ts"
import { isOpen, onTabs, openBesideTab, openTabBeside } from "../browser/beside-tabs.ts"
import { onCaptionerAsked } from "../browser/captioner.ts"
import { handOverLink } from "../browser/links.ts"
import { recall, remember } from "../browser/memory.ts"
import { eachMinute, inject, showPage } from "../browser/pages.ts"
import { readPolicy } from "../browser/policy.ts"
import { onPort, type Port } from "../browser/ports.ts"
import { parseCaptionerLink } from "../captions/captioner.ts"
import { refusesHost } from "../meeting/captioner-hosts.ts"
import { captionerDesk, type End } from "./captioner.ts"

/** Where the pane may not ask, a page of ours beside the meeting does. */
const askOnPage = async (meeting: number, link: string): Promise<boolean> => {
  const tab = await openTabBeside(meeting)
  await handOverLink(tab, `${meeting} ${link}`)
  await showPage(tab, "captioner")
  return true
}

/** The overlay of a meeting. `two`: it was told of a captioner's page before; else its script for that comes before the first word of one. */
const overlayAt = (port: Port, two: boolean): End => {
  const put = () => inject(port, twoSourcesAddress).catch(() => undefined)
  let isThere = two ? put() : undefined
  let last = Promise.resolve()
  return {
    close: port.close,
    post: (message) => {
      if ((message as { page?: unknown }).page) isThere ??= put()
      // In the order in which it was said; a port that has closed throws, and whoever had it is told all when it comes again.
      last = Promise.all([last, isThere])
        .then(() => port.post(message))
        .catch(() => undefined)
    },
  }
}

export const readCaptioners = (): void => {
  const policy = readPolicy()
  let refuses = refusesHost([relayOrigin])
  void policy.then(({ relay = relayOrigin, pages = relayOrigin }) => {
    refuses = refusesHost([relayOrigin, relay, pages])
  })
  const desk = captionerDesk({
    memory: { recall, remember },
    parse: (link) => parseCaptionerLink(link, refuses),
    mayRead: mayEnter,
    giveBack: (site) => giveBack([site]),
    open: openBesideTab,
    isOpen,
    letIn: (tab) => inject({ tab, frame: 0, private: false }, readerAddress),
  })
  onCaptionerAsked((meeting, asked) => {
    if (asked.is === "read") return desk.read(meeting, asked.link)
    if (asked.is === "allow") return askOnPage(meeting, asked.link)
    return asked.is === "again" ? desk.again(meeting) : desk.stop(meeting).then(() => true)
  })
  onPort("captioner", (port) => {
    const { tab, frame, address } = port
    const host = frame === 0 && address !== undefined ? new URL(address).hostname : undefined
    port.onSaid((message) => desk.heard(tab, port, (message as { news?: unknown }).news))
    port.onClose(() => desk.silent(tab, port))
    void desk.reads(tab, host, port).then((asked) => {
      if (asked) port.post({ is: "whole" })
      else port.post({ is: "stop" })
    })
  })
  onPort("captions-from", (port) => {
    let overlay: End | undefined
    port.onSaid((message) => {
      const { is, two } = message as { is?: unknown; two?: unknown }
      if (is === "shows") void desk.shows(port.tab, (overlay ??= overlayAt(port, two === true)))
      if (is === "whole") desk.asks(port.tab)
      if (is === "over") void desk.stop(port.tab)
    })
    port.onClose(() => overlay && desk.hides(port.tab, overlay))
  })
  onTabs({ loaded: (tab) => void desk.loaded(tab), closed: (tab) => void desk.closed(tab) })
  onLeave(() => void desk.checkSites())
  eachMinute(() => void desk.look())
}

/** One single site, with no wildcard. */
const single = /^https:\/\/[^*/]+\/\*$/

/** Once a loading: what a stop of the browser left behind is given back; but for the workplace's web pages we ask for none to keep. */
export const giveBackSites = async (): Promise<void> => {
  const { pages } = await readPolicy()
  const left = (await givenSites()).filter((site) => single.test(site) && site !== `${pages ?? ""}/*`)
  if (left.length > 0) await giveBack(left)
}
