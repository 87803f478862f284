// Holds an update of ourselves back until it disturbs nobody.
import { forget, recall, remember } from "../browser/memory.ts"
import { eachMinute, ownTabs } from "../browser/pages.ts"
import { countPorts, onUpdate, takeUpdate } from "../browser/updates.ts"
import type { ParticipantState } from "../session/participant-state.ts"
import { mayUpdate, nextQuiet } from "./quiet.ts"

const key = "update"

export const holdUpdates = (states: () => Promise<ParticipantState[]>): void => {
  const ports = countPorts()
  onUpdate(() => void remember(key, 0))
  eachMinute(() => {
    void recall(key).then(async (waits) => {
      if (typeof waits !== "number") return
      const quiet = nextQuiet(waits, { ports: ports(), tabs: await ownTabs(), states: await states() })
      await remember(key, quiet)
      if (!mayUpdate(quiet)) return
      await forget(key)
      takeUpdate()
    })
  })
}
