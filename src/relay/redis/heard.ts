// What this gateway has heard of the mailboxes owned and the slots watched here, so that it notices when it missed something.
import type { HeldValue, News, WaitingBox } from "../store.ts"

type Owned = { claim: number; /** Place of the newest box. */ heard: number }
type Watched = {
  board: string
  slot: number
  watchers: number
  /** The highest version; undefined: not known yet. */ heard?: number
}

/**
 * What was put here is told by the server's answer, what was put elsewhere by a bell, over two connections: the one may overtake
 * the other, and a bell may get lost. Each names what came before it; who has not heard of that reads what waits.
 */
export class Heard {
  readonly #owned = new Map<string, Owned>()
  readonly #watched = new Map<string, Watched>()
  #news: News | undefined

  listen(news: News): void {
    this.#news = news
  }

  own(at: string, claim: number, top: number): void {
    this.#owned.set(at, { claim, heard: top })
  }

  claimOf(at: string): number | undefined {
    return this.#owned.get(at)?.claim
  }

  /** Place of the newest box that is known of. */
  heardOf(at: string): number {
    return this.#owned.get(at)?.heard ?? 0
  }

  disown(at: string): void {
    this.#owned.delete(at)
  }

  moved(at: string, claim: number): void {
    if (this.claimOf(at) !== claim) return
    this.#owned.delete(at)
    this.#news?.moved(at)
  }

  lost(at: string, claim: number): void {
    if (this.claimOf(at) !== claim) return
    this.#owned.delete(at)
    this.#news?.lost(at)
  }

  mailboxes(): string[] {
    return [...this.#owned.keys()]
  }

  box(at: string, box: WaitingBox, before: number): void {
    const owned = this.#owned.get(at)
    if (!owned || box.seq <= owned.heard) return
    const isNext = before === owned.heard
    owned.heard = box.seq
    if (isNext) this.#news?.box(at, box)
    else this.#news?.missed(at)
  }

  again(at: string, box: WaitingBox): void {
    if (this.#owned.has(at)) this.#news?.again(at, box)
  }

  /**
   * @param heard what was known of when it was asked: a bell for what came since may overtake the answer
   * @param top place of the newest box
   */
  lookedAt(at: string, claim: number, heard: number, top: number): void {
    const owned = this.#owned.get(at)
    if (owned?.claim !== claim) return
    // What was known of is not there any more: the server has forgotten it.
    if (top < heard) return this.lost(at, claim)
    if (top <= owned.heard) return
    owned.heard = top
    this.#news?.missed(at)
  }

  watch(board: string, slot: number, watchers: number): void {
    const name = `${board} ${slot}`
    const watched = this.#watched.get(name)
    if (watchers === 0) this.#watched.delete(name)
    else if (watched) watched.watchers = watchers
    else this.#watched.set(name, { board, slot, watchers })
  }

  slots(): Watched[] {
    return [...this.#watched.values()]
  }

  posted(board: string, slot: number, value: HeldValue, before: number): void {
    const watched = this.#watched.get(`${board} ${slot}`)
    if (watched?.heard === undefined || value.version <= watched.heard) return
    const isNext = before === watched.heard
    watched.heard = value.version
    if (isNext) this.#news?.posted(board, slot, value)
    else this.#news?.missedPosts(board, slot)
  }

  counted(board: string, slot: number, here: number, top: number): void {
    const watched = this.#watched.get(`${board} ${slot}`)
    if (!watched) return
    const hasMissed = watched.heard !== undefined && top > watched.heard
    watched.heard = top
    this.#news?.here(board, slot, here)
    if (hasMissed) this.#news?.missedPosts(board, slot)
  }

  here(board: string, slot: number, here: number): void {
    this.#news?.here(board, slot, here)
  }
}
