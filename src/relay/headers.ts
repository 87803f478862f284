// The headers of every page and file: a page may load itself and talk to relays, and nothing else.

/** @param encrypted whether people reach the relay by TLS, its own or a proxy's */
export function securityHeaders(encrypted: boolean): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:", // a face in a contact card arrives sealed and is shown from memory
    "media-src 'self'",
    "manifest-src 'self'",
    `connect-src 'self' ${encrypted ? "wss:" : "wss: ws:"}`, // an invite may name another relay
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), display-capture=()",
    ...(encrypted && { "strict-transport-security": "max-age=31536000" }),
  }
}
