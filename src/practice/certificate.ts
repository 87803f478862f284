// A certificate for this machine only, so that stand-in pages can be opened under the real addresses.
import { generate } from "selfsigned"

export type LocalCertificate = { key: string; cert: string }

export const practiceHosts = [
  "app.zoom.us",
  "teams.microsoft.com",
  "teams.cloud.microsoft",
  "meet.google.com",
  "www.streamtext.net",
  "quiet-hand.test",
  "localhost",
] as const

/** Makes a key and a certificate (PEM, 30 days) for `hosts` and 127.0.0.1; nothing is written to disk. */
export const localCertificate = async (hosts: readonly string[] = practiceHosts): Promise<LocalCertificate> => {
  const { private: key, cert } = await generate([{ name: "commonName", value: hosts[0] ?? "localhost" }], {
    keySize: 2048,
    notAfterDate: new Date(Date.now() + 30 * 24 * 3600_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: "127.0.0.1" }],
      },
    ],
  })
  return { key, cert }
}
