// The conversation of the practice meeting: a research group plans an interview study, in three languages.

export type TalkLanguage = "en" | "fr" | "es"

export type Line = { speaker: string; text: string }

/** One line a fragment, "Speaker: words". */
const lines = (text: string): Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => {
      const [speaker = "", ...words] = line.trim().split(": ")
      return { speaker, text: words.join(": ") }
    })

const en = lines(`
  Ana Lopes: Good morning, everyone.
  Ana Lopes: Thank you for making the time today.
  Sam Okoro: Good morning, Ana.
  Rosa Lindt: Hello, I can hear you well.
  Ana Lopes: We have three things to talk about.
  Ana Lopes: First the questions for the interviews, then the places, and at the end the money.
  Ana Lopes: We stop at eleven, and there is a break at half past ten.
  Lee Kim: Is the break ten minutes or fifteen?
  Ana Lopes: Fifteen.
  Lee Kim: Good.
  Rosa Lindt: I read the questions twice.
  Rosa Lindt: Most of them are clear, but number four is really two questions in one.
  Sam Okoro: Yes.
  Sam Okoro: Yes, I thought the same.
  Ana Lopes: How would you say it, Rosa?
  Rosa Lindt: I would ask what a usual day is like, and nothing more.
  Rosa Lindt: People tell us the rest by themselves if we wait.
  Ana Lopes: I like that, let us write it down.
  Sam Okoro: Can we also take out the word compliance?
  Sam Okoro: Nobody at home says it, and to me it sounds like a school report.
  Ana Lopes: What would be better?
  Sam Okoro: Taking your tablets the way that works for you.
  Lee Kim: That is longer, but I know at once what it means.
  Ana Lopes: Then we use it.
  Ana Lopes: Are there other words that should go?
  Rosa Lindt: Baseline and cohort, on page two.
  Lee Kim: I can change those this afternoon.
  Ana Lopes: Thank you, Lee.
  Ana Lopes: Now the places.
  Ana Lopes: The library has a room on the ground floor with a wide door.
  Rosa Lindt: Is there a quiet corner where somebody can rest?
  Ana Lopes: There is a small room next to it, and we can keep it free.
  Sam Okoro: The bus stops right in front.
  Sam Okoro: The number nine, every twenty minutes.
  Lee Kim: Some people will want to stay at home and use the telephone.
  Ana Lopes: They can choose, and they can change their mind on the day.
  Rosa Lindt: Please put that in the letter.
  Ana Lopes: I will.
  Ana Lopes: Let us come to the money.
  Ana Lopes: Everybody who gives an interview gets forty, and the fare is paid at once.
  Sam Okoro: At once is good, because last time I waited nine weeks.
  Ana Lopes: I know, and I am sorry about that.
  Lee Kim: Could people also have a voucher instead of cash?
  Ana Lopes: Yes, whichever they like.
  Rosa Lindt: We should say what it does to their benefits.
  Ana Lopes: You are right, I will ask the office and tell you on Thursday.
  Sam Okoro: Thursday is fine.
  Sam Okoro: Can I say one more thing?
  Ana Lopes: Of course, take your time.
  Sam Okoro: When we write the report, our names should be on it if we want that.
  Ana Lopes: Agreed, each person decides for themself.
  Rosa Lindt: That makes me glad.
  Ana Lopes: Then we are done, and a little early.
`)

