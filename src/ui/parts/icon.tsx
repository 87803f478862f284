// A picture beside words; it never speaks alone, so a screen reader does not meet it.
import { useIconPath, type IconName } from "../icons.ts"
import { part } from "../parts.ts"

/** They point along the line of words, so they turn with it. */
const pointing = /left$|right$|^(sign-out|paper-plane-tilt|fast-forward|rewind|arrow-counter-clockwise)$/

export const Icon = ({ name }: { name: IconName }) => (
  <svg
    {...part("icon")}
    viewBox="0 0 256 256"
    aria-hidden="true"
    focusable="false"
    data-points={pointing.test(name) ? "" : undefined}
  >
    <path d={useIconPath(name)} />
  </svg>
)
