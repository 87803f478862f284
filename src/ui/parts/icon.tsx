// A picture beside words; it never speaks alone, so a screen reader does not meet it.
import { iconPaths, type IconName } from "../icon-paths.ts"
import { part } from "../parts.ts"

export const Icon = ({ name }: { name: IconName }) => (
  <svg {...part("icon")} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
    <path d={iconPaths[name]} />
  </svg>
)
