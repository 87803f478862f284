// The styles every door of ours starts with, in their order; a screen's own come after.
import { themeStyles } from "../theme.ts"
import { baseStyles } from "./base.ts"
import { partStyles } from "./parts.ts"
import { plainStyles } from "./plain.ts"

export const sharedStyles: readonly string[] = [themeStyles, baseStyles, partStyles, plainStyles]
