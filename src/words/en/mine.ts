// English, put together for everybody: all but the desk.
import type { ParticipantWords } from "../words.ts"
import { alone } from "./alone.ts"
import { captions } from "./captions.ts"
import { cards } from "./cards.ts"
import { choices } from "./choices.ts"
import { first } from "./first.ts"
import { lines } from "./lines.ts"
import { participant } from "./participant.ts"
import { places } from "./places.ts"
import { plain } from "./plain.ts"
import { problems } from "./problems.ts"
import { shared } from "./shared.ts"
import { sharing } from "./sharing.ts"
import { which } from "./which.ts"

export const mine: ParticipantWords = {
  language: "en",
  name: "English",
  cards,
  lines,
  problems,
  first,
  choices,
  captions,
  places,
  which,
  shared,
  sharing,
  plain,
  alone,
  participant,
}
