// The response headers that meeting pages really send, and the strictest ones they could send together.

const trusted = "require-trusted-types-for 'script'"

/** Zoom's, seen 2026-10: no policy for scripts, but isolation from other origins. */
const zoom = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "credentialless",
}

/** Teams' kind, seen 2026-07: scripts by nonce, Trusted Types, and only the page's own policy names. Meet's is no kinder. */
const byNonce = (platform: Platform, nonce: string) => ({
  "content-security-policy": [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    trusted,
    `trusted-types ${platform}-page`,
  ].join("; "),
})

/** All of it at once, and no frame, font, image or connection from anywhere else. */
const strictest = (nonce: string) => ({
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    trusted,
    "trusted-types 'none'",
  ].join("; "),
  "permissions-policy": "fullscreen=(self), microphone=(self), camera=(self)",
})

export type Platform = "zoom" | "teams" | "meet" | "captioner"

/** Headers of one page; `nonce` is the one its script elements carry. */
export const headersOf = (platform: Platform, strict: boolean, nonce: string): Record<string, string> =>
  strict ? strictest(nonce) : platform === "zoom" ? zoom : byNonce(platform, nonce)
