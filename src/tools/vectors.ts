// `npm run vectors`: makes the test vectors of src/docs/protocol.md anew; the same every time.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { vectorFiles } from "./protocol-vectors/all.ts"

const folder = join(import.meta.dirname, "../docs/protocol")
for (const [name, text] of await vectorFiles()) writeFileSync(join(folder, name), text)
