// Invents conversations for the counting of words: who speaks, how it is first heard, and how it is put right, all from one seed.
import { chanceOf, type TalkStep } from "./script.ts"

export type Invented = {
  steps: TalkStep[]
  /** In the order in which they began. */
  fragments: { id: string; speaker: string; text: string; from: number; until: number }[]
}

export type Manner = {
  seed: number
  fragments: number
  /** How long after the next fragment began an earlier one may still be put right, in milliseconds. */
  lateMs: number
}

/** Two of them have the same initials. */
const people = ["Ana Lopes", "Rosa Lindt", "Sam Okoro", "Lee Kim", "Ada Lind", "Omar Haddad"]

/** Words people use all the time among words they use once: a reader that goes by the words alone is led astray. */
const vocabularies = {
  en: "the a and to of we I you it is that in was for on are with they at this have from or had by not but what all were when there can an your which their if will each about how up out them then so some would make like him into time has look two more write go see number no way could people than first water been call who now find long down day did get come made may part over take place give after thing only little work know year live me back very form good sentence man think say great where help through much before line right too mean same tell boy follow want show also around three small set put end does another well large must big even such because turn here why ask went men read need land different home move try kind hand picture again change off play spell air away animal house point page letter answer study still learn plant cover food sun four between state keep eye never last let thought city tree cross farm hard start might story saw far sea draw left late run while press close night real life few north open together next white children begin got walk example ease paper group always music those both mark often river car care second book carry took science eat room friend idea fish mountain stop once base hear horse cut sure watch colour face wood main enough plain girl usual young ready above ever red list though feel talk bird soon body dog family direct pose leave song measure door product black short class wind question happen complete ship area half rock order fire south problem piece told knew pass since top whole king space heard best hour better true during hundred five remember step early hold west ground interest reach fast verb sing listen six table travel less morning ten simple several vowel toward war lay against pattern slow centre love person money serve appear road map rain rule govern pull cold notice voice power town fine certain fly fall lead cry dark machine note wait plan figure star box noun field rest correct able pound done beauty drive stood contain front teach week final gave green quick develop ocean warm free minute strong special mind behind clear tail produce fact street inch nothing course stay wheel full force blue object decide surface deep moon island foot system busy test record boat common gold possible plane age dry wonder laugh thousand ago ran check game shape yes hot miss brought heat snow tyre bring fill east paint language among",
  fr: "le la les de des et à un une je tu il elle nous vous on que qui dans ce cette pour pas plus ne se sur au avec tout mais comme ou si leur y dire elle devoir avant deux même prendre aussi celui donner bien où fois encore nouveau aller entre premier vouloir déjà grand mon me moins aucun lui temps très savoir falloir voir quelque sans raison notre dont non an monde jour monsieur demander alors après trouver personne rendre part dernier venir pendant passer peu lequel suite bon comprendre depuis point ainsi heure rester toujours année trop question maison chose main vie petit porter mettre parler femme homme croire tenir tête ami pays parce contre ensemble sous moment hiver soir matin rue porte livre lettre table mot phrase école ville eau pain santé hôpital groupe étude réunion pause voix écran bruit lumière sourire fenêtre chaise papier crayon réponse idée projet équipe travail semaine mois lundi mardi jeudi demain hier ici là-bas loin près chaud froid simple clair calme doucement vite souvent jamais parfois d’accord merci oui voilà c’est qu’il l’heure n’est j’ai aujourd’hui",
  es: "el la los las de y a en un una que no se lo por con para su como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu vida tiempo día cosa hombre mujer casa mundo año mano parte niño ojo agua luz calle puerta libro carta mesa palabra frase escuela ciudad pan salud hospital grupo estudio reunión pausa voz pantalla ruido ventana silla papel lápiz respuesta idea proyecto equipo trabajo semana mes lunes martes jueves mañana ayer aquí lejos cerca calor frío simple claro calma despacio rápido siempre nunca gracias señor señora camino lluvia tarde noche médico pregunta ayuda corazón familia amigo",
  he: "אני אתה את הוא היא אנחנו הם זה זאת לא כן של על עם אבל כי גם רק עוד כל יש אין מה מי איך למה איפה מתי היום מחר אתמול בוקר ערב לילה יום שבוע חודש שנה בית חדר דלת חלון שולחן כיסא ספר מכתב מילה משפט שאלה תשובה עזרה קבוצה פגישה הפסקה קול רעש אור מים לחם בריאות רופא עבודה רעיון משפחה חבר ילד אישה איש רחוב עיר דרך גשם חום קר טוב יפה גדול קטן מהר לאט תמיד אף פעם תודה בבקשה רואים שומעים מדברים כותבים קוראים חושב רוצה צריך יכול בא הלך נשאר מצוין",
}
const languages = Object.keys(vocabularies) as (keyof typeof vocabularies)[]

