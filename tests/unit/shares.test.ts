// How a page's own share is noticed: what the page gets stays as it was, and the share lasts as long as its last clone.
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { followShares } from "../../src/meeting/shares.ts"

/** The browser's side: tracks that end only by being stopped, and say nothing of it. */
class Track {
  readyState: "live" | "ended" = "live"
  constructor(readonly kind: "video" | "audio") {}
  stop() {
    this.readyState = "ended"
  }
  clone() {
    return new Track(this.kind)
  }
}
class Stream {
  constructor(readonly tracks: Track[]) {}
  getVideoTracks() {
    return this.tracks.filter(({ kind }) => kind === "video")
  }
  clone() {
    return new Stream(this.tracks.map(({ kind }) => new Track(kind)))
  }
}
type Choice = (stream: Stream) => void
class Devices {
  choose: Choice = () => undefined
  refuse: (error: Error) => void = () => undefined
  asked: unknown[] = []
  getDisplayMedia(options?: unknown): Promise<Stream> {
    if (!(this instanceof Devices)) throw new TypeError("Illegal invocation")
    this.asked.push(options)
    return new Promise((choose, refuse) => Object.assign(this, { choose, refuse }))
  }
}
const method = (owner: object, name: string): unknown => Reflect.get(owner, name)
const original = method(Devices.prototype, "getDisplayMedia") as () => Promise<Stream>
const clonesNow = () => [method(Track.prototype, "clone"), method(Stream.prototype, "clone")]
const [cloneTrack, cloneStream] = clonesNow()

let told: boolean[] = []
let devices: Devices
beforeEach(() => {
  vi.useFakeTimers()
  told = []
  devices = new Devices()
  const page = { MediaDevices: Devices, MediaStream: Stream, MediaStreamTrack: Track }
  followShares(page as unknown as Parameters<typeof followShares>[0], (on) => told.push(on))
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(Devices.prototype, { getDisplayMedia: original })
  Object.assign(Track.prototype, { clone: cloneTrack })
  Object.assign(Stream.prototype, { clone: cloneStream })
})

const share = async (...tracks: Track[]) => {
  const stream = new Stream(tracks)
  const asked = devices.getDisplayMedia({ video: true })
  devices.choose(stream)
  await asked
  return stream
}

test("the page's own function keeps its name, length, text, this, arguments and result", async () => {
  const now = method(Devices.prototype, "getDisplayMedia") as typeof original
  expect(now).not.toBe(original)
  expect([now.name, now.length, String(now)]).toEqual([original.name, original.length, String(original)])
  const options = { video: true }
  const asked = devices.getDisplayMedia(options)
  const stream = new Stream([new Track("video")])
  devices.choose(stream)
  expect(await asked).toBe(stream)
  expect(devices.asked).toEqual([options])
  expect(devices.asked[0]).toBe(options)
  await expect(Reflect.apply(now, {}, [])).rejects.toThrow("Illegal invocation")
})

test("it is told when the page asks, before anything is chosen, and taken back when nothing is", async () => {
  const asked = devices.getDisplayMedia()
  expect(told).toEqual([true])
  const refused = new Error("NotAllowedError")
  devices.refuse(refused)
  await expect(asked).rejects.toBe(refused)
  expect(told).toEqual([true, false])
})

test("a page that never shares keeps its clone functions", () => {
  expect(clonesNow()).toEqual([cloneTrack, cloneStream])
})

test("it lasts until the last clone of the track is stopped", async () => {
  const [track] = (await share(new Track("video"))).tracks
  const second = track?.clone()
  const third = second?.clone()
  for (const one of [track, second]) {
    one?.stop()
    vi.advanceTimersByTime(2_000)
    expect(told).toEqual([true])
  }
  third?.stop()
  vi.advanceTimersByTime(500)
  expect(told).toEqual([true, false])
})

test("a cloned stream is followed too, and its sound alone is no share", async () => {
  const stream = await share(new Track("audio"), new Track("video"))
  const copy = stream.clone()
  stream.tracks.forEach((track) => track.stop())
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual([true])
  copy.getVideoTracks()[0]?.stop()
  vi.advanceTimersByTime(500)
  expect(told).toEqual([true, false])
})

test("a camera's clones are no share", async () => {
  const shared = await share(new Track("video"))
  const camera = new Track("video")
  camera.clone()
  new Stream([camera]).clone()
  shared.tracks[0]?.stop()
  vi.advanceTimersByTime(500)
  expect(told).toEqual([true, false])
})

test("a second share that begins before the first has ended keeps it", async () => {
  const first = await share(new Track("video"))
  const second = await share(new Track("video"))
  first.tracks[0]?.stop()
  vi.advanceTimersByTime(2_000)
  expect(told).toEqual([true])
  second.tracks[0]?.stop()
  vi.advanceTimersByTime(500)
  expect(told).toEqual([true, false])
})
