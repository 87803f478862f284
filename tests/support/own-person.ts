// A participant's own person on a real relay: asked by a link, let in once the numbers were compared, and looking.
import type { Participant } from "../../src/session/participant.ts"
import type { Facilitator } from "./rooms.ts"
import { until, type Clock, type TestWorld } from "./session-world.ts"

/** Her link is made, and claimed by her. */
export async function askPerson(me: Pick<Participant, "act" | "get" | "subscribe">, rosa: Facilitator, name = "Rosa") {
  me.act({ type: "addPerson", name })
  const { own } = await until(me, (state) => state.own?.link?.is === "waiting")
  rosa.act({ type: "openContactLink", link: own?.link?.link ?? "" })
  await until(rosa, ({ is }) => is === "writing")
  rosa.act({ type: "claim", name: "Rosa", role: "My sister", words: "" })
  return until(me, (state) => state.own?.link?.is === "claimed")
}

/** She is in, and here. Returns her contact. */
export async function bringPerson(
  me: Pick<Participant, "act" | "get" | "subscribe">,
  rosa: Facilitator,
  clock: Clock,
): Promise<string> {
  await askPerson(me, rosa)
  me.act({ type: "acceptPerson" })
  await until(rosa, ({ is, room }) => is === "desk" && room?.contacts.length === 1)
  rosa.act({ type: "presence", visible: true, actedAt: clock.now() })
  const { own } = await until(me, (state) => state.own?.person?.choosable === true && isHere(state.own.person))
  return own?.person?.id ?? ""
}

const isHere = ({ presence }: { presence: { is: string } }) => presence.is === "here"

/** From now on, what passes each socket of this device, one list a socket. */
export function eachLine(world: TestWorld): string[][] {
  const lines: string[][] = []
  const { socket } = world
  world.socket = (url) => {
    const opened = socket(url)
    const texts: string[] = []
    lines.push(texts)
    return {
      ...opened,
      send: (text) => {
        texts.push(text)
        opened.send(text)
      },
      onText: (listener) =>
        opened.onText((text) => {
          texts.push(text)
          listener(text)
        }),
    }
  }
  return lines
}
