// Spanish: hard words of research meetings and what they mean. A name with a question mark is an everyday word as well: `also` says in what sense.
import type { Glossary } from "../glossary.ts"

export const glossary: Glossary = {
  ableism: { names: "capacitismo; capacitista", means: "Tratar peor a alguien por lo que no puede hacer." },
  "absolute-risk": {
    names: "riesgo absoluto",
    means: "Cuántas veces pasa algo de verdad. Por ejemplo, 2 de cada 100.",
  },
  "absolute-risk-reduction": {
    names: "reducción absoluta del riesgo; reducción del riesgo absoluto; RAR",
    means: "Cuánto baja el riesgo real. Por ejemplo, de 4 de cada 100 a 2.",
  },
  abstract: {
    names: "resumen?; resúmenes?; abstract; resumen del congreso",
    means: "Un texto muy corto que dice qué halló el estudio.",
    also: "En la vida diaria: decir algo en pocas palabras.",
  },
  accommodation: {
    names: "ajuste razonable; adaptación?; necesidades de acceso; medida de apoyo",
    means: "Un cambio para que todas las personas puedan tomar parte.",
    also: "En la vida diaria: un libro hecho cine.",
  },
  "action-item": {
    names: "punto de acción; tarea pendiente; acuerdo de la reunión",
    means: "Una tarea que alguien prometió hacer.",
  },
  acute: {
    names: "agudo?; aguda?; cuidados agudos",
    means: "Empieza rápido y dura poco, o pide cuidado ya.",
    also: "En la vida diaria: un sonido muy alto, o una punta muy fina.",
  },
  "adaptive-trial": {
    names: "ensayo adaptativo; diseño adaptativo",
    means: "Un estudio que puede cambiar en el camino. Las reglas se fijan antes.",
  },
  adherence: {
    names: "adherencia; adherencia al tratamiento; cumplimiento?; cumplimiento terapéutico",
    means: "Tomar un tratamiento tal como se planeó.",
    also: "En la vida diaria: hacer lo que se debe o se prometió.",
  },
  "adverse-event": {
    names: "evento adverso; acontecimiento adverso; suceso adverso; EA",
    means: "Algo malo para la salud durante un estudio. Quizá el tratamiento no es la causa.",
  },
  "advisory-group": {
    names: "comité asesor; consejo asesor; grupo asesor; comité consultivo; consejo de pacientes",
    means: "Un grupo que da consejos. Otros pueden decidir al final.",
  },
  advocate: {
    names: "defensa de los derechos; defensor del paciente; defensora del paciente; incidencia política; abogacía",
    means: "Hablar por usted, o con usted, para que sus derechos cuenten.",
  },
  agenda: {
    names: "orden del día; agenda?; temario",
    means: "La lista de temas de la reunión.",
    also: "En la vida diaria: el cuaderno donde se anotan las citas.",
  },
  "ai-note-taker": {
    names: "asistente de IA; tomador de notas con IA; asistente de reuniones; notas con IA",
    means: "Un programa que escucha y escribe lo que se dice.",
  },
  amendment: {
    names: "enmienda; enmienda al protocolo; modificación sustancial",
    means: "Un cambio al plan del estudio después del permiso.",
  },
  anonymised: {
    names: "anonimizado; anonimizada; anonimización; anonimato; datos anónimos",
    means: "Se quitan los nombres y las pistas. Es muy difícil saber quién es usted.",
  },
  aob: {
    names: "ruegos y preguntas; asuntos varios; otros asuntos; varios?",
    means: "Un rato al final para hablar de otras cosas.",
    also: "En la vida diaria: algunos, más de uno.",
  },
  arm: {
    names: "brazo?; brazo del estudio; brazo de tratamiento; brazo de intervención",
    means: "Uno de los grupos de un estudio. Cada grupo recibe algo distinto.",
    also: "En la vida diaria: la parte del cuerpo que lleva la mano.",
  },
  assent: {
    names: "asentimiento; asentimiento informado",
    means: "Un niño dice que sí a un estudio. Un padre o una madre también dice que sí.",
  },
  asynchronous: {
    names: "asíncrono; asíncrona; asincrónico; asincrónica",
    means: "No al mismo tiempo. Usted puede responder más tarde.",
  },
  attrition: {
    names: "pérdida de seguimiento; pérdidas de seguimiento; abandono del estudio; deserción; desgaste?",
    means: "Hay gente que deja el estudio antes del final.",
    also: "En la vida diaria: gastarse poco a poco por el uso.",
  },
  authorship: {
    names: "autoría; coautor; coautora; coautoría",
    means: "Tener su nombre en un artículo, entre quienes lo escriben.",
  },
  bandwidth: {
    names: "ancho de banda?",
    means: "En reuniones: el tiempo y la fuerza para hacer más.",
    also: "En las redes: cuántos datos pueden pasar a la vez.",
  },
  baseline: {
    names: "línea de base; línea base; valor basal; basal; datos basales; situación inicial",
    means: "Cómo están las cosas al inicio, antes de que algo cambie.",
  },
  bias: {
    names: "sesgo?; sesgo de selección; sesgado?; sesgada?",
    means: "Algo que empuja los datos de un estudio hacia el lado falso.",
    also: "En la vida diaria: una idea injusta sobre algunas personas.",
  },
  biobank: {
    names: "biobanco; banco de tejidos; banco de muestras",
    means: "Un lugar seguro que guarda sangre o tejidos para la ciencia.",
  },
  biomarker: { names: "biomarcador; marcador biológico", means: "Algo del cuerpo que se puede medir, como el azúcar." },
  blinded: {
    names: "ciego?; ciega?; cegamiento; enmascaramiento; simple ciego; cegado",
    means: "Algunas personas no saben quién recibe qué. Así la prueba es justa.",
    also: "En la vida diaria: una persona que no ve.",
  },
  "breakout-room": {
    names: "sala de grupos; sala para grupos pequeños; grupo pequeño; sala de trabajo en grupo",
    means: "Un grupo pequeño habla en una sala en línea aparte.",
  },
  "buy-in": {
    names: "aceptación del proyecto; compromiso del equipo; sumarse al proyecto",
    means: "La gente está de acuerdo con un plan y quiere ayudar.",
  },
  capacity: {
    names: "capacidad?; capacidad para decidir; capacidad de decisión; capacidad mental",
    means: "Poder tomar una decisión en un momento.",
    also: "En reuniones: tener tiempo y fuerza para hacer más.",
  },
  "care-pathway": {
    names: "ruta asistencial; proceso asistencial; ruta de atención; vía clínica; recorrido del paciente",
    means: "Los pasos del cuidado de una persona.",
  },
  caregiver: {
    names: "cuidador; cuidadora; cuidador familiar; familiar cuidador; persona cuidadora",
    means: "Alguien que cuida a otra persona, casi siempre sin paga.",
  },
  "case-study": {
    names: "estudio de caso; estudio de casos; reporte de caso; informe de caso",
    means: "Se mira de cerca a una persona, un lugar o un hecho.",
  },
  "case-control-study": {
    names: "estudio de casos y controles; casos y controles; caso-control",
    means: "Un estudio que compara a gente enferma con gente sana.",
  },
  causation: {
    names: "causalidad; relación causal; causal?",
    means: "Una cosa hace que pase otra.",
    also: "En la ley: la razón para hacer algo.",
  },
  chair: {
    names: "presidencia de la mesa; moderador de la mesa; quien preside; presidir",
    means: "La persona que dirige la reunión.",
  },
  "chatham-house-rule": {
    names: "regla de Chatham House; Chatham House",
    means: "Puede contar lo que se dijo, pero no quién lo dijo.",
  },
  chronic: {
    names: "crónico; crónica?; enfermedad crónica; condición crónica",
    means: "Que dura mucho, a veces toda la vida.",
    also: "En la prensa: un texto que cuenta lo que pasó.",
  },
  cihr: {
    names: "Institutos Canadienses de Investigación en Salud; CIHR; IRSC",
    means: "Dan el dinero público para estudiar la salud en Canadá.",
  },
  "circle-back": {
    names: "volver sobre el tema; retomar el tema; retomarlo después",
    means: "Hablar de eso otra vez más tarde.",
  },
  "clinical-guideline": {
    names: "guía clínica; guía de práctica clínica; GPC; guía de buenas prácticas",
    means: "Consejos escritos para que el personal dé el mejor cuidado.",
  },
  clinician: {
    names: "clínico; profesional sanitario; profesional de la salud; personal sanitario; personal de salud",
    means: "Una persona que sabe tratar a pacientes, como un médico.",
  },
  "cluster-trial": {
    names: "ensayo por conglomerados; ensayo aleatorizado por conglomerados; ensayo por grupos; conglomerado",
    means: "El azar elige lugares enteros, como escuelas. No personas una a una.",
  },
  "co-design": {
    names: "codiseño; co-diseño; diseño conjunto; diseño participativo; codiseñar",
    means: "Las personas que van a usar algo ayudan a planearlo.",
  },
  "co-investigator": {
    names: "coinvestigador; coinvestigadora; co-investigador; co-investigadora; investigador colaborador; co-IP",
    means: "Una persona que ayuda a dirigir el estudio y pide dinero.",
  },
  "co-production": {
    names: "coproducción; cocreación; co-creación; co-producción",
    means: "La gente comparte el trabajo y el poder de inicio a fin.",
  },
  "co-researcher": {
    names:
      "investigador par; investigadora par; investigador comunitario; investigadora comunitaria; investigador con experiencia vivida",
    means: "Una persona que vivió el problema y ayuda con el estudio.",
  },
  cohort: { names: "cohorte", means: "Un grupo de personas que se sigue en el tiempo." },
  "cohort-study": {
    names: "estudio de cohortes; estudio de cohorte; estudio longitudinal; longitudinal",
    means: "Un estudio que sigue a las mismas personas en el tiempo.",
  },
  "community-of-practice": {
    names: "comunidad de práctica; comunidad de aprendizaje",
    means: "Personas con el mismo trabajo que aprenden unas de otras.",
  },
  comorbidity: {
    names: "comorbilidad; multimorbilidad; pluripatología",
    means: "Tener más de un problema de salud al mismo tiempo.",
  },
  compensation: {
    names: "compensación?; remuneración; retribución; compensación económica",
    means: "El pago por su tiempo y su trabajo.",
    also: "En la ley: dinero por un daño.",
  },
  complaint: {
    names: "queja; reclamación; queja formal; reclamo",
    means: "Decir a un jefe que algo estuvo mal. Debe mirarlo.",
  },
  concordance: {
    names: "decisión compartida; decisiones compartidas; concordancia",
    means: "Usted y su equipo de salud hacen juntos el plan.",
  },
  "confidence-interval": {
    names: "intervalo de confianza; IC?; IC 95",
    means: "El número real está quizá en este rango. Si es ancho, es menos seguro.",
    also: "Las letras también pueden hablar de un corazón que late sin fuerza.",
  },
  confidentiality: {
    names: "confidencialidad; confidencial; secreto profesional",
    means: "Lo que usted dice no se cuenta. Si alguien corre peligro, quizá sí.",
  },
  "conflict-of-interest": {
    names: "conflicto de interés; conflicto de intereses; declaración de intereses",
    means: "Una persona puede ganar algo. Por eso quizá no decide de forma justa.",
  },
  confounder: {
    names: "factor de confusión; variable de confusión; confusor; sesgo de confusión",
    means: "Una causa oculta que enreda los datos.",
  },
  consensus: {
    names: "consenso; llegar a consenso",
    means: "El grupo está de acuerdo para seguir. Algunos quizá aún tienen dudas.",
  },
  "consent-form": {
    names: "hoja de consentimiento; formulario de consentimiento; formato de consentimiento; FCI",
    means: "El papel que usted firma para decir que sí al estudio.",
  },
  contraindication: {
    names: "contraindicación; contraindicado; contraindicada",
    means: "Una razón para no dar un remedio, porque haría daño.",
  },
  "control-group": {
    names: "grupo control; grupo de control; control?; grupo de comparación; grupo comparador",
    means: "Las personas que no reciben lo nuevo. Se comparan con las que sí.",
    also: "En la vida diaria: tener el mando, o revisar algo.",
  },
  "core-outcome-set": {
    names: "conjunto mínimo de desenlaces; conjunto básico de resultados; conjunto de desenlaces principales; COS",
    means: "Una lista corta de lo que todo estudio debe medir.",
  },
  correlation: {
    names: "correlación; correlacionado; correlacionada",
    means: "Dos cosas suben o bajan juntas. Quizá una no causa la otra.",
  },
  "cost-effectiveness": {
    names: "coste-efectividad; costo-efectividad; costo-efectivo; economía de la salud; coste-efectivo",
    means: "Ver si el bien que hace vale lo que cuesta.",
  },
  cro: {
    names: "organización de investigación por contrato; CRO",
    means: "Una empresa a la que se paga por hacer parte del estudio.",
  },
  "cross-sectional-study": {
    names: "estudio transversal; corte transversal",
    means: "Un estudio que mira a la gente una vez, como una foto.",
  },
  "crossover-trial": {
    names: "ensayo cruzado; estudio cruzado; crossover; ensayo con cruzamiento",
    means: "Cada persona prueba los dos remedios, uno tras otro.",
  },
  "data-safety-monitoring-board": {
    names:
      "comité de monitorización de datos; comité de monitoreo de datos; comité de vigilancia; comité independiente de datos; CMD; DSMB; CIMD",
    means: "Expertos de fuera que vigilan si el estudio es seguro. Pueden pararlo.",
  },
  "data-saturation": {
    names: "saturación de datos; saturación de la información; saturación?",
    means: "El momento en que hablar más ya no trae ideas nuevas.",
    also: "En medicina: cuánto aire lleva la sangre.",
  },
  "data-sharing": {
    names: "compartir datos; intercambio de datos; datos abiertos; uso compartido de datos",
    means: "Otros equipos pueden usar los datos. Quizá son sobre personas como usted.",
  },
  dataset: { names: "conjunto de datos; base de datos; bases de datos", means: "Una tabla grande de datos." },
  "de-identified": {
    names: "seudonimizado; seudonimizada; desidentificado; desidentificada; datos codificados; seudónimo",
    means: "Su nombre se cambia por un código. Alguien quizá aún tiene la clave.",
  },
  "deep-dive": { names: "análisis a fondo; entrar en detalle", means: "Mirar algo muy de cerca." },
  deliverable: { names: "entregable", means: "Lo que el equipo prometió terminar, como un informe." },
  delphi: {
    names: "método Delphi; Delphi; estudio Delphi; encuesta Delphi",
    means: "Un grupo responde varias veces a lo mismo, hasta estar de acuerdo.",
  },
  diagnosis: {
    names: "diagnóstico; diagnosticado; diagnosticada; dx",
    means: "El nombre del problema de salud que tiene una persona.",
  },
  disclosure: {
    names: "revelación?; divulgación?; revelar",
    means: "Contar algo privado, como un mal o un daño que alguien hizo.",
    also: "En la vida diaria: dar a conocer algo a todos.",
  },
  dissemination: {
    names: "difusión; diseminación; difusión de resultados; difundir",
    means: "Dar a conocer lo que se halló.",
  },
  "double-blind": {
    names: "doble ciego; doble enmascaramiento",
    means: "En el estudio nadie sabe quién recibe qué. El equipo tampoco.",
  },
  "duty-of-care": { names: "deber de cuidado; deber de cuidar", means: "Hay que cuidar de que otros no sufran daño." },
  edi: {
    names: "EDI; DEI; diversidad e inclusión; equidad e inclusión; equidad diversidad e inclusión",
    means: "Cuidar de que toda la gente reciba un trato justo y bueno.",
  },
  "effect-size": {
    names: "tamaño del efecto; magnitud del efecto",
    means: "Si el cambio es grande o chico, no solo si lo hubo.",
  },
  effectiveness: { names: "efectividad", means: "Si algo funciona bien en la vida diaria." },
  efficacy: {
    names: "eficacia; eficaz?",
    means: "Si algo funciona bien en una prueba hecha con cuidado.",
    also: "En la vida diaria: que logra lo que busca.",
  },
  "emotional-labour": {
    names: "trabajo emocional; carga emocional; desgaste emocional",
    means: "El duro trabajo de llevar lo que se siente, como algo triste.",
  },
  endpoint: {
    names: "variable de resultado; criterio de valoración; punto final?",
    means: "Lo que un estudio mide para ver si algo funcionó.",
    also: "En la vida diaria: el signo que cierra un texto.",
  },
  equipoise: {
    names: "equiponderación; equilibrio clínico; incertidumbre clínica",
    means: "Los expertos de verdad no saben qué remedio es mejor.",
  },
  "ethics-approval": {
    names: "aprobación ética; aprobación del comité; dictamen favorable; aval ético",
    means: "El permiso del grupo que mira si el estudio es seguro.",
  },
  "ethics-committee": {
    names:
      "comité de ética; CEI; CEIm; CEIC; comité de ética de la investigación; comité de ética en investigación; comité de bioética",
    means: "Un grupo que mira primero si el estudio es justo y seguro.",
  },
  etiology: { names: "etiología; etiológico; patogenia", means: "La causa de un mal." },
  "evidence-synthesis": {
    names: "síntesis de la evidencia; síntesis?; síntesis de evidencia",
    means: "Juntar lo que hallaron muchos estudios.",
    also: "En la vida diaria: decir algo en pocas palabras.",
  },
  "evidence-based": {
    names: "basado en la evidencia; basada en la evidencia; basado en pruebas; basada en pruebas; basado en evidencia",
    means: "Que viene de buenos estudios y no solo de una idea.",
  },
  "exclusion-criteria": {
    names: "criterio de exclusión; criterios de exclusión",
    means: "Las reglas de quién no puede entrar al estudio.",
  },
  facilitator: {
    names: "facilitador; facilitadora; moderador; moderadora; facilitar?",
    means: "La persona que ayuda al grupo a hablar de modo justo.",
    also: "En la vida diaria: hacer algo más fácil.",
  },
  "feasibility-study": {
    names: "estudio de viabilidad; estudio de factibilidad; factibilidad; viabilidad",
    means: "Un estudio chico para ver si algo se puede hacer.",
  },
  "focus-group": {
    names: "grupo focal; grupo de discusión",
    means: "Un grupo pequeño habla de un solo tema. Alguien guía la charla.",
  },
  "follow-up": {
    names: "seguimiento; visita de seguimiento",
    means: "Ver otra vez a las personas más tarde, para saber cómo están.",
  },
  funder: {
    names: "entidad financiadora; financiador; financiadora; agencia financiadora",
    means: "El grupo que da el dinero.",
  },
  gdpr: {
    names: "Reglamento General de Protección de Datos; RGPD; GDPR; protección de datos; LOPD",
    means: "Una ley de Europa. Dice cómo otros pueden usar los datos sobre usted.",
  },
  generalisable: {
    names: "generalizable; validez externa; generalización; extrapolable",
    means: "Lo que se halló vale también para gente fuera del estudio.",
  },
  "genetic-testing": {
    names: "prueba genética; test genético; estudio genético; prueba de ADN",
    means: "Una prueba de sus genes. Vienen de su padre y de su madre.",
  },
  genomics: { names: "genómica; genómico", means: "El estudio de todos los genes de una persona." },
  "good-clinical-practice": {
    names: "buenas prácticas clínicas; buena práctica clínica; BPC",
    means: "Reglas para el equipo. Cuidan a la gente y hacen que los datos sean ciertos.",
  },
  grant: {
    names: "subvención; beca?; ayuda a la investigación; fondo concursable; convocatoria",
    means: "Dinero para un estudio, o el texto que lo pide.",
    also: "En la vida diaria: dinero que ayuda a alguien a ir a clases.",
  },
  gripp2: { names: "GRIPP2; GRIPP", means: "Una lista para escribir cómo ayudaron los pacientes en un estudio." },
  "ground-rules": {
    names: "normas de convivencia; reglas básicas; normas del grupo; acuerdos de convivencia",
    means: "Lo que el grupo acuerda sobre cómo tratarse.",
  },
  "hazard-ratio": {
    names: "cociente de riesgos instantáneos; razón de riesgos instantáneos; hazard ratio; HR",
    means: "Compara lo rápido que pasa algo en dos grupos. Uno quiere decir igual.",
  },
  "health-equity": {
    names: "equidad en salud; equidad",
    means: "Todas las personas tienen la misma opción justa de estar sanas.",
  },
  "health-inequalities": {
    names:
      "desigualdades en salud; desigualdad en salud; inequidades en salud; inequidad en salud; disparidades en salud",
    means: "Una distancia injusta entre la salud de unos grupos y de otros.",
  },
  hipaa: {
    names: "HIPAA; ley de privacidad médica",
    means: "Una ley de Estados Unidos. Mantiene en privado los datos de salud.",
  },
  honorarium: { names: "honorarios; honorario", means: "El dinero que le pagan por su tiempo y su saber." },
  housekeeping: {
    names: "avisos prácticos; cuestiones prácticas; normas de la sala",
    means: "Puntos chicos al inicio, como las pausas.",
  },
  "hybrid-meeting": {
    names: "reunión híbrida; híbrido?; híbrida?; formato híbrido",
    means: "Algunas personas están en la sala y otras en línea.",
    also: "En la vida diaria: una mezcla, como un auto híbrido.",
  },
  hypothesis: { names: "hipótesis", means: "Una idea que el estudio va a probar." },
  icebreaker: {
    names: "rompehielos; actividad para romper el hielo; romper el hielo; dinámica?",
    means: "Un juego corto y fácil para que la gente se conozca.",
    also: "En la vida diaria: que se mueve o cambia mucho.",
  },
  idiopathic: { names: "idiopático; idiopática", means: "Los médicos no saben la causa." },
  impact: {
    names: "impacto?; impacto de la investigación",
    means: "El cambio que el estudio logra en la vida real.",
    also: "En la vida diaria: un golpe.",
  },
  "implementation-science": {
    names: "ciencia de la implementación; implementación; investigación en implementación",
    means: "El estudio de cómo las buenas ideas llegan al cuidado real.",
  },
  "in-kind": {
    names: "aportación en especie; en especie; aporte en especie; contribución en especie",
    means: "Ayuda con tiempo o cosas, no con dinero.",
  },
  incidence: {
    names: "incidencia?; tasa de incidencia",
    means: "Cuántas personas nuevas tienen algo en un plazo.",
    also: "En la vida diaria: un problema que surge.",
  },
  "inclusion-criteria": {
    names: "criterio de inclusión; criterios de inclusión; criterio de elegibilidad; elegible; elegibilidad",
    means: "Las reglas de quién puede entrar al estudio.",
  },
  "informed-consent": {
    names: "consentimiento informado; proceso de consentimiento",
    means: "Le dicen qué va a pasar. Usted lo entiende y dice que sí por su gusto.",
  },
  "intention-to-treat": {
    names: "intención de tratar; por intención de tratar; ITT",
    means: "Se cuenta a cada persona en su primer grupo, aunque lo dejara.",
  },
  intersectionality: {
    names: "interseccionalidad; interseccional",
    means: "Todo lo que usted es cuenta en cómo lo tratan.",
  },
  intervention: {
    names: "intervención?",
    means: "Lo que se prueba, como un remedio o un tipo de apoyo.",
    also: "En la vida diaria: tomar la palabra, o ser operado.",
  },
  "knowledge-translation": {
    names:
      "transferencia del conocimiento; transferencia de conocimiento; traslación del conocimiento; movilización del conocimiento",
    means: "Hacer que lo que se halló le sirva a la gente.",
  },
  "knowledge-user": {
    names: "usuario del conocimiento; usuaria del conocimiento; usuario final; usuaria final",
    means: "Una persona que va a usar lo que halló el estudio.",
  },
  "lay-member": {
    names: "miembro lego; miembro de la comunidad; persona lega; representante de la comunidad",
    means: "Una persona del grupo que no es experta en el tema.",
  },
  "lay-summary": {
    names: "resumen en lenguaje sencillo; resumen en lenguaje claro; resumen para legos; resumen para el público",
    means: "Un informe corto con palabras de todos los días.",
  },
  "literature-review": {
    names: "revisión de la literatura; revisión bibliográfica; revisión de literatura",
    means: "Un texto que dice lo que otros han escrito sobre un tema.",
  },
  "lived-experience": {
    names: "experiencia vivida; experiencia propia; saber experiencial; paciente experto; paciente experta",
    means: "Lo que usted sabe porque lo ha vivido.",
  },
  "low-hanging-fruit": {
    names: "logro rápido; victoria temprana; ganancia rápida",
    means: "Tareas fáciles que se pueden hacer primero.",
  },
  "mandatory-reporting": {
    names: "notificación obligatoria; denuncia obligatoria; deber de denunciar",
    means: "Una ley: hay que avisar de ciertos daños, aunque usted pida secreto.",
  },
  manuscript: {
    names: "manuscrito?",
    means: "El texto de un estudio antes de salir a la luz.",
    also: "En la vida diaria: escrito a mano.",
  },
  "matters-arising": {
    names: "asuntos pendientes; seguimiento de acuerdos; pendientes?",
    means: "Lo que quedó de la última reunión.",
    also: "En la vida diaria: joyas para las orejas.",
  },
  mean: {
    names: "media?; promedio?; valor medio",
    means: "Se suman todos los números. Luego se divide por cuántos hay.",
    also: "En la vida diaria: la mitad de algo, o lo normal.",
  },
  median: {
    names: "mediana?; valor mediano",
    means: "El número del medio cuando se ponen en orden.",
    also: "En la vida diaria: ni grande ni chica.",
  },
  "meta-analysis": {
    names: "metaanálisis; meta-análisis; metanálisis",
    means: "Juntar los números de muchos estudios para tener algo más claro.",
  },
  methodology: {
    names: "metodología; metodológico; metodológica",
    means: "Cómo se hace el estudio, y por qué se hace así.",
  },
  milestone: { names: "hito", means: "Un paso clave, con una fecha para llegar a él." },
  minutes: {
    names: "acta?; acta de la reunión; minuta",
    means: "El texto que dice lo que pasó en la reunión.",
    also: "En la ley: un papel que da fe de algo.",
  },
  "missing-data": {
    names: "datos faltantes; datos perdidos; dato faltante; datos ausentes",
    means: "Datos que el estudio no pudo tener.",
  },
  "mixed-methods": {
    names: "métodos mixtos; método mixto; diseño mixto",
    means: "Un estudio con números y también con las palabras de la gente.",
  },
  "multidisciplinary-team": {
    names:
      "equipo multidisciplinario; equipo multidisciplinar; equipo interdisciplinario; equipo interdisciplinar; multidisciplinar; multidisciplinario",
    means: "Expertos de varios campos que trabajan juntos.",
  },
  "negative-result": {
    names: "resultado negativo; negativo?; negativa?; prueba negativa",
    means: "La prueba no halló lo que se buscaba. O el estudio no vio ningún cambio.",
    also: "En la vida diaria: malo, o que dice que no.",
  },
  nihr: {
    names: "NIHR; instituto nacional británico de investigación en salud",
    means: "Da el dinero público para estudiar la salud en el Reino Unido.",
  },
  "number-needed-to-treat": {
    names: "número necesario a tratar; número necesario para tratar; NNT",
    means: "A cuántas personas hay que tratar para que una mejore por eso.",
  },
  "observational-study": {
    names: "estudio observacional; investigación observacional",
    means: "El equipo solo mira. No da ni cambia ningún remedio.",
  },
  "odds-ratio": {
    names: "razón de momios; razón de probabilidades; razón de posibilidades; odds ratio; cociente de probabilidades",
    means: "Compara qué tan fácil es que pase algo en dos grupos. Uno quiere decir igual.",
  },
  "off-label": {
    names: "uso fuera de ficha técnica; fuera de indicación; fuera de etiqueta; uso no autorizado",
    means: "Usar un remedio para algo que no tiene permiso oficial.",
  },
  "open-access": { names: "acceso abierto; open access", means: "Se puede leer en línea sin pagar." },
  "open-label": { names: "ensayo abierto; etiqueta abierta; no cegado", means: "Todos saben qué recibe cada persona." },
  outcome: {
    names: "desenlace?; variable de desenlace; medida de resultado; resultado en salud",
    means: "Lo que cambió para la gente, o no cambió.",
    also: "En la vida diaria: cómo acaba una historia.",
  },
  "p-value": {
    names: "valor p; valor de p; p-valor",
    means: "Dice si la suerte sola pudo hacer esto. Un valor chico: es menos probable.",
  },
  "palliative-care": {
    names: "cuidados paliativos; cuidado paliativo; paliativo; paliativa",
    means: "Cuidado que alivia el dolor en un mal muy grave.",
  },
  "parking-lot": {
    names: "lista de temas pendientes; dejar aparcado; aparcar el tema; estacionar el tema",
    means: "Una lista de temas para ver más tarde.",
  },
  "participant-information-sheet": {
    names: "hoja de información; hoja de información al participante; hoja informativa; HIP",
    means: "Un papel que explica el estudio. Así usted puede decir sí o no.",
  },
  "patient-engagement": {
    names:
      "participación de pacientes; implicación de los pacientes; involucramiento de pacientes; participación del paciente",
    means: "Los pacientes y el equipo del estudio trabajan juntos.",
  },
  "patient-partner": {
    names:
      "paciente colaborador; paciente colaboradora; paciente socio; paciente investigador; representante de pacientes",
    means: "Alguien que vive con un problema de salud y ayuda al estudio.",
  },
  "patient-reported-outcome": {
    names:
      "resultado informado por el paciente; resultados reportados por los pacientes; resultado percibido por el paciente; PRO; PROM",
    means: "Lo que usted dice de su salud, a menudo con preguntas fijas.",
  },
  pcori: { names: "PCORI; instituto PCORI", means: "En Estados Unidos paga estudios que les sirven a los pacientes." },
  "peer-review": {
    names: "revisión por pares; evaluación por pares; revisor; revisora; revisado por pares",
    means: "Otros expertos leen el texto antes de que salga o se pague.",
  },
  "phase-1-trial": {
    names: "ensayo de fase 1; fase 1; fase I; fase uno",
    means: "La primera prueba de un remedio nuevo, en pocas personas. ¿Es seguro?",
  },
  "phase-2-trial": {
    names: "ensayo de fase 2; fase 2; fase II; fase dos",
    means: "Una prueba en más personas. ¿Es seguro, y puede servir?",
  },
  "phase-3-trial": {
    names: "ensayo de fase 3; fase 3; fase III; fase tres",
    means: "Una prueba grande. ¿Es mejor lo nuevo que lo de siempre?",
  },
  phipa: {
    names: "PHIPA; ley de datos de salud de Ontario",
    means: "Una ley de Ontario, en Canadá. Mantiene en privado los datos de salud.",
  },
  "pilot-study": {
    names: "estudio piloto; piloto?; prueba piloto; ensayo piloto",
    means: "Una prueba chica para hallar problemas antes del gran estudio.",
    also: "En la vida diaria: quien lleva un avión o un auto de carreras.",
  },
  placebo: { names: "placebo", means: "Se ve como el remedio real, pero no tiene nada que cure." },
  "placebo-effect": { names: "efecto placebo", means: "Hay gente que mejora aunque lo que tomó no cura." },
  "platform-trial": {
    names: "ensayo de plataforma; ensayo plataforma; protocolo maestro",
    means: "Un estudio largo que prueba muchos remedios. Se pueden sumar o quitar.",
  },
  positionality: {
    names: "posicionalidad; reflexividad",
    means: "Saber que su propia vida cambia cómo usted ve las cosas.",
  },
  "positive-result": {
    names: "resultado positivo; positivo?; positiva?; prueba positiva",
    means: "La prueba halló lo que se buscaba. Puede ser mala noticia para usted.",
    also: "En la vida diaria: bueno, o con buen ánimo.",
  },
  "power-imbalance": {
    names: "desequilibrio de poder; relaciones de poder; asimetría de poder; dinámica de poder",
    means: "En la sala, unos deciden más que otros.",
  },
  ppi: {
    names:
      "participación de pacientes y público; participación de pacientes y del público; implicación de pacientes y público; PPI?; participación ciudadana",
    means: "Los pacientes y el público ayudan a hacer los estudios. No solo se los estudia.",
    also: "En inglés, las letras también hablan de un remedio para el estómago.",
  },
  "pragmatic-trial": {
    names: "ensayo pragmático; ensayo en vida real; ensayo clínico pragmático",
    means: "Una prueba hecha en el cuidado de todos los días.",
  },
  preprint: {
    names: "preprint; prepublicación; preimpresión",
    means: "Un artículo puesto en línea antes de que otros expertos lo lean.",
  },
  prevalence: { names: "prevalencia", means: "Cuántas personas tienen algo en este momento." },
  "primary-care": {
    names: "atención primaria; primer nivel de atención; médico de cabecera; médico de familia",
    means: "El primer lugar donde lo cuidan, como el centro de salud.",
  },
  "primary-outcome": {
    names:
      "desenlace principal; variable principal; resultado principal; criterio principal de valoración; desenlace primario",
    means: "Lo que más le importa al estudio de todo lo que mide.",
  },
  "principal-investigator": {
    names: "investigador principal; investigadora principal; IP?; investigador responsable",
    means: "La persona que dirige el estudio.",
    also: "En las redes: el número de un aparato.",
  },
  "priority-setting": {
    names: "establecimiento de prioridades; priorización; James Lind Alliance; JLA",
    means: "Pacientes y personal eligen qué se debe estudiar primero.",
  },
  prognosis: {
    names: "pronóstico?",
    means: "Lo que quizá va a pasar con un mal.",
    also: "En la vida diaria: qué tiempo va a hacer.",
  },
  protocol: {
    names: "protocolo?; protocolo del estudio; protocolo de investigación",
    means: "El plan escrito del estudio: qué, quién, cuándo y cómo.",
    also: "En la vida diaria: las reglas de un acto oficial.",
  },
  qaly: {
    names: "año de vida ajustado por calidad; años de vida ajustados por calidad; AVAC; QALY",
    means: "Un modo de contar cuánto y cómo vive la gente.",
  },
  qualitative: {
    names: "cualitativo; cualitativa; investigación cualitativa; estudio cualitativo",
    means: "Un estudio con palabras e historias, no con números.",
  },
  "quality-of-life": { names: "calidad de vida; CVRS", means: "Si siente que su vida es buena." },
  quantitative: {
    names: "cuantitativo; cuantitativa; investigación cuantitativa; estudio cuantitativo",
    means: "Un estudio que cuenta y usa números.",
  },
  quorum: { names: "quórum; quorum", means: "Cuántas personas hacen falta para poder decidir." },
  raci: { names: "RACI; matriz RACI", means: "Una tabla que dice quién hace cada cosa y quién opina." },
  randomised: {
    names: "aleatorizado; aleatorizada; aleatorización; randomizado; randomizada; al azar; aleatorio; aleatoria",
    means: "La suerte decide quién recibe qué, como al tirar una moneda.",
  },
  "randomised-controlled-trial": {
    names:
      "ensayo clínico aleatorizado; ECA; ensayo controlado aleatorizado; ensayo clínico controlado; ensayo aleatorizado; ensayo controlado aleatorio",
    means: "La suerte pone a la gente en grupos. Así se compara de modo justo.",
  },
  "real-world-evidence": {
    names: "datos de la vida real; evidencia del mundo real; datos del mundo real; RWE; RWD",
    means: "Datos que vienen del cuidado de todos los días.",
  },
  reciprocity: { names: "reciprocidad; recíproco; recíproca", means: "Los dos lados dan y los dos reciben." },
  "recording-consent": {
    names: "permiso para grabar; consentimiento para grabar; derechos de imagen",
    means: "Decir sí o no a que lo graben. Usted puede cambiar de idea.",
  },
  recruitment: {
    names: "reclutamiento; reclutar; captación; inclusión de pacientes",
    means: "Buscar personas y pedirles que entren al estudio.",
  },
  reimbursement: {
    names: "reembolso; reembolsar; reembolso de gastos; gastos?; reintegro",
    means: "Le devuelven el dinero que pagó para venir.",
    also: "En la vida diaria: lo que se paga por algo.",
  },
  "relative-risk": {
    names: "riesgo relativo; razón de riesgos; RR",
    means: "Cuántas veces más probable es algo en un grupo.",
  },
  reliability: { names: "fiabilidad; confiabilidad", means: "Si mide otra vez, sale lo mismo." },
  remission: { names: "remisión; en remisión", means: "El mal está en calma o se fue por ahora." },
  "research-coordinator": {
    names:
      "coordinador del estudio; coordinadora del estudio; coordinador de investigación; coordinadora de investigación; data manager; monitor del ensayo",
    means: "La persona que cuida el trabajo diario del estudio.",
  },
  "research-question": { names: "pregunta de investigación", means: "Lo que el estudio quiere saber." },
  retention: {
    names: "retención?; retención de participantes",
    means: "Que las personas sigan en el estudio hasta el final.",
    also: "En la vida diaria: guardar o quitar algo, como parte de un pago.",
  },
  "right-to-withdraw": {
    names:
      "derecho a retirarse; derecho a abandonar; retirarse del estudio; retirar el consentimiento; revocar el consentimiento",
    means: "Usted puede parar cuando quiera, sin decir por qué.",
  },
  "rights-holder": {
    names: "titular de derechos; titulares de derechos; sujeto de derechos",
    means: "Personas con derechos por ley, como los pueblos de una tierra.",
  },
  safeguarding: {
    names: "salvaguarda; protección de personas vulnerables; medidas de protección",
    means: "Pasos para que nadie sufra daño ni abuso.",
  },
  sample: {
    names: "muestra?; muestra del estudio; muestreo",
    means: "Las personas que se eligen para el estudio.",
    also: "En la vida diaria: un poco de algo, como de sangre.",
  },
  "sample-size": {
    names: "tamaño de la muestra; tamaño muestral; tamaño de muestra",
    means: "Cuántas personas hay en el estudio.",
  },
  "scoping-review": {
    names: "revisión de alcance; revisión exploratoria; scoping review",
    means: "Una búsqueda amplia para ver qué se sabe ya de un tema.",
  },
  screening: {
    names: "cribado; tamizaje; tamizado; pesquisa; screening; visita de selección",
    means: "Hacer pruebas a gente sana. O ver quién puede entrar al estudio.",
  },
  "secondary-care": {
    names: "atención especializada; segundo nivel de atención; atención secundaria; tercer nivel de atención",
    means: "El cuidado en el hospital o con un médico experto en algo.",
  },
  "secondary-use": {
    names: "uso secundario; análisis secundario; datos secundarios; reutilización de datos",
    means: "Usar datos viejos de un estudio para una pregunta nueva.",
  },
  "semi-structured-interview": {
    names: "entrevista semiestructurada; entrevista semi-estructurada",
    means: "Una charla con preguntas ya escritas y lugar para decir más.",
  },
  sensitivity: {
    names: "sensibilidad?; sensibilidad y especificidad",
    means: "Cuántas veces la prueba halla el mal en quien lo tiene.",
    also: "En la vida diaria: sentir las cosas con fuerza.",
  },
  "serious-adverse-event": {
    names: "evento adverso grave; acontecimiento adverso grave; evento adverso serio; EAG; AAG; EAS",
    means: "Un daño grave en un estudio, como ir al hospital.",
  },
  "side-effect": {
    names: "efecto secundario; efecto adverso; reacción adversa; RAM?",
    means: "Algo malo que un remedio le hace a usted.",
    also: "En un aparato: la memoria que usa para trabajar.",
  },
  specificity: { names: "especificidad", means: "Cuántas veces la prueba dice que no en gente sin el mal." },
  sponsor: {
    names: "promotor?; promotora?; patrocinador?; promotor del estudio; patrocinador del estudio",
    means: "El grupo que responde por el estudio ante la ley.",
    also: "En la vida diaria: quien paga o da a conocer un acto.",
  },
  spor: {
    names: "Estrategia de Investigación Orientada al Paciente; SPOR; investigación orientada al paciente",
    means: "Un plan de Canadá para hacer estudios con los pacientes.",
  },
  stakeholder: {
    names: "parte interesada; partes interesadas; actor clave; grupos de interés; actores clave",
    means: "Toda persona a la que le importa lo que se halle.",
  },
  "statistical-power": {
    names: "potencia estadística; poder estadístico; potencia?; poder?",
    means: "Si hay bastante gente en el estudio para ver un cambio real.",
    also: "En la vida diaria: fuerza, mando, o ser capaz de algo.",
  },
  "statistically-significant": {
    names:
      "estadísticamente significativo; significativo?; significativa?; significativamente?; significación estadística; diferencia significativa; estadísticamente significativa; significancia estadística",
    means: "Quizá no es solo suerte. El cambio puede ser chico.",
    also: "En la vida diaria: grande, o que tiene peso.",
  },
  "steering-committee": {
    names: "comité directivo; comité director; grupo motor; comité de dirección",
    means: "Un grupo que guía el proyecto y decide lo más grande.",
  },
  "subgroup-analysis": {
    names: "análisis de subgrupos; análisis por subgrupos; subgrupo",
    means: "Se mira a un solo tipo de persona, como la gente mayor.",
  },
  "supported-decision-making": {
    names: "toma de decisiones con apoyo; decisiones con apoyo; apoyo en la toma de decisiones",
    means: "Usted decide, con la ayuda de alguien en quien confía.",
  },
  "surrogate-outcome": {
    names: "variable subrogada; desenlace subrogado; desenlace sustituto; criterio sustituto; marcador subrogado",
    means: "Se mide otra cosa, como la sangre, y no cómo está usted.",
  },
  "systematic-review": {
    names: "revisión sistemática; revisión sistemática de la literatura",
    means: "Se buscan con cuidado todos los estudios sobre una pregunta. Luego se dice qué muestran.",
  },
  "take-it-offline": {
    names: "hablarlo fuera de la reunión; hablarlo aparte; fuera de línea?",
    means: "Hablar de eso más tarde, fuera de esta reunión.",
    also: "En las redes: sin internet.",
  },
  "terms-of-reference": {
    names: "términos de referencia; TdR; TDR",
    means: "Un papel que dice para qué es un grupo y cómo trabaja.",
  },
  "thematic-analysis": {
    names: "análisis temático; codificación de los datos; análisis de contenido",
    means: "Leer lo que dijo la gente y poner juntas las ideas.",
  },
  tokenism: {
    names: "participación simbólica; tokenismo; paciente florero",
    means: "Lo invitan solo para quedar bien. Su voz no cuenta de verdad.",
  },
  tolerability: { names: "tolerabilidad; bien tolerado; bien tolerada", means: "Si el cuerpo lleva bien el remedio." },
  "trauma-informed": {
    names: "informado por el trauma; informada por el trauma; sensible al trauma; con enfoque de trauma",
    means: "Trabajar de un modo que no abre viejas heridas.",
  },
  trial: {
    names: "ensayo clínico; ensayo?",
    means: "Un estudio que prueba un remedio en personas.",
    also: "En la vida diaria: tocar o actuar para estar listo, o un texto de ideas.",
  },
  "trial-registration": {
    names: "registro del ensayo; registro de ensayos; registro de ensayos clínicos; clinicaltrials.gov",
    means: "Poner el plan en una lista pública antes de empezar.",
  },
  "under-served": {
    names:
      "población desatendida; desatendido; desatendida; difícil de alcanzar; marginado; marginada; población vulnerable",
    means: "Gente que a menudo queda fuera del cuidado o de los estudios.",
  },
  "usual-care": {
    names: "atención habitual; tratamiento habitual; cuidado estándar; atención estándar; tratamiento de referencia",
    means: "El cuidado que la gente tendría si no hubiera estudio.",
  },
  validity: {
    names: "validez?; validez interna; validado; validada",
    means: "Si de verdad mide lo que dice que mide.",
    also: "En la vida diaria: hasta cuándo sirve un papel.",
  },
  "vicarious-trauma": {
    names: "trauma vicario; traumatización vicaria; trauma secundario; fatiga por compasión",
    means: "Sufrir por oír el dolor de otras personas.",
  },
}
