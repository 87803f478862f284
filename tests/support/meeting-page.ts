// A bare meeting page under a real address, for what the overlay must bear from any page: strict headers, greedy keys, strangers removed.
import { createServer } from "node:https"
import type { AddressInfo } from "node:net"
import { localCertificate } from "../../src/practice/certificate.ts"

/** As strict as Teams and Zoom together: policies, trusted types, isolation. */
const strict = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
}

const page = (body: string) => `<!doctype html><html lang="en"><title>Meeting</title>
<link rel="stylesheet" href="/page.css"><script src="/page.js"></script><body>${body}</body></html>`

const shell = page(`<iframe id="webclient" src="/wc/1/frame"></iframe>`)
const meeting = page(`<main class="meeting-app" id="wc-content"><label>Chat <textarea id="chat"></textarea></label>
<input id="covered" aria-label="Right edge">
<dialog id="modal"><button id="close">Close</button></dialog></main>
<footer id="wc-footer"><div class="footer__leave-btn-container"><button id="leave">Leave</button></div></footer>`)
const lobby = page(`<main><div class="preview-root"><button class="preview-join-button">Join</button></div></main>`)

const css = `html, body { margin: 0; height: 100%; background: #111; color: #fff; }
iframe#webclient { position: fixed; left: 80px; top: 68px; width: calc(100% - 80px); height: calc(100% - 68px); border: 0; }
#wc-footer { position: fixed; inset: auto 0 0; height: 56px; background: #333; }
#covered { position: fixed; right: 20px; top: 300px; width: 60px; }
button, quiet-hand-overlay { display: none !important; }
.plain button { display: inline-block !important; }`

// Greedy: takes and swallows keys before anybody, keeps focus in the page, and notes all it can see.
const script = `window.seen = []
if (location.search.includes("greedy")) {
  for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, (event) => {
    seen.push([type, event.key, event.target.localName ?? ""])
    if ([" ", "Enter", "Escape"].includes(event.key) || event.key.startsWith("Arrow")) { event.preventDefault(); event.stopImmediatePropagation() }
  }, true)
  addEventListener("focusin", (event) => { if (event.target.localName === "quiet-hand-overlay") chat.focus() }, true)
}
for (const type of ["input", "paste", "message", "beforeinput"]) addEventListener(type, (event) => seen.push([type, String(event.data)]), true)
document.addEventListener("DOMContentLoaded", () => {
  document.body.classList.add("plain")
  document.getElementById("leave")?.addEventListener("click", () => document.getElementById("wc-footer").remove())
})`

/** Serves `/wc/<n>/join` (the meeting in `iframe#webclient`), `/wc/<n>/frame` (the meeting itself) and `/wc/home` (none). */
export const serveMeetingPage = async (): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer(await localCertificate(), ({ url = "" }, response) => {
    const [path = "", query] = url.split("?")
    const answer = (type: string, text: string) =>
      response
        .writeHead(200, { "content-type": type, ...strict, "cross-origin-resource-policy": "same-origin" })
        .end(text)
    if (path === "/page.css") answer("text/css", css)
    else if (path === "/page.js") answer("text/javascript", script)
    else if (path === "/wc/home") answer("text/html", lobby)
    else if (path.endsWith("/frame")) answer("text/html", meeting)
    else if (path.endsWith("/join")) answer("text/html", query ? shell.replace("/frame", `/frame?${query}`) : shell)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
