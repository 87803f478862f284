// What each card does: where it goes and how urgent it is. What it says is in `src/words`, where it stands in `boards.ts`.
import { cardIcons } from "./icons.ts"
import { cardKeys, type CardKey } from "./keys.ts"
import type { Urgency } from "./steps.ts"

/** room: said, shown, put in the chat. signal: nameless, folded. named: to all facilitators. private: to the one chosen. */
export type Route = "room" | "signal" | "named" | "private"

type GroupOf<Key> = Key extends `${infer Name}.${string}` ? Name : never
/** The first part of a card's key. */
export type Group = GroupOf<CardKey>

type Way = {
  /** Fixed per card: the same card must not speak today and whisper tomorrow. */
  route: Route
  urgency: Urgency
  /** False: a facilitator can do little without a name, and the sender is told so before choosing. */
  nameless: boolean
}

export type Card = Way & {
  group: Group
  icon: (typeof cardIcons)[CardKey]
  /** A facilitator should have seen it by then; later, the sender is told and offered somebody else. */
  ackSeconds: number
  /** Waits 0 to 20 s before it goes, so that its time does not tell who pressed. Breaks and access never wait. */
  delayed: boolean
}

const room: Way = { route: "room", urgency: 4, nameless: true }
const signal = (urgency: Urgency): Way => ({ route: "signal", urgency, nameless: true })
const named = (urgency: Urgency, nameless = false): Way => ({ route: "named", urgency, nameless })
const closed = (urgency: Urgency, nameless = false): Way => ({ route: "private", urgency, nameless })
const nameless = true

// Urgencies: the concern table of needs 4.5, and its nearest row for the other cards.
const ways: Record<CardKey, Way> = {
  "pace.slower": signal(3),
  "pace.faster": signal(3),
  "pace.repeat": room,
  "pace.short": room,
  "pace.one_at_a_time": signal(3),
  "pace.one_thing": signal(3),
  "pace.write": room,
  "pace.show": room,
  "pace.too_much": signal(3),
  "mean.lost": signal(3),
  "mean.word": signal(3),
  "mean.short_names": signal(3),
  "mean.plain": signal(3),
  "mean.where": room,
  "mean.what_now": room,
  "mean.check": room,
  "mean.got_it": room,
  "turn.want": named(3),
  "turn.wait": room,
  "turn.more_time": room,
  "turn.not_done": room,
  "turn.invite_me": closed(3),
  "turn.come_back": named(3),
  "turn.pass": room,
  "turn.back_to": room,
  "turn.read_mine": named(3),
  "turn.ask_me": closed(3),
  "turn.finding_words": room,
  "turn.you_first": room,
  "break.need": signal(2),
  "break.five": signal(2),
  "break.soon": signal(3),
  "break.now": named(2, nameless),
  "break.away": room,
  "break.back": named(3),
  "break.camera_off": room,
  "break.longer": closed(3, nameless),
  "break.leave": room,
  "break.limit": named(2),
  "access.cannot_hear": named(2),
  "access.cannot_see": named(2),
  "access.captions": signal(2),
  "access.captions_wrong": signal(2),
  "access.noise": signal(2),
  "access.say_name": signal(3),
  "access.room": signal(2),
  "access.read_screen": signal(2),
  "access.tech": closed(2),
  "access.ai": room,
  "access.keep_captions": room,
  "access.stay_online": room,
  "access.device_voice": room,
  "answer.yes": room,
  "answer.no": room,
  "answer.not_sure": room,
  "answer.agree": room,
  "answer.disagree": room,
  "answer.idea": room,
  "answer.question": room,
  "answer.thanks": room,
  "answer.do_not_know": room,
  "repair.not_that": room,
  "repair.wrong_card": room,
  "repair.not_on_board": room,
  "repair.changed_mind": room,
  "social.hello": room,
  "social.how_are_you": room,
  "social.good_point": room,
  "social.funny": room,
  "social.goodbye": room,
  "intro.use_cards": room,
  "intro.slow_speech": room,
  "intro.yes_no": room,
  "intro.remind": room,
  "intro.tired": room,
  "power.who_decides": room,
  "power.story_for": room,
  "power.told_before": closed(3),
  "power.how_we_work": closed(3, nameless),
  "power.right_person": closed(3),
  "concern.unsafe": closed(1),
  "concern.hurt": closed(2, nameless),
  "concern.upset": closed(2),
  "concern.ignored": closed(3, nameless),
  "concern.talked_over": closed(3, nameless),
  "concern.pushed": closed(2),
  "concern.role": closed(3, nameless),
  "concern.used": closed(2, nameless),
  "concern.after": closed(4),
  "concern.call_support": closed(2),
  "concern.not_heard": closed(3, nameless),
  "concern.conduct": closed(2, nameless),
  "concern.ill": closed(1),
  "concern.watched": closed(2, nameless),
  "concern.person": closed(2, nameless),
  "concern.other": closed(3, nameless),
  "words.leave_out": closed(2),
  "words.no_name": closed(2),
  "words.stop_record": named(2),
  "words.not_shared": room,
  "words.my_credit": closed(4),
  "pay.when": closed(4),
  "pay.form": closed(4),
  "pay.cost": closed(4),
  "pay.choose": closed(4),
  "pay.benefits": closed(4),
}

const groupOf = (key: CardKey): Group => key.slice(0, key.indexOf(".")) as Group

const cardOf = (key: CardKey): Card => {
  const way = ways[key]
  const group = groupOf(key)
  return {
    ...way,
    group,
    icon: cardIcons[key],
    ackSeconds: way.urgency === 1 ? 30 : 60,
    delayed: way.route === "signal" && group !== "break" && group !== "access",
  }
}

export const cards = Object.fromEntries(cardKeys.map((key) => [key, cardOf(key)])) as Record<CardKey, Card>
