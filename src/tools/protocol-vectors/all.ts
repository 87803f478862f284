// All files of test vectors that we make, by name, as the texts that stand in src/docs/protocol.
import { bodies } from "./bodies.ts"
import { frames } from "./frames.ts"
import { links } from "./links.ts"
import { moves } from "./moves.ts"
import { names } from "./names.ts"
import { saved } from "./saved.ts"
import { sealed } from "./sealed.ts"
import { signed } from "./signed.ts"

export async function vectorFiles(): Promise<Map<string, string>> {
  const files = {
    names: await names(),
    links: links(),
    signed: await signed(),
    sealed: await sealed(),
    bodies: bodies(),
    frames: frames(),
    moves: await moves(),
    saved: await saved(),
  }
  /** Marks that nobody sees would hide in an editor. */
  const plain = (json: string) =>
    json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
  return new Map(
    Object.entries(files).map(([name, file]) => [`${name}.json`, `${plain(JSON.stringify(file, undefined, 2))}\n`]),
  )
}
