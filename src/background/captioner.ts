// Which meeting reads which captioner's page: opens its tab, lets our reader in, passes what it reads to that meeting, and gives the site back in the end. It keeps no word.
import { parseCaptionerPage, siteOf, type CaptionerLink, type CaptionerPage } from "../captions/captioner.ts"

/** One end of a port: a reader in a captioner's page, or the overlay in a meeting. */
export type End = { post: (message: unknown) => void; close: () => void }

export type Outside = {
  memory: { recall: (key: string) => Promise<unknown>; remember: (key: string, value: unknown) => Promise<void> }
  /** Why it is no link to read, or its host. */
  parse: (link: string) => CaptionerLink | string
  mayRead: (site: string) => Promise<boolean>
  giveBack: (site: string) => Promise<void>
  /** In a tab beside that one, or in one where it is open already. */
  open: (link: string, site: string, beside: number) => Promise<number>
  isOpen: (tab: number) => Promise<boolean>
  /** Rejects where the page cannot be read. */
  letIn: (tab: number) => Promise<void>
}

type Kept = {
  link: string
  host: string
  tab: number
  is: CaptionerPage["is"]
  /** At the last look the meeting was not there. */
  missed: boolean
}

/** In the browser's memory alone. */
const key = "captioners"

const parseKept = (value: unknown): [number, Kept][] => {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown): [number, Kept][] => {
    const [meeting, told] = Array.isArray(entry) ? (entry as unknown[]) : []
    const { link, tab, missed } = (told ?? {}) as Record<string, unknown>
    const page = parseCaptionerPage(told)
    if (typeof meeting !== "number" || typeof link !== "string" || typeof tab !== "number" || !page) return []
    return [[meeting, { link, tab, ...page, missed: missed === true }]]
  })
}

export type CaptionerDesk = {
  /** False: it is no link to read, or we were not let in. */
  read: (meeting: number, link: string) => Promise<boolean>
  again: (meeting: number) => Promise<boolean>
  stop: (meeting: number) => Promise<void>
  /** A reader came; false: nobody asked for it. */
  reads: (tab: number, host: string | undefined, reader: End) => Promise<boolean>
  heard: (tab: number, reader: End, news: unknown) => void
  silent: (tab: number, reader: End) => void
  /** The overlay of a meeting came. */
  shows: (meeting: number, overlay: End) => Promise<void>
  /** It wants to be told all again. */
  asks: (meeting: number) => void
  hides: (meeting: number, overlay: End) => void
  loaded: (tab: number) => Promise<void>
  closed: (tab: number) => Promise<void>
  /** What we may read has changed. */
  checkSites: () => Promise<void>
  /** Now and then: who reads still has a meeting, and a reader. */
  look: () => Promise<void>
}

