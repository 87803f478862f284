// Two servers that many build on, as sides of the relay's bench: the same frames, the same senders, the same receiver.
import { once } from "node:events"
import { connect as connectTcp } from "node:net"
import { generate, parser, type Packet } from "mqtt-packet"
import { io } from "socket.io-client"
import { anybody, begin, exchange, here, type Line, type Side } from "./bench-side.ts"

export async function openSocketIo(idle: number): Promise<Side> {
  const { port, end } = await begin(here("bench-peer-side.ts"), ["socket.io"], {})
  const open = async (): Promise<Line> => {
    const socket = io(`http://127.0.0.1:${port}`, { transports: ["websocket"], forceNew: true, reconnection: false })
    await new Promise<void>((connected, failed) => {
      socket.once("connect", connected)
      socket.once("connect_error", failed)
    })
    return { send: (text) => void socket.emit("frame", text), hear: (listener) => void socket.on("frame", listener) }
  }
  const receiver = await open()
  receiver.send("own")
  return exchange({ open, receivers: [{ line: receiver, put: anybody, ids: [] }], idle, stop: end })
}

/** MQTT with an answer for each message (QoS 1), as who must lose none would use it. */
export async function openAedes(idle: number): Promise<Side> {
  const { port, end } = await begin(here("bench-peer-side.ts"), ["aedes"], {})
  const open = async (place: number): Promise<Line> => (await mqtt(port, `end-${place}-${Math.random()}`)).line
  const { line, ask } = await mqtt(port, "receiver")
  await ask({ cmd: "subscribe", messageId: 1, subscriptions: [{ topic: "box", qos: 1 }] }, "suback")
  return exchange({ open, receivers: [{ line, put: anybody, ids: [] }], idle, stop: end })
}

type Mqtt = { line: Line; ask: (packet: Packet, answer: Packet["cmd"]) => Promise<void> }

async function mqtt(port: number, clientId: string): Promise<Mqtt> {
  const socket = connectTcp(port, "127.0.0.1")
  await once(socket, "connect")
  const reading = parser()
  socket.on("data", (bytes) => reading.parse(bytes))
  const send = (packet: Packet) => void socket.write(generate(packet))
  const ask: Mqtt["ask"] = (packet, answer) =>
    new Promise((answered) => {
      const hear = ({ cmd }: Packet) => {
        if (cmd !== answer) return
        reading.off("packet", hear)
        answered()
      }
      reading.on("packet", hear)
      send(packet)
    })
  await ask({ cmd: "connect", clientId, clean: true, keepalive: 0, protocolId: "MQTT", protocolVersion: 4 }, "connack")
  let messageId = 0
  const publish = (payload: string): Packet => ({
    ...{ cmd: "publish", topic: "box", qos: 1, dup: false, retain: false, payload },
    messageId: (messageId = (messageId % 65_535) + 1),
  })
  const line: Line = {
    send: (text) => send(publish(text)),
    hear: (listener) => {
      reading.on("packet", (packet: Packet) => {
        if (packet.cmd !== "publish") return
        if (packet.messageId !== undefined) send({ cmd: "puback", messageId: packet.messageId })
        listener(packet.payload.toString())
      })
    },
  }
  return { line, ask }
}
