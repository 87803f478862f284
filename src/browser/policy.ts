// What the administrator of this browser has set.
import { browser } from "./api.ts"
import { noPolicy, parsePolicy, type Policy } from "../settings/policy.ts"

/** Firefox rejects where nobody has set anything. */
export const readPolicy = (): Promise<Policy> => browser.storage.managed.get().then(parsePolicy, () => noPolicy)