export const captionerDesk = (outside: Outside): CaptionerDesk => {
  const { memory } = outside
  const kept = new Map<number, Kept>()
  const readers = new Map<number, End>()
  const overlays = new Map<number, Set<End>>()

  let last: Promise<unknown> = memory.recall(key).then((value) => {
    for (const [meeting, one] of parseKept(value)) kept.set(meeting, one)
  })
  /** One after the other: a page must not be loaded before it is known whose it is. */
  const inTurn = <Value>(run: () => Value | Promise<Value>): Promise<Value> => {
    const turn = last.then(run)
    last = turn.catch(() => undefined)
    return turn
  }
  const save = () => memory.remember(key, [...kept])

  const tell = (meeting: number, message: object) => {
    for (const overlay of overlays.get(meeting) ?? []) overlay.post(message)
  }
  const pageOf = (meeting: number): CaptionerPage | undefined => {
    const one = kept.get(meeting)
    return one && { host: one.host, is: one.is }
  }
  const tellPage = (meeting: number) => tell(meeting, { page: pageOf(meeting) })

  const readsOf = (tab: number) => [...kept].filter(([, one]) => one.tab === tab)
  const change = async (meeting: number, next: Partial<Kept>) => {
    const one = kept.get(meeting)
    if (!one) return
    kept.set(meeting, { ...one, ...next })
    await save()
    if (next.is !== one.is) tellPage(meeting)
  }
  const changeAll = async (tab: number, is: CaptionerPage["is"]) => {
    for (const [meeting] of readsOf(tab)) await change(meeting, { is })
  }

  const letIn = async (tab: number) => {
    const may = await outside.letIn(tab).then(
      () => true,
      () => false,
    )
    if (!may) await changeAll(tab, "away")
  }

  const letGo = (tab: number) => {
    if (readsOf(tab).length === 0) readers.get(tab)?.post({ is: "stop" })
  }

  const end = async (meeting: number) => {
    const one = kept.get(meeting)
    if (!one) return
    kept.delete(meeting)
    await save()
    tellPage(meeting)
    letGo(one.tab)
    const others = [...kept.values()].some(({ host }) => host === one.host)
    if (!others) await outside.giveBack(siteOf(one.host))
  }

  const begin = async (meeting: number, { link, host }: CaptionerLink) => {
    if (!(await outside.mayRead(siteOf(host)))) return false
    const before = kept.get(meeting)
    if (before && before.host !== host) await end(meeting)
    const tab = await outside.open(link, siteOf(host), meeting)
    kept.set(meeting, { link, host, tab, is: "opening", missed: false })
    await save()
    tellPage(meeting)
    if (before && before.tab !== tab) letGo(before.tab)
    // A new tab lets nobody in yet; it does once it has loaded.
    await outside.letIn(tab).catch(() => undefined)
    readers.get(tab)?.post({ is: "whole" })
    if (readers.has(tab)) await change(meeting, { is: "reading" })
    return true
  }

  return {
    read: (meeting, link) =>
      inTurn(() => {
        const parsed = outside.parse(link)
        return typeof parsed === "string" ? false : begin(meeting, parsed)
      }),
    again: (meeting) =>
      inTurn(() => {
        const one = kept.get(meeting)
        return one ? begin(meeting, one) : false
      }),
    stop: (meeting) => inTurn(() => end(meeting)),

    reads: (tab, host, reader) =>
      inTurn(async () => {
        const asked = readsOf(tab).some(([, one]) => one.host === host)
        if (!asked) return false
        readers.set(tab, reader)
        await changeAll(tab, "reading")
        return true
      }),
    heard: (tab, reader, news) => {
      if (readers.get(tab) !== reader) return
      for (const [meeting] of readsOf(tab)) tell(meeting, { page: pageOf(meeting), news })
    },
    silent: (tab, reader) => {
      if (readers.get(tab) === reader) readers.delete(tab)
    },

    shows: (meeting, overlay) =>
      inTurn(() => {
        overlays.set(meeting, new Set([...(overlays.get(meeting) ?? []), overlay]))
        const one = kept.get(meeting)
        overlay.post({ page: pageOf(meeting) })
        if (one) readers.get(one.tab)?.post({ is: "whole" })
      }),
    asks: (meeting) => {
      const one = kept.get(meeting)
      if (one) readers.get(one.tab)?.post({ is: "whole" })
    },
    hides: (meeting, overlay) => {
      overlays.get(meeting)?.delete(overlay)
    },

    loaded: (tab) =>
      inTurn(async () => {
        if (readsOf(tab).length > 0) await letIn(tab)
      }),
    closed: (tab) =>
      inTurn(async () => {
        await end(tab)
        await changeAll(tab, "closed")
      }),
    checkSites: () =>
      inTurn(async () => {
        for (const [meeting, one] of [...kept]) {
          if (await outside.mayRead(siteOf(one.host))) continue
          readers.get(one.tab)?.post({ is: "stop" })
          await change(meeting, { is: "away" })
        }
      }),
    look: () =>
      inTurn(async () => {
        for (const [meeting, one] of [...kept]) {
          const missed = (overlays.get(meeting)?.size ?? 0) === 0
          if (missed && one.missed) await end(meeting)
          else if (!(await outside.isOpen(one.tab))) await change(meeting, { is: "closed", missed })
          else {
            await change(meeting, { missed })
            if (!readers.has(one.tab)) await letIn(one.tab)
          }
        }
      }),
  }
}
