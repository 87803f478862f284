// AES-256-GCM with its nonce in front: 12 bytes, then the ciphertext.
import { concat, type Bytes, type Random } from "./bytes.ts"

/** Bytes that sealing adds: nonce (12) and tag (16). */
export const aesExtra = 28

const imported = (key: Uint8Array, use: "encrypt" | "decrypt"): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", concat(key), "AES-GCM", false, [use])

export const aesSeal = async (key: Uint8Array, aad: Bytes, plain: Bytes, random: Random): Promise<Bytes> => {
  const iv = concat(random(12))
  const how = { name: "AES-GCM", iv, additionalData: aad }
  return concat(iv, new Uint8Array(await crypto.subtle.encrypt(how, await imported(key, "encrypt"), plain)))
}

/** undefined when it was not sealed with this key and aad. */
export const aesOpen = async (key: Uint8Array, aad: Bytes, sealed: Uint8Array): Promise<Bytes | undefined> => {
  const how = { name: "AES-GCM", iv: concat(sealed.subarray(0, 12)), additionalData: aad }
  try {
    const opening = await imported(key, "decrypt")
    return new Uint8Array(await crypto.subtle.decrypt(how, opening, concat(sealed.subarray(12))))
  } catch {
    return undefined
  }
}