const fr = lines(`
  Ana Lopes: Bonjour à toutes et à tous.
  Ana Lopes: Merci d’avoir pris le temps de venir.
  Sam Okoro: Bonjour Ana, je vous entends bien.
  Rosa Lindt: Moi aussi.
  Ana Lopes: Aujourd’hui, nous préparons la lettre d’invitation.
  Ana Lopes: Elle doit tenir sur une page, avec de grandes lettres.
  Lee Kim: Qui va la lire avant l’envoi ?
  Ana Lopes: Nous quatre, puis deux personnes du quartier.
  Lee Kim: Très bien.
  Rosa Lindt: La première phrase est trop longue.
  Rosa Lindt: Je me suis perdue au milieu.
  Sam Okoro: Oui.
  Sam Okoro: Oui, moi aussi.
  Ana Lopes: Coupons-la en deux.
  Ana Lopes: D’abord qui nous sommes, ensuite ce que nous demandons.
  Rosa Lindt: C’est déjà plus simple.
  Sam Okoro: Il faut dire que l’on peut refuser.
  Sam Okoro: Et que rien ne change pour les soins.
  Ana Lopes: C’est très important, je l’écris en haut.
  Lee Kim: Est-ce que le numéro de téléphone est gratuit ?
  Ana Lopes: Pas encore.
  Ana Lopes: Je vais demander une ligne gratuite demain matin.
  Lee Kim: Sinon, les gens peuvent laisser un message et nous rappelons.
  Rosa Lindt: Certaines personnes préfèrent écrire.
  Rosa Lindt: Ajoutons une adresse et une enveloppe timbrée.
  Ana Lopes: Bonne idée, cela coûte peu.
  Sam Okoro: Combien de temps dure l’entretien ?
  Ana Lopes: Une heure, avec une pause au milieu.
  Sam Okoro: Une heure est longue pour quelqu’un qui est fatigué.
  Ana Lopes: On peut le faire en deux fois.
  Rosa Lindt: Alors il faut le dire dans la lettre.
  Ana Lopes: D’accord.
  Lee Kim: Je propose une image de la salle.
  Lee Kim: Comme cela, on sait où l’on arrive.
  Ana Lopes: Pouvez-vous la prendre lundi ?
  Lee Kim: Oui, lundi après-midi.
  Sam Okoro: Et le bruit ?
  Sam Okoro: La dernière fois, la porte claquait sans arrêt.
  Ana Lopes: Nous aurons la salle du fond, elle est calme.
  Rosa Lindt: Parfait.
  Ana Lopes: Passons à la date.
  Ana Lopes: Le douze ou le dix-neuf ?
  Sam Okoro: Le dix-neuf, s’il vous plaît.
  Lee Kim: Le dix-neuf me convient.
  Rosa Lindt: À moi aussi, mais pas avant dix heures.
  Ana Lopes: Alors le dix-neuf, à dix heures et demie.
  Ana Lopes: Je vous envoie le résumé ce soir.
  Sam Okoro: En quelques lignes seulement ?
  Ana Lopes: Oui, cinq lignes.
  Sam Okoro: Merci beaucoup.
`)

const es = lines(`
  Ana Lopes: Buenos días a todas y a todos.
  Ana Lopes: Gracias por estar aquí.
  Rosa Lindt: Buenos días, ¿se me oye?
  Ana Lopes: Sí, se oye muy bien.
  Ana Lopes: Hoy miramos juntos lo que dijeron las primeras personas.
  Ana Lopes: Nadie tiene que hablar si no quiere.
  Sam Okoro: Yo leí las dos primeras hojas.
  Sam Okoro: Hay una frase que no se me olvida.
  Ana Lopes: ¿Cuál es?
  Sam Okoro: La señora que dice que nadie le preguntó nunca.
  Rosa Lindt: Sí.
  Rosa Lindt: Sí, a mí también me quedó.
  Lee Kim: Creo que ese es el tema más fuerte.
  Ana Lopes: ¿Qué nombre le ponemos?
  Lee Kim: Que nos pregunten.
  Rosa Lindt: Me gusta, es corto y es de ellos.
  Ana Lopes: Lo apunto así.
  Ana Lopes: ¿Qué más vieron ustedes?
  Sam Okoro: Muchos hablan del camino hasta el hospital.
  Sam Okoro: El autobús, la lluvia, la espera en el pasillo.
  Lee Kim: Y del ruido en la sala.
  Ana Lopes: Entonces el segundo tema es el camino.
  Rosa Lindt: Hay algo que no me cuadra.
  Rosa Lindt: En la hoja tres falta lo que dijo el señor mayor.
  Ana Lopes: Tiene razón, voy a buscarlo.
  Ana Lopes: Aquí está, se quedó en otra carpeta.
  Rosa Lindt: Gracias, es importante para él.
  Lee Kim: ¿Podemos descansar un momento?
  Ana Lopes: Claro, volvemos en cinco minutos.
  Ana Lopes: ¿Estamos todos otra vez?
  Sam Okoro: Yo sí.
  Lee Kim: Yo también.
  Ana Lopes: Falta decidir cómo contamos esto en el barrio.
  Lee Kim: Con dibujos grandes y pocas palabras.
  Rosa Lindt: Y con pan y café, para que la gente se quede.
  Sam Okoro: Eso siempre ayuda.
  Ana Lopes: ¿Quién quiere presentar?
  Sam Okoro: Yo puedo leer una parte.
  Sam Okoro: Pero necesito las letras grandes y ensayar antes.
  Ana Lopes: Ensayamos juntos el martes.
  Rosa Lindt: Yo prefiero no hablar delante de todos.
  Ana Lopes: Está muy bien así.
  Rosa Lindt: Puedo recibir a la gente en la puerta.
  Ana Lopes: Sería una gran ayuda.
  Lee Kim: ¿Y los nombres en el cartel?
  Ana Lopes: Los de quienes lo quieran, y nadie más.
  Lee Kim: Perfecto.
  Ana Lopes: Terminamos por hoy.
  Ana Lopes: Cuídense mucho.
  Sam Okoro: Hasta el martes.
`)

export const conversation: Record<TalkLanguage, readonly Line[]> = { en, fr, es }
