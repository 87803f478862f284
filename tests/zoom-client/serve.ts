// Serves Zoom's published client under its real address on this machine, with our stage in it.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { join, normalize } from "node:path"
import ts from "typescript"
import { localCertificate } from "../../src/practice/certificate.ts"

const sdk = join(import.meta.dirname, "node_modules/@zoom/meetingsdk/dist")
const types: Record<string, string> = { css: "text/css", svg: "image/svg+xml", js: "text/javascript" }

// The client asks its media library for all kinds of things before anybody speaks; every answer is another question.
const before = `const any = () => new Proxy(function () {}, { get: (_, key) => key === Symbol.toPrimitive ? () => "" : key === "then" ? undefined : any(), apply: () => any(), construct: () => ({}) })
window.JsMediaSDK_Instance = any(); window.define = (_, make) => { window.ZoomSdk = make(React, Redux, ReduxThunk) }; window.define.amd = {}`

const page = (): string => {
  const files = (ending: string) => readdirSync(join(sdk, "ui")).filter((file) => file.endsWith(ending))
  const vendor = ["react", "react-dom", "redux", "redux-thunk", "react-redux", "lodash"]
  const scripts = [
    ...vendor.map((name) => `/sdk/lib/vendor/${name}.min.js`),
    "/before.js",
    "/sdk/zoomus-websdk.umd.min.js",
    "/after.js",
    ...files(".js").map((file) => `/sdk/ui/${file}`),
    "/stage.js",
  ]
  const styles = files(".css").map((file) => `<link rel="stylesheet" href="/sdk/ui/${file}">`)
  return `<!doctype html><html lang="en"><title>Zoom Meeting</title>${styles.join("")}<body><div id="root"></div>
${scripts.map((script) => `<script src="${script}"></script>`).join("\n")}</body></html>`
}

export const serveZoomClient = async (): Promise<{ port: number; close: () => void }> => {
  const stage = ts.transpileModule(readFileSync(join(import.meta.dirname, "stage.ts"), "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const own: Record<string, string> = {
    "/before.js": before,
    "/after.js": "delete window.define",
    "/stage.js": stage.outputText.replace(/^export \{\};?$/m, ""),
  }
  const server = createServer(await localCertificate(["app.zoom.us"]), ({ url = "/" }, response) => {
    const [path = "/"] = url.split("?")
    const file = join(sdk, normalize(path.replace("/sdk", "")))
    if (path.startsWith("/wc/")) response.writeHead(200, { "content-type": "text/html" }).end(page())
    else if (own[path] !== undefined) response.writeHead(200, { "content-type": "text/javascript" }).end(own[path])
    else if (path.startsWith("/sdk/") && file.startsWith(sdk) && existsSync(file))
      response
        .writeHead(200, { "content-type": types[file.split(".").at(-1) ?? ""] ?? "application/octet-stream" })
        .end(readFileSync(file))
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
