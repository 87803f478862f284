// Passes requests and sockets for the relay's name on to the relay, so that one TLS server stands in for every host.
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http"
import { connect, type Socket } from "node:net"

/** Passes one request on to 127.0.0.1:`port`. */
export const passOn = (port: number, request: IncomingMessage, response: ServerResponse): void => {
  const { method = "GET", url = "/", headers } = request
  const onward = ask({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on("error", () => {
    if (!response.headersSent) response.writeHead(502)
    response.end()
  })
  request.pipe(onward)
}

/** Passes a WebSocket on to 127.0.0.1:`port`, its opening request first. */
export const passSocketOn = (port: number, request: IncomingMessage, socket: Socket, head: Buffer): void => {
  const onward = connect(port, "127.0.0.1", () => {
    const lines = [`${request.method ?? "GET"} ${request.url ?? "/"} HTTP/1.1`]
    for (let i = 0; i < request.rawHeaders.length; i += 2)
      lines.push(`${request.rawHeaders[i] ?? ""}: ${request.rawHeaders[i + 1] ?? ""}`)
    onward.write(`${lines.join("\r\n")}\r\n\r\n`)
    onward.write(head)
    onward.pipe(socket).pipe(onward)
  })
  onward.on("error", () => socket.destroy())
  socket.on("error", () => onward.destroy())
  onward.on("close", () => socket.destroy())
  socket.on("close", () => onward.destroy())
}
