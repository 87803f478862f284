// A page of this machine in which the keeper can be tried: built as the product's pages are, served on 127.0.0.1.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { build } from "vite"

const bundle = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: "tests/support/kept-page.ts", formats: ["es"] } },
  })
  if (!Array.isArray(built) || !built[0]) throw new Error("nothing was built")
  return built[0].output[0].code
}

export const openKeptSite = async (): Promise<{ origin: string; close(): Promise<void> }> => {
  const code = await bundle()
  const page = `<!doctype html><html lang="en"><title>Kept</title><script type="module" src="/kept.js"></script></html>`
  const server = createServer((request, response) => {
    const script = request.url === "/kept.js"
    response.writeHead(200, { "content-type": script ? "text/javascript" : "text/html" }).end(script ? code : page)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