/** As it is heard, and as it is put right: fewer words than before, or more. */
const numbers: [heard: string, put: string][] = [
  ["twenty three", "23"],
  ["one hundred and five", "105"],
  ["half past ten", "10:30"],
  ["two thousand and twenty six", "2026"],
  ["fifty percent", "50%"],
  ["okay", "all right"],
]

/** A recogniser does not wait longer before it begins anew. */
const longestMs = 14_000

const short = ["Yes.", "No.", "Yes. Yes.", "Mm.", "Thank you.", "Right, right.", "No, no, no, no.", "I see.", "כן."]

export const inventTalk = ({ seed, fragments, lateMs }: Manner): Invented => {
  const chance = chanceOf(seed * 7919 + 17)
  const below = (most: number) => Math.floor(chance() * most)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const speakers = people.slice(0, 1 + below(people.length))
  // As fast as the slowest and the fastest people speak.
  const paces = speakers.map(() => 60_000 / (40 + chance() * 220))
  const steps: TalkStep[] = []
  const said: Invented["fragments"] = []
  let language = pick(languages)
  /** Nobody says two things at once. */
  const busyUntil = speakers.map(() => 0)
  let at = 0
  let who = 0
  let lastShort: string | undefined

  /** Pairs of what is heard at first and what it becomes. */
  const words = (most: number): [string, string][] => {
    const vocabulary = vocabularies[language].split(" ")
    const count = Math.min(most, 1 + below(chance() < 0.15 ? 30 : 13))
    const list: [string, string][] = []
    while (list.length < count) {
      const kind = chance()
      const word = pick(vocabulary)
      if (kind < 0.04) list.push(pick(numbers))
      else if (kind < 0.07) list.push([word, word], [word, word])
      else if (kind < 0.11) list.push([pick(vocabulary), word])
      else if (kind < 0.13) list.push([word, ""])
      else if (kind < 0.17) list.push([word, `${word},`])
      else list.push([word, word])
    }
    return list
  }
  const polished = (list: [string, string][]): string => {
    const text = list
      .map(([, put]) => put)
      .filter(Boolean)
      .join(" ")
    const rest = text === "" ? (list[0]?.[0] ?? "yes") : text
    return `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}${pick([".", ".", ".", "?", "!", ""])}`
  }

  for (let number = 1; number <= fragments; number++) {
    const id = `f${number}`
    if (chance() < 0.02) language = pick(languages)
    if (chance() < 0.35) who = below(speakers.length)
    const speaker = speakers[who] ?? ""
    const pace = paces[who] ?? 400
    const from = Math.max(at, busyUntil[who] ?? 0)
    at = from
    let until = from
    const again = chance() < 0.3 ? lastShort : undefined
    let text: string
    if (chance() < 0.18 || again !== undefined) {
      text = again ?? pick(short)
      lastShort = text
      steps.push({ at, id, speaker, text })
    } else {
      lastShort = undefined
      const list = words(Math.max(2, Math.floor(longestMs / pace / 1.3)))
      text = polished(list)
      const heard = list
        .map(([first]) => first)
        .join(" ")
        .split(" ")
      for (let count = 1; count <= heard.length; count += chance() < 0.3 ? 2 : 1) {
        const shown = heard.slice(0, count)
        const last = shown.at(-1) ?? ""
        const misheard = chance() < 0.15
        if (misheard)
          steps.push({
            at: until,
            id,
            speaker,
            text: [...shown.slice(0, -1), last.slice(0, Math.ceil(last.length / 2))].join(" "),
          })
        steps.push({ at: misheard ? until + pace / 4 : until, id, speaker, text: shown.join(" ") })
        // What was heard is taken back for a moment, by one word or by some.
        if (count > 2 && chance() < 0.08)
          steps.push({ at: until + pace / 2, id, speaker, text: shown.slice(0, -1 - below(2)).join(" ") })
        until += pace * (0.7 + chance() * 0.6)
      }
      const kind = chance()
      const late = kind < 0.7 ? 0 : kind < 0.95 ? Math.min(lateMs, 2000) * chance() : lateMs * chance()
      until += late
      steps.push({ at: until, id, speaker, text })
      at = until - late
    }
    busyUntil[who] = at + 60
    said.push({ id, speaker, text, from, until })
    const kind = chance()
    if (kind < 0.12) {
      // Somebody else begins before this one has ended.
      at = from + (at - from) * chance()
      who = below(speakers.length)
    } else if (kind < 0.88) at += 200 + chance() * 900
    else if (kind < 0.95) at += 10_200 + chance() * 4000
    else if (kind < 0.98) at += 20_500 + chance() * 4000
    else at += 58_000 + chance() * 10_000
  }
  const sorted = steps
    .map((step) => ({ ...step, at: Math.max(0, Math.round(step.at)) }))
    .toSorted((a, b) => a.at - b.at)
  return { steps: sorted, fragments: said.toSorted((a, b) => a.from - b.from) }
}
