// What the background remembers while the browser is open, across its own sleep; nothing of it reaches the disk.
import type { Runtime, Storage } from "webextension-polyfill"
import { browser } from "./api.ts"

/** Firefox gives a pane inside another's page no memory: that one asks the background (seen in 153). */
const memory = (): Storage.StorageArea | undefined => (browser.storage as { session?: Storage.StorageArea }).session

type Asked =
  { is: "remember"; key: string; value: unknown } | { is: "recall"; key: string } | { is: "forget"; keys: string[] }

const askBackground = (asked: Asked): Promise<unknown> => browser.runtime.sendMessage({ memory: asked })

export const remember = async (key: string, value: unknown): Promise<void> => {
  await (memory()?.set({ [key]: value }) ?? askBackground({ is: "remember", key, value }))
}

/** Unknown: whoever asks looks at it first. Undefined where nothing is remembered. */
export const recall = async (key: string): Promise<unknown> => {
  const here = memory()
  return here ? (await here.get(key))[key] : askBackground({ is: "recall", key })
}

export const forget = async (...keys: string[]): Promise<void> => {
  await (memory()?.remove(keys) ?? askBackground({ is: "forget", keys }))
}

const followName = "remembered"
/** A background that fell asleep closes its ports. */
const openAgain = 200

/** Runs when what is remembered under a key that begins so changes; undefined: it was forgotten. */
export const onRemembered = (begins: string, changed: (rest: string, value: unknown) => void): void => {
  const tell = (key: string, value: unknown) => {
    if (key.startsWith(begins)) changed(key.slice(begins.length), value)
  }
  const here = memory()
  if (here)
    return here.onChanged.addListener((changes) => {
      for (const [key, { newValue }] of Object.entries(changes)) tell(key, newValue)
    })
  const open = () => {
    const port = browser.runtime.connect({ name: `${followName} ${begins}` })
    port.onMessage.addListener((message) => {
      const { key, value } = message as { key: string; value: unknown }
      tell(key, value)
    })
    port.onDisconnect.addListener(() => void setTimeout(open, openAgain))
  }
  open()
}

const isOurs = (sender: Runtime.MessageSender | undefined): boolean =>
  sender?.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL("")) === true

/** The background's end: documents of ours that have no memory use this one. A script in a page has our id, and is not heard. */
export const lendMemory = (): void => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asked = (message as { memory?: Asked } | null)?.memory
    if (!asked || !isOurs(sender)) return undefined
    if (asked.is === "remember") return remember(asked.key, asked.value)
    return asked.is === "recall" ? recall(asked.key) : forget(...asked.keys)
  })
  browser.runtime.onConnect.addListener((port) => {
    if (!port.name.startsWith(`${followName} `) || !isOurs(port.sender)) return
    const begins = port.name.slice(followName.length + 1)
    const tell = (changes: Record<string, Storage.StorageChange>) => {
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith(begins)) port.postMessage({ key, value: newValue })
    }
    browser.storage.session.onChanged.addListener(tell)
    port.onDisconnect.addListener(() => browser.storage.session.onChanged.removeListener(tell))
  })
}
