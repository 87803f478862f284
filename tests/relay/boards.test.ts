// Boards over real sockets: posting, watching, and how many are here.
import { expect, test } from "vitest"
import { openMailbox } from "../support/mailbox.ts"
import { newBox, newId, newIdentity, Peer } from "../support/peer.ts"
import { overEachStore } from "../support/each-store.ts"

overEachStore((start) => {
  test("a watcher gets the last value at once, and each newer one as it is posted", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    const [first, second] = [newBox(65_536), newBox()]
    owner.send({ t: "post", board, slot: 0, version: 3, value: first })
    expect(await owner.next("posted")).toEqual({ t: "posted", board, slot: 0, version: 3 })
    const watcher = await Peer.at(relay)
    watcher.send({ t: "watch", board, slot: 0, after: 0 })
    expect(await watcher.next("value")).toEqual({ t: "value", board, slot: 0, version: 3, value: first, here: 1 })
    owner.send({ t: "post", board, slot: 0, version: 4, value: second })
    expect(await watcher.next("value", ({ version }) => version === 4)).toMatchObject({ value: second })
  })

  test("a watcher that has the last value, or of an empty slot, is told so at once", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    owner.send({ t: "post", board, slot: 1, version: 3, value: newBox() })
    await owner.next("posted")
    owner.send({ t: "watch", board, slot: 1, after: 3 })
    expect(await owner.next("value")).toEqual({ t: "value", board, slot: 1, version: 3, here: 1 })
    owner.send({ t: "watch", board, slot: 2, after: 0 })
    expect(await owner.next("value", ({ slot }) => slot === 2)).toEqual({
      t: "value",
      board,
      slot: 2,
      version: 0,
      here: 1,
    })
  })

  test("a version that is not newer is refused by name; the very same post again is not", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    const post = { t: "post", board, slot: 0, version: 3, value: newBox() }
    owner.send(post)
    owner.send(post)
    await owner.until(() => owner.all("posted").length === 2)
    owner.send({ ...post, value: newBox() })
    owner.send({ ...post, version: 2 })
    await owner.until(() => owner.all("refused").length === 2)
    const refused = { t: "refused", of: "post", reason: "old_version", board, slot: 0 }
    expect(owner.all("refused")).toEqual([
      { ...refused, version: 3 },
      { ...refused, version: 2 },
    ])
  })

  test("slot 7 gives what a watcher has missed, in order, however many pages that are", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    for (let version = 1; version <= 30; version++) owner.send({ t: "post", board, slot: 7, version, value: newBox() })
    await owner.until(() => owner.all("posted").length === 30)
    const watcher = await Peer.at(relay)
    watcher.send({ t: "watch", board, slot: 7, after: 4 })
    await watcher.until(() => watcher.all("value").length === 26)
    expect(watcher.all("value").map(({ version }) => version)).toEqual(Array.from({ length: 26 }, (_, n) => n + 5))
  })

  test("no value falls between what was read out and what is posted meanwhile", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    const watchers = await Promise.all(Array.from({ length: 20 }, () => Peer.at(relay)))
    for (let version = 1; version <= 100; version++) {
      owner.send({ t: "post", board, slot: 7, version, value: newBox() })
      if (version % 5 === 0) watchers[version / 5 - 1]?.send({ t: "watch", board, slot: 7, after: 0 })
      if (version % 7 === 0) await owner.ping()
    }
    for (const watcher of watchers) {
      await watcher.until(() =>
        watcher.all("value").some(({ version, value }) => value !== undefined && version === 100),
      )
      const versions = watcher.all("value").filter(({ value }) => value !== undefined)
      expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1))
    }
  })

  test("watchers are told how many they are when others come and go", async () => {
    await using relay = await start()
    const { at: board } = await openMailbox(relay)
    const [one, two] = [await Peer.at(relay), await Peer.at(relay)]
    for (const peer of [one, two]) {
      peer.send({ t: "watch", board, slot: 0, after: 0 })
      await peer.next("value")
    }
    expect(two.all("value")[0]?.here).toBe(2)
    await one.next("value", ({ here }) => here === 2)
    await two.close()
    await one.until(() => one.all("value").at(-1)?.here === 1)
  })

  test("watching again starts anew and counts once", async () => {
    await using relay = await start()
    const { owner, at: board } = await openMailbox(relay)
    owner.send({ t: "post", board, slot: 0, version: 1, value: newBox() })
    for (let count = 0; count < 2; count++) {
      owner.send({ t: "watch", board, slot: 0, after: 0 })
      await owner.settled(board)
    }
    expect(owner.all("value").filter(({ slot }) => slot === 0)).toMatchObject([{ here: 1 }, { here: 1 }])
  })

  test("a watcher of many slots is refused the next one, and keeps those it has", async () => {
    await using relay = await start({ RELAY_FRAMES_BURST: "5000" })
    const peer = await Peer.at(relay)
    for (let count = 0; count < 1_600; count++) peer.send({ t: "watch", board: newIdentity().at, slot: 0, after: 0 })
    await peer.until(() => new Set(peer.all("value").map(({ board }) => board)).size === 1_600)
    const board = newId()
    peer.send({ t: "watch", board, slot: 3, after: 0 })
    expect(await peer.next("refused")).toMatchObject({ of: "watch", reason: "too_many", board, slot: 3 })
  })
})
