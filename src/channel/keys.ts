// Keys made from 32-byte seeds: WebCrypto where it has the curves, JavaScript where not; tried once.
import type { AgreementKey, Curves, SigningKey } from "./curves.ts"
import { nativeCurves } from "./curves-native.ts"
import { pureCurves } from "./curves-pure.ts"

export type { AgreementKey, SigningKey } from "./curves.ts"

/** Signs, checks and agrees once with WebCrypto; what cannot do all of it is not used. */
export const chooseCurves = async (subtle: SubtleCrypto): Promise<Curves> => {
  try {
    const native = nativeCurves(subtle)
    const seed = new Uint8Array(32).fill(1)
    const [signing] = await Promise.all([native.signingKey(seed), native.agreementKey(seed)])
    return (await native.verify(signing.public, await signing.sign(seed), seed)) ? native : pureCurves
  } catch {
    return pureCurves
  }
}

let chosen: Promise<Curves> | undefined

export const curves = (): Promise<Curves> => (chosen ??= chooseCurves(crypto.subtle))

export const signingKey = async (seed: Uint8Array): Promise<SigningKey> => (await curves()).signingKey(seed)

export const agreementKey = async (seed: Uint8Array): Promise<AgreementKey> => (await curves()).agreementKey(seed)

/** Ed25519; false for anything that is no good signature. */
export const verify = async (publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> =>
  (await curves()).verify(publicKey, signature, bytes)
