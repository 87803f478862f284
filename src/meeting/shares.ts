// Notices that a meeting's page shares a screen, from within the page's own world, and changes nothing of what the page gets.

/** Events on the document, from the page's world to our script beside it. They carry nothing; a page that fakes them gains nothing. */
export const shareBegan = "quiet-hand-share-began"
export const shareEnded = "quiet-hand-share-ended"

type Page = {
  MediaDevices?: { prototype: MediaDevices }
  MediaStream: { prototype: MediaStream }
  MediaStreamTrack: { prototype: MediaStreamTrack }
}

/** `stop()` fires no event, and a listener would keep a forgotten track alive: so tracks are looked at while there are any. */
const lookAgain = 500

type Method<Self, Result> = (this: Self, ...args: unknown[]) => Result

/** What stands in the place of a method looks like it: its name, length, properties, and what it says as a text. */
const wrap = <Self, Result>(
  owner: Self & object,
  name: string,
  instead: (original: () => Result, self: Self) => Result,
): void => {
  const method = Reflect.get(owner, name) as Method<Self, Result>
  const wrapped = new Proxy(method, {
    apply: (target, self: Self, args) => instead(() => Reflect.apply(target, self, args), self),
    get: (target, key): unknown => (key === "toString" ? target.toString.bind(target) : Reflect.get(target, key)),
  })
  Reflect.set(owner, name, wrapped)
}

/**
 * Calls back when the page begins to ask for a screen, so that private words have gone before it is chosen, and when the
 * last clone of the last track has ended or was stopped, or nothing was chosen.
 */
export const followShares = (
  { MediaDevices, MediaStream, MediaStreamTrack }: Page,
  tell: (on: boolean) => void,
): void => {
  const devices = MediaDevices?.prototype
  if (!devices || !("getDisplayMedia" in devices)) return
  // Weak: what the page lets go of must still end by itself.
  let tracks: WeakRef<MediaStreamTrack>[] = []
  let asking = 0
  let told = false
  let clonesFollowed = false
  let timer: ReturnType<typeof setInterval> | undefined

  const isLive = (track: MediaStreamTrack) => tracks.some((followed) => followed.deref() === track)
  const look = () => {
    tracks = tracks.filter((track) => track.deref()?.readyState === "live")
    if (tracks.length > 0) timer ??= setInterval(look, lookAgain)
    else {
      clearInterval(timer)
      timer = undefined
    }
    const on = asking > 0 || tracks.length > 0
    if (on === told) return
    told = on
    tell(on)
  }
  const follow = (track: MediaStreamTrack | undefined) => {
    if (track) tracks.push(new WeakRef(track))
    look()
  }
  /** Only in a page that shares. Sound alone shows nothing. */
  const followClones = () => {
    if (clonesFollowed) return
    clonesFollowed = true
    wrap(MediaStreamTrack.prototype, "clone", (original: () => MediaStreamTrack, self: MediaStreamTrack) => {
      const made = original()
      if (isLive(self)) follow(made)
      return made
    })
    wrap(MediaStream.prototype, "clone", (original: () => MediaStream, self: MediaStream) => {
      const made = original()
      const copies = made.getVideoTracks()
      self.getVideoTracks().forEach((video, place) => isLive(video) && follow(copies[place]))
      return made
    })
  }

  wrap(devices, "getDisplayMedia", async (original: () => Promise<MediaStream>) => {
    asking += 1
    look()
    try {
      const stream = await original()
      followClones()
      stream.getVideoTracks().forEach(follow)
      return stream
    } finally {
      asking -= 1
      look()
    }
  })
}
