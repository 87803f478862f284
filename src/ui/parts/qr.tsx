// The invite as a picture for a phone's camera: dark on white in every theme, because cameras read nothing else well.
import { encode } from "uqr"

export const Qr = ({ link, label }: { link: string; label: string }) => {
  const { data, size } = encode(link, { ecc: "M", border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return (
    <svg role="img" aria-label={label} data-part="qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <path fill="#ffffff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000000" d={dark} />
    </svg>
  )
}
