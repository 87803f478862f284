// French: hard words of research meetings and what they mean. A name with a question mark is an everyday word as well: `also` says in what sense.
import type { Glossary } from "../glossary.ts"

export const glossary: Glossary = {
  ableism: {
    names: "capacitisme; capacitiste; validisme; validiste",
    means: "Traiter les gens qui ont un handicap comme s’ils valaient moins.",
  },
  "absolute-risk": {
    names: "risque absolu",
    means: "La vraie chance qu’une chose arrive, par exemple 2 fois sur 100.",
  },
  "absolute-risk-reduction": {
    names: "réduction absolue du risque; réduction du risque absolu; RAR",
    means: "De combien la vraie chance baisse. Par exemple, de 4 sur 100 à 2.",
  },
  abstract: {
    names: "abstract; résumé?; résumé de congrès",
    means: "Un texte très court qui dit ce que l’étude a trouvé.",
    also: "Au quotidien : redire une chose en peu de mots.",
  },
  accommodation: {
    names: "mesure d’adaptation; accommodement; accommodement raisonnable; aménagement?; aménagement raisonnable",
    means: "Ce que l’on change pour que chacun puisse venir et prendre part.",
    also: "Au quotidien : changer un lieu pour mieux y vivre.",
  },
  "action-item": {
    names: "point d’action; action à faire; suivi à faire",
    means: "Une tâche que quelqu’un a promis de faire.",
  },
  acute: {
    names: "aigu?; aiguë?; soins aigus",
    means: "Cela commence vite et dure peu. Ou il faut des soins tout de suite.",
    also: "Au quotidien : un son très haut, ou une chose très pointue.",
  },
  "adaptive-trial": {
    names: "essai adaptatif; plan adaptatif",
    means: "Une étude qui peut changer en route. Les règles sont fixées avant.",
  },
  adherence: {
    names: "observance; adhésion?; adhésion au traitement; compliance",
    means: "Prendre un traitement comme prévu.",
    also: "Au quotidien : devenir membre d’un groupe, ou être d’accord.",
  },
  "adverse-event": {
    names: "événement indésirable; évènement indésirable; EI",
    means: "Un problème de santé pendant une étude. Le traitement n’en est peut-être pas la cause.",
  },
  "advisory-group": {
    names: "comité consultatif; conseil consultatif; comité d’usagers; comité de patients",
    means: "Un groupe qui donne son avis. D’autres peuvent décider à la fin.",
  },
  advocate: {
    names: "défense des droits; plaidoyer?; défenseur des droits; représentant d’usagers",
    means: "Parler pour vous, ou avec vous, pour que vos droits comptent.",
    also: "Devant un juge : le discours d’un avocat.",
  },
  agenda: { names: "ordre du jour", means: "La liste des sujets de la réunion." },
  "ai-note-taker": {
    names: "prise de notes par IA; assistant IA; assistant de réunion",
    means: "Un outil qui écoute et note ce qui est dit.",
  },
  amendment: {
    names: "amendement?; modification du protocole; modification substantielle",
    means: "On change le plan de l’étude après l’accord donné.",
    also: "En politique : une phrase que l’on change dans une loi.",
  },
  anonymised: {
    names: "anonymisé; anonymisée; anonymisation; anonymat; données anonymes",
    means: "Les noms et les indices sont ôtés. Il est alors très dur de savoir qui vous êtes.",
  },
  aob: {
    names: "questions diverses; divers?; varia",
    means: "Un moment à la fin pour parler d’autre chose.",
    also: "Au quotidien : de plusieurs sortes.",
  },
  arm: {
    names: "bras?; bras de traitement; bras d’étude; bras de l’étude",
    means: "Un des groupes de l’étude. Chaque groupe reçoit autre chose.",
    also: "Au quotidien : la partie du corps avec la main.",
  },
  assent: { names: "assentiment", means: "Un enfant dit oui à une étude. Un parent doit dire oui aussi." },
  asynchronous: { names: "asynchrone; en différé", means: "Pas au même moment. Vous pouvez répondre plus tard." },
  attrition: {
    names: "attrition; perdu de vue; perdue de vue; abandon en cours d’étude",
    means: "Des gens quittent l’étude avant la fin.",
  },
  authorship: {
    names: "qualité d’auteur; coauteur; coautrice; co-auteur; co-autrice",
    means: "Avoir son nom sur un article, parmi ceux qui l’ont écrit.",
  },
  bandwidth: {
    names: "bande passante?",
    means: "En réunion : le temps et la force d’en faire plus.",
    also: "Pour internet : combien une ligne peut porter à la fois.",
  },
  baseline: {
    names: "état initial; situation de départ; données de base; données initiales; baseline",
    means: "Comment sont les choses au début, avant que rien ne change.",
  },
  bias: {
    names: "biais?; biais de sélection; biaisé; biaisée",
    means: "Ce qui pousse les résultats dans le mauvais sens.",
    also: "Au quotidien : « par le biais de » veut dire « par » ou « grâce à ».",
  },
  biobank: {
    names: "biobanque; banque de tissus; collection biologique",
    means: "Un lieu sûr où l’on garde du sang pour la recherche.",
  },
  biomarker: {
    names: "biomarqueur; marqueur biologique",
    means: "Une chose que l’on mesure dans le corps, comme le sucre.",
  },
  blinded: {
    names: "en aveugle; aveugle?; insu; simple aveugle; simple insu",
    means: "Certains ne savent pas qui reçoit quel traitement. Ainsi le test reste juste.",
    also: "Au quotidien : une personne qui ne voit pas.",
  },
  "breakout-room": {
    names: "sous-groupe de discussion; salle de sous-groupe; salle de petits groupes; atelier en petit groupe",
    means: "Un petit groupe parle dans une salle en ligne à part.",
  },
  "buy-in": {
    names: "adhésion de l’équipe; adhésion au projet",
    means: "Les gens sont d’accord avec un projet et veulent aider.",
  },
  capacity: {
    names: "aptitude à consentir; capacité?; capacité à consentir; capacité de discernement",
    means: "Pouvoir faire un choix précis, à un moment précis.",
    also: "En réunion : avoir le temps et la force d’en faire plus.",
  },
  "care-pathway": {
    names: "parcours de soins; trajectoire de soins; parcours du patient",
    means: "Les étapes des soins d’une personne.",
  },
  caregiver: {
    names: "proche aidant; proche aidante; aidant; aidante; aidant familial; aidant naturel",
    means: "Quelqu’un qui prend soin d’un proche, le plus souvent sans être payé.",
  },
  "case-study": {
    names: "étude de cas; rapport de cas",
    means: "On regarde de près une seule personne, un lieu ou un fait.",
  },
  "case-control-study": {
    names: "étude cas-témoins; cas-témoins",
    means: "Une étude qui compare des gens malades avec des gens sains.",
  },
  causation: {
    names: "causalité; lien de causalité; lien causal; relation causale",
    means: "Une chose en fait arriver une autre.",
  },
  chair: {
    names: "présidence de séance; président de séance; présidente de séance; animateur de séance",
    means: "La personne qui mène la réunion.",
  },
  "chatham-house-rule": {
    names: "règle de Chatham House; Chatham House",
    means: "Vous pouvez redire les idées, mais pas qui les a dites.",
  },
  chronic: {
    names: "chronique?; maladie chronique; affection de longue durée; ALD",
    means: "Qui dure longtemps, souvent toute la vie.",
    also: "Dans les médias : un texte ou un propos régulier sur un sujet.",
  },
  cihr: {
    names: "Instituts de recherche en santé du Canada; IRSC",
    means: "Ils donnent l’argent public pour la recherche en santé au Canada.",
  },
  "circle-back": { names: "revenir sur ce point; y revenir plus tard", means: "En parler encore plus tard." },
  "clinical-guideline": {
    names:
      "recommandation de bonne pratique; recommandations de bonnes pratiques; guide de pratique; ligne directrice; RBP",
    means: "Des conseils écrits pour que les équipes donnent les bons soins.",
  },
  clinician: {
    names: "clinicien; clinicienne; soignant; soignante; professionnel de santé; professionnel de la santé",
    means: "Une personne formée pour soigner, comme un médecin.",
  },
  "cluster-trial": {
    names: "essai en grappes; essai randomisé en grappes; randomisation par grappes; essai en clusters",
    means: "Le hasard choisit des lieux entiers, comme des écoles. Pas des gens un par un.",
  },
  "co-design": {
    names: "co-conception; coconception; codesign; conception partagée",
    means: "Les gens qui vont s’en servir aident à faire le plan.",
  },
  "co-investigator": {
    names: "co-investigateur; co-investigatrice; coinvestigateur; cochercheur; cochercheuse; codemandeur",
    means: "Une personne qui aide à mener l’étude et à en demander l’argent.",
  },
  "co-production": {
    names: "coproduction; co-construction; coconstruction; cocréation",
    means: "Les gens partagent le travail et le pouvoir, du début au bout.",
  },
  "co-researcher": {
    names: "pair chercheur; pairs chercheurs; pair-chercheur; paire chercheuse; chercheur pair; pair-aidant chercheur",
    means: "Une personne qui a vécu la chose et aide aussi à l’étudier.",
  },
  cohort: { names: "cohorte", means: "Un groupe de gens suivis ensemble dans le temps." },
  "cohort-study": {
    names: "étude de cohorte; étude longitudinale; longitudinal",
    means: "Une étude qui suit les mêmes gens dans le temps.",
  },
  "community-of-practice": {
    names: "communauté de pratique; communauté de pratiques; CdP",
    means: "Des gens du même métier qui partagent ce qu’ils savent.",
  },
  comorbidity: {
    names: "comorbidité; multimorbidité; polypathologie",
    means: "Avoir plusieurs problèmes de santé en même temps.",
  },
  compensation: {
    names: "indemnisation; rémunération; compensation?; compensation financière; dédommagement",
    means: "L’argent reçu pour votre temps et votre travail.",
    also: "Au quotidien : une chose qui répare ou remplace une perte.",
  },
  complaint: {
    names: "plainte; plainte officielle; réclamation",
    means: "Dire à un chef que quelque chose ne va pas. Il doit alors agir.",
  },
  concordance: {
    names: "décision partagée; concordance; décision médicale partagée",
    means: "Vous et vos soignants faites le plan ensemble.",
  },
  "confidence-interval": {
    names: "intervalle de confiance; IC?; IC 95",
    means: "Le vrai nombre est sans doute entre ces deux bornes. Plus c’est large, moins c’est sûr.",
    also: "Les lettres peuvent aussi parler d’un cœur trop faible.",
  },
  confidentiality: {
    names: "confidentialité; confidentiel; confidentielle; secret professionnel",
    means: "Ce que vous dites n’est pas répété. En cas de grave danger, cela peut l’être.",
  },
  "conflict-of-interest": {
    names: "conflit d’intérêts; conflit d’intérêt; lien d’intérêts; déclaration d’intérêts",
    means: "Une personne peut y gagner, alors son choix n’est peut-être pas juste.",
  },
  confounder: {
    names: "facteur de confusion; variable de confusion; biais de confusion",
    means: "Une cause cachée qui brouille les résultats.",
  },
  consensus: {
    names: "consensus",
    means: "Le groupe est assez d’accord pour avancer. Certains ont peut-être encore des doutes.",
  },
  "consent-form": {
    names: "formulaire de consentement; FIC; formulaire d’information et de consentement",
    means: "La feuille que vous signez pour dire oui à l’étude.",
  },
  contraindication: {
    names: "contre-indication; contre-indiqué; contre-indiquée",
    means: "Une raison de ne pas donner un soin : il serait risqué pour la personne.",
  },
  "control-group": {
    names: "groupe témoin; témoin?; groupe contrôle; groupe de contrôle; groupe de comparaison; bras contrôle",
    means: "Les gens qui ne reçoivent pas le nouveau soin. On les compare aux autres.",
    also: "Au quotidien : une personne qui a vu ce qui s’est passé.",
  },
  "core-outcome-set": {
    names: "ensemble de critères essentiels; COS; core outcome set",
    means: "Une courte liste : ce que toutes les études d’un sujet doivent mesurer.",
  },
  correlation: {
    names: "corrélation; corrélé; corrélée",
    means: "Deux choses montent ou baissent ensemble. L’une ne cause pas toujours l’autre.",
  },
  "cost-effectiveness": {
    names: "rapport coût-efficacité; coût-efficacité; économie de la santé; médico-économique",
    means: "Voir si le bien que cela fait vaut le prix.",
  },
  cro: {
    names: "société de recherche sous contrat; CRO; organisme de recherche sous contrat",
    means: "Une société payée pour faire une partie de l’étude.",
  },
  "cross-sectional-study": {
    names: "étude transversale; enquête transversale",
    means: "Une étude qui voit les gens une seule fois, comme une photo.",
  },
  "crossover-trial": {
    names: "essai croisé; essai en cross-over; étude croisée; cross-over; plan croisé",
    means: "Chaque personne essaie les deux soins, l’un après l’autre.",
  },
  "data-safety-monitoring-board": {
    names: "comité de surveillance indépendant; comité de surveillance; comité de suivi des données; CSI; CSMD; DSMB",
    means: "Des experts du dehors qui vérifient que l’étude est sûre. Ils peuvent l’arrêter.",
  },
  "data-saturation": {
    names: "saturation des données; saturation?",
    means: "Le moment où de nouveaux échanges ne donnent plus d’idées neuves.",
    also: "En médecine : ce que le sang peut porter d’air.",
  },
  "data-sharing": {
    names: "partage de données; partage des données; données ouvertes; open data",
    means: "D’autres équipes peuvent se servir des données. Elles parlent peut-être de gens comme vous.",
  },
  dataset: { names: "jeu de données; base de données", means: "Un grand tableau de données." },
  "de-identified": {
    names: "pseudonymisé; pseudonymisée; pseudonymisation; dépersonnalisé; dépersonnalisée; données codées",
    means: "Votre nom est changé en code. Quelqu’un a peut-être encore la clé.",
  },
  "deep-dive": { names: "plongée en profondeur; creuser le sujet", means: "Regarder une chose de très près." },
  deliverable: { names: "livrable", means: "Ce que l’équipe a promis de finir, comme un rapport." },
  delphi: {
    names: "méthode Delphi; Delphi; enquête Delphi",
    means: "Un groupe répond plusieurs fois aux mêmes questions, pour se mettre d’accord.",
  },
  diagnosis: {
    names: "diagnostic; diagnostiqué; diagnostiquée; dx",
    means: "Le nom du problème de santé d’une personne.",
  },
  disclosure: {
    names: "divulgation; divulguer; révélation?; dévoilement",
    means: "Dire une chose privée, comme une maladie ou un mal subi.",
    also: "Au quotidien : apprendre une chose qui surprend.",
  },
  dissemination: {
    names: "diffusion des résultats; diffusion?; dissémination",
    means: "Faire connaître les résultats aux autres.",
    also: "Au quotidien : passer à la radio ou à la télé.",
  },
  "double-blind": {
    names: "double aveugle; double insu; double-aveugle",
    means: "Dans l’étude, nul ne sait qui reçoit quel soin. L’équipe non plus.",
  },
  "duty-of-care": {
    names: "devoir de diligence; obligation de soins; devoir de protection",
    means: "Vous devez veiller à ne pas faire de mal aux autres.",
  },
  edi: {
    names: "EDI; diversité et inclusion; équité diversité et inclusion; équité diversité inclusion",
    means: "Veiller à ce que chacun soit bien reçu et bien traité.",
  },
  "effect-size": {
    names: "taille d’effet; taille de l’effet; ampleur de l’effet",
    means: "Si l’effet est grand ou petit, et pas juste s’il existe.",
  },
  effectiveness: {
    names: "efficacité réelle; efficacité en vie réelle; effectivité",
    means: "Si cela marche bien dans la vie de tous les jours.",
  },
  efficacy: {
    names: "efficacité; efficace?; efficacité théorique",
    means: "Si cela marche bien dans un test fait avec soin.",
    also: "Au quotidien : qui fait vite et bien son travail.",
  },
  "emotional-labour": {
    names: "travail émotionnel; charge émotionnelle",
    means: "Le dur travail de porter sa peine et de la dire.",
  },
  endpoint: {
    names: "critère de jugement; critère d’évaluation",
    means: "Ce que l’étude mesure pour voir si le soin a marché.",
  },
  equipoise: {
    names: "équipoise; équipoise clinique; incertitude de principe",
    means: "Les experts ne savent vraiment pas quel soin est le meilleur.",
  },
  "ethics-approval": {
    names: "approbation éthique; avis favorable; avis éthique; certificat d’éthique",
    means: "Le oui du groupe qui vérifie si l’étude est juste et sûre.",
  },
  "ethics-committee": {
    names: "comité d’éthique; CPP; CER; CÉR; CEI; comité de protection des personnes; comité d’éthique de la recherche",
    means: "Un groupe qui vérifie d’abord si l’étude est juste et sûre.",
  },
  etiology: { names: "étiologie; étiologique; pathogenèse", means: "La cause d’une maladie." },
  "evidence-synthesis": {
    names: "synthèse des connaissances; synthèse?; synthèse des données probantes",
    means: "Mettre ensemble les résultats de beaucoup d’études.",
    also: "Au quotidien : redire les idées clés d’un texte.",
  },
  "evidence-based": {
    names:
      "fondé sur les données probantes; fondé sur des données probantes; fondée sur des preuves; fondé sur des preuves; données probantes; evidence-based",
    means: "Qui vient de bonnes études, pas juste d’un avis.",
  },
  "exclusion-criteria": {
    names: "critère d’exclusion; critère de non-inclusion",
    means: "Les règles qui disent qui ne peut pas être dans l’étude.",
  },
  facilitator: {
    names: "facilitateur; facilitatrice; animateur; animatrice; modérateur; modératrice",
    means: "La personne qui aide le groupe à parler, de façon juste.",
  },
  "feasibility-study": {
    names: "étude de faisabilité; faisabilité",
    means: "Une petite étude pour voir si la chose peut se faire.",
  },
  "focus-group": {
    names: "groupe de discussion; focus group; groupe focalisé; entretien de groupe",
    means: "Un petit groupe parle d’un seul sujet. Un chercheur mène l’échange.",
  },
  "follow-up": {
    names: "suivi?; visite de suivi; suivi des patients",
    means: "Revoir les gens plus tard, pour savoir comment ils vont.",
    also: "Au quotidien : qui vient derrière, ou sans arrêt.",
  },
  funder: {
    names: "bailleur de fonds; financeur; organisme de financement; organisme subventionnaire",
    means: "Le groupe qui donne l’argent.",
  },
  gdpr: {
    names: "règlement général sur la protection des données; RGPD; protection des données",
    means: "Une loi en Europe. Elle dit ce que l’on peut faire de vos données.",
  },
  generalisable: {
    names: "généralisable; généralisation; validité externe; généralisabilité",
    means: "Les résultats seraient vrais aussi pour des gens hors de l’étude.",
  },
  "genetic-testing": {
    names: "test génétique; dépistage génétique; test ADN",
    means: "Un test de vos gènes. Ils viennent de vos parents.",
  },
  genomics: { names: "génomique", means: "L’étude de tous les gènes d’une personne." },
  "good-clinical-practice": {
    names: "bonnes pratiques cliniques; bonne pratique clinique; BPC",
    means: "Des règles pour les équipes. Elles gardent les gens en sécurité et les résultats vrais.",
  },
  grant: {
    names: "subvention; bourse?; demande de subvention; appel à projets",
    means: "L’argent pour la recherche, ou le texte qui le demande.",
    also: "Au quotidien : un petit sac, ou le marché des actions.",
  },
  gripp2: { names: "GRIPP2; GRIPP", means: "Une liste pour bien dire comment des patients ont aidé une étude." },
  "ground-rules": {
    names: "règles de fonctionnement; règles de base; règles du groupe; charte du groupe",
    means: "Ce que le groupe décide pour que chacun soit bien traité.",
  },
  "hazard-ratio": {
    names: "rapport de risques instantanés; hazard ratio; HR; RRI",
    means: "Compare à quelle vitesse une chose arrive dans deux groupes. Un veut dire pareil.",
  },
  "health-equity": { names: "équité en santé; équité", means: "Chacun a une chance juste d’être en bonne santé." },
  "health-inequalities": {
    names: "inégalités de santé; inégalité de santé; inégalités sociales de santé; disparités en santé; ISS",
    means: "Des écarts de santé injustes entre des groupes de gens.",
  },
  hipaa: {
    names: "HIPAA; loi sur les dossiers de santé",
    means: "Une loi des États-Unis. Elle garde privés les dossiers de santé.",
  },
  honorarium: {
    names: "honoraires; honoraire; vacation",
    means: "L’argent que l’on vous donne pour votre temps et votre savoir.",
  },
  housekeeping: {
    names: "points pratiques; consignes pratiques; point logistique",
    means: "De petits points au début, comme les pauses.",
  },
  "hybrid-meeting": {
    names: "réunion hybride; hybride?; réunion mixte",
    means: "Certains sont dans la salle et d’autres en ligne.",
    also: "Au quotidien : un mélange, comme une voiture hybride.",
  },
  hypothesis: { names: "hypothèse; hypothèse de recherche", means: "Une idée que l’étude va tester." },
  icebreaker: { names: "brise-glace; activité brise-glace", means: "Un jeu court et facile pour mieux se connaître." },
  idiopathic: { names: "idiopathique", means: "Les médecins ne savent pas la cause." },
  impact: {
    names: "impact?; impact de la recherche; retombées; retombée",
    means: "Ce que l’étude change dans la vraie vie.",
    also: "Au quotidien : un choc, ou un effet.",
  },
  "implementation-science": {
    names: "science de l’implantation; science de l’implémentation; implantation; implémentation; mise en œuvre",
    means: "Étudier comment de bonnes idées entrent dans les vrais soins.",
  },
  "in-kind": {
    names: "contribution en nature; en nature; apport en nature",
    means: "Aider avec du temps ou des choses, pas avec de l’argent.",
  },
  incidence: {
    names: "incidence?; taux d’incidence",
    means: "Combien de gens ont la chose depuis peu, pendant un temps fixé.",
    also: "Au quotidien : un effet.",
  },
  "inclusion-criteria": {
    names: "critère d’inclusion; critère d’éligibilité; éligible; éligibilité; critère d’admissibilité; admissible",
    means: "Les règles qui disent qui peut être dans l’étude.",
  },
  "informed-consent": {
    names: "consentement éclairé; consentement libre et éclairé; recueil du consentement",
    means: "On vous dit ce qui va se passer. Vous comprenez, et vous dites oui librement.",
  },
  "intention-to-treat": {
    names: "intention de traiter; en intention de traiter; ITT?",
    means: "On compte chacun dans son groupe de départ, même s’il a arrêté.",
    also: "Les lettres disent aussi un arrêt de travail.",
  },
  intersectionality: {
    names: "intersectionnalité; intersectionnel; intersectionnelle",
    means: "Tout ce que vous êtes change la façon dont on vous traite.",
  },
  intervention: {
    names: "intervention?",
    means: "Ce que l’on teste, comme un soin ou une sorte d’aide.",
    also: "Au quotidien : prendre la parole, ou une opération.",
  },
  "knowledge-translation": {
    names:
      "transfert de connaissances; transfert des connaissances; application des connaissances; mobilisation des connaissances; courtage de connaissances",
    means: "Faire des résultats une chose dont les gens se servent vraiment.",
  },
  "knowledge-user": {
    names:
      "utilisateur de connaissances; utilisateur des connaissances; utilisatrice de connaissances; utilisateur final",
    means: "Une personne qui va se servir des résultats, comme un patient.",
  },
  "lay-member": {
    names: "membre de la société civile; membre profane; profane; représentant de la société civile",
    means: "Une personne du groupe qui n’est pas experte du sujet.",
  },
  "lay-summary": {
    names: "résumé en langage clair; résumé en langage simple; résumé grand public; résumé vulgarisé; résumé profane",
    means: "Un court texte en mots de tous les jours.",
  },
  "literature-review": {
    names: "revue de littérature; revue de la littérature; recension des écrits; état de l’art",
    means: "Un texte qui dit ce que d’autres ont écrit sur un sujet.",
  },
  "lived-experience": {
    names: "savoir expérientiel; savoirs expérientiels; expérience vécue; vécu; expertise d’usage; patient expert",
    means: "Ce que vous savez parce que vous l’avez vécu.",
  },
  "low-hanging-fruit": {
    names: "gain rapide; victoire rapide; quick win",
    means: "Des tâches faciles que l’on peut faire en premier.",
  },
  "mandatory-reporting": {
    names: "obligation de signalement; signalement obligatoire; signalement",
    means: "Une loi : on doit dire certains faits graves, même si vous voulez le secret.",
  },
  manuscript: {
    names: "manuscrit?",
    means: "Le texte d’une étude avant qu’il ne sorte.",
    also: "Au quotidien : écrit à la main.",
  },
  "matters-arising": {
    names: "suivi du compte rendu; suites de la dernière réunion; affaires découlant du procès-verbal",
    means: "Ce qui reste à voir depuis la dernière réunion.",
  },
  mean: {
    names: "moyenne?",
    means: "On ajoute tous les nombres. Puis on divise par combien il y en a.",
    also: "Au quotidien : de taille normale, ni grande ni petite.",
  },
  median: { names: "médiane", means: "Le nombre du milieu quand on les range par taille." },
  "meta-analysis": {
    names: "méta-analyse; métaanalyse",
    means: "Réunir les nombres de beaucoup d’études pour une réponse plus claire.",
  },
  methodology: {
    names: "méthodologie; méthodologique; méthodologiste",
    means: "Comment l’étude est faite, et pourquoi ainsi.",
  },
  milestone: { names: "jalon; étape clé; étape-clé", means: "Une étape de poids, avec une date à tenir." },
  minutes: {
    names: "compte rendu; compte-rendu; procès-verbal; PV?; relevé de décisions",
    means: "Le texte qui dit ce qui s’est passé à la réunion.",
    also: "Les lettres peuvent aussi vouloir dire une amende.",
  },
  "missing-data": {
    names: "données manquantes; donnée manquante",
    means: "Des réponses ou des nombres que l’étude n’a pas eus.",
  },
  "mixed-methods": {
    names: "méthodes mixtes; méthode mixte; devis mixte",
    means: "Une étude avec des nombres et aussi les mots des gens.",
  },
  "multidisciplinary-team": {
    names:
      "équipe pluridisciplinaire; équipe multidisciplinaire; équipe interdisciplinaire; pluridisciplinaire; multidisciplinaire; RCP",
    means: "Des experts de plusieurs métiers qui font équipe.",
  },
  "negative-result": {
    names: "résultat négatif; négatif?; négative?; test négatif",
    means: "Le test n’a pas trouvé la chose. Ou rien n’a changé pendant l’étude.",
    also: "Au quotidien : mauvais, ou qui dit non.",
  },
  nihr: {
    names: "NIHR; institut national britannique de recherche en santé",
    means: "Il donne l’argent public pour la recherche en santé au Royaume-Uni.",
  },
  "number-needed-to-treat": {
    names: "nombre de sujets à traiter; nombre de patients à traiter; NST; NNT",
    means: "Combien de gens il faut soigner pour que cela aide une personne.",
  },
  "observational-study": {
    names: "étude observationnelle; étude d’observation; recherche non interventionnelle",
    means: "L’équipe regarde. Elle ne donne et ne change aucun soin.",
  },
  "odds-ratio": {
    names: "rapport de cotes; rapport des cotes; odds ratio",
    means: "Compare la chance d’une chose dans deux groupes. Un veut dire pareil.",
  },
  "off-label": {
    names: "hors AMM; hors indication; hors autorisation",
    means: "Donner un produit pour une chose pour laquelle il n’est pas prévu.",
  },
  "open-access": {
    names: "accès libre; accès ouvert; libre accès; open access",
    means: "Chacun peut le lire en ligne sans payer.",
  },
  "open-label": {
    names: "essai ouvert; en ouvert; essai en ouvert; levée d’aveugle; levée de l’insu",
    means: "Tout le monde sait qui reçoit quel soin.",
  },
  outcome: {
    names: "résultat de santé; issue?; résultat clinique; critère de résultat",
    means: "Ce qui a changé pour les gens, ou pas.",
    also: "Au quotidien : une sortie, ou la fin d’une chose.",
  },
  "p-value": {
    names: "valeur p; p-value; petit p; valeur de p",
    means: "Dit si le hasard seul a pu faire cela. Petit : le hasard est moins probable.",
  },
  "palliative-care": {
    names: "soins palliatifs; palliatif; palliative; soins de confort",
    means: "Des soins qui calment la douleur dans une maladie grave.",
  },
  "parking-lot": {
    names: "liste d’attente des sujets; parking?; mettre de côté",
    means: "Une liste de sujets à revoir plus tard.",
    also: "Au quotidien : un lieu où laisser les voitures.",
  },
  "participant-information-sheet": {
    names: "notice d’information; note d’information; lettre d’information; feuillet d’information",
    means: "Un texte qui explique l’étude. Ensuite vous dites oui ou non.",
  },
  "patient-engagement": {
    names: "engagement des patients; engagement patient; partenariat patient; partenariat en recherche",
    means: "Des patients font partie de l’équipe qui mène la recherche.",
  },
  "patient-partner": {
    names:
      "patient partenaire; patiente partenaire; patient-partenaire; patient co-chercheur; patient ressource; patient chercheur",
    means: "Une personne qui vit avec une maladie et aide la recherche.",
  },
  "patient-reported-outcome": {
    names:
      "mesure rapportée par le patient; résultats rapportés par les patients; PRO; PROM; PROMs; auto-questionnaire",
    means: "Ce que vous dites vous-même de votre santé, souvent par des questions.",
  },
  pcori: {
    names: "PCORI; institut PCORI",
    means: "Aux États-Unis, il paie des études qui comptent pour les patients.",
  },
  "peer-review": {
    names: "évaluation par les pairs; relecture par les pairs; comité de lecture; révision par les pairs; relecteur",
    means: "D’autres experts lisent le texte avant qu’il ne sorte ou soit payé.",
  },
  "phase-1-trial": {
    names: "essai de phase 1; phase 1; phase I; phase un",
    means: "Le premier test d’un nouveau soin, chez peu de gens. Est-il sûr ?",
  },
  "phase-2-trial": {
    names: "essai de phase 2; phase 2; phase II; phase deux",
    means: "Un test chez plus de gens. Est-ce sûr, et cela peut-il marcher ?",
  },
  "phase-3-trial": {
    names: "essai de phase 3; phase 3; phase III; phase trois",
    means: "Un grand test. Le nouveau soin est-il meilleur que l’ancien ?",
  },
  phipa: {
    names: "LPRPS; PHIPA; loi sur les renseignements de santé",
    means: "Une loi de l’Ontario, au Canada. Elle garde privés les dossiers de santé.",
  },
  "pilot-study": {
    names: "étude pilote; pilote?; essai pilote; projet pilote",
    means: "Un petit essai qui trouve les problèmes avant la grande étude.",
    also: "Au quotidien : la personne qui mène un avion.",
  },
  placebo: { names: "placebo", means: "Il a l’air du vrai produit, mais rien dedans ne soigne." },
  "placebo-effect": { names: "effet placebo", means: "On peut aller mieux même si rien dans le produit ne soigne." },
  "platform-trial": {
    names: "essai plateforme; essai de plateforme; protocole maître",
    means: "Une longue étude qui teste beaucoup de soins. On peut en ôter ou en ajouter.",
  },
  positionality: {
    names: "positionnalité; réflexivité; posture du chercheur",
    means: "Savoir que votre vie change votre façon de voir les choses.",
  },
  "positive-result": {
    names: "résultat positif; positif?; positive?; test positif",
    means: "Le test a trouvé la chose. Ce peut être une mauvaise nouvelle pour vous.",
    also: "Au quotidien : bon, ou plein d’espoir.",
  },
  "power-imbalance": {
    names: "déséquilibre de pouvoir; rapport de pouvoir; rapport de force; dynamique de pouvoir",
    means: "Dans la salle, certains ont plus leur mot à dire que d’autres.",
  },
  ppi: {
    names:
      "participation des patients et du public; implication des patients et du public; participation du public; PPI?",
    means: "Les patients et le public aident à mener la recherche. On ne fait pas que les étudier.",
    also: "Les lettres peuvent aussi parler d’un soin pour le ventre.",
  },
  "pragmatic-trial": {
    names: "essai pragmatique; essai en vie réelle",
    means: "Un test fait dans les soins de tous les jours.",
  },
  preprint: {
    names: "prépublication; preprint; pré-publication",
    means: "Un article mis en ligne avant que d’autres experts le lisent.",
  },
  prevalence: { names: "prévalence", means: "Combien de gens ont la chose en ce moment." },
  "primary-care": {
    names: "soins primaires; soins de premier recours; soins de première ligne; première ligne; médecine de ville",
    means: "Là où vous allez en premier, comme chez le médecin de famille.",
  },
  "primary-outcome": {
    names: "critère de jugement principal; critère principal; résultat principal",
    means: "Ce qui compte le plus dans tout ce que l’étude mesure.",
  },
  "principal-investigator": {
    names: "investigateur principal; investigatrice principale; chercheur principal; chercheuse principale; IP?",
    means: "La personne qui dirige l’étude.",
    also: "Pour internet : le numéro d’un appareil.",
  },
  "priority-setting": {
    names: "établissement des priorités; définition des priorités; James Lind Alliance; JLA",
    means: "Patients et soignants disent ce qu’il faut étudier en premier.",
  },
  prognosis: {
    names: "pronostic?",
    means: "Ce qui va sans doute arriver avec une maladie.",
    also: "Au quotidien : dire qui va gagner.",
  },
  protocol: {
    names: "protocole?; protocole de recherche; protocole d’étude",
    means: "Le plan écrit de l’étude : quoi, qui, quand et comment.",
    also: "Au quotidien : les règles de politesse de l’État.",
  },
  qaly: {
    names: "année de vie pondérée par la qualité; QALY; AVAQ",
    means: "Une façon de compter combien de temps et comment les gens vivent.",
  },
  qualitative: {
    names: "qualitatif; qualitative; recherche qualitative; étude qualitative; quali",
    means: "Une étude avec des mots et des récits, pas avec des nombres.",
  },
  "quality-of-life": { names: "qualité de vie; QV; QdV", means: "Si votre vie vous semble bonne." },
  quantitative: {
    names: "quantitatif; quantitative; recherche quantitative; étude quantitative; quanti",
    means: "Une étude qui compte et qui se sert de nombres.",
  },
  quorum: { names: "quorum", means: "Combien de gens il faut au moins pour décider." },
  raci: { names: "RACI; matrice RACI", means: "Un tableau qui dit qui fait quoi et qui donne son avis." },
  randomised: {
    names: "randomisé; randomisée; randomisation; tirage au sort; tiré au sort; tirée au sort; aléatoire",
    means: "Le hasard choisit qui reçoit quel soin, comme à pile ou face.",
  },
  "randomised-controlled-trial": {
    names:
      "essai contrôlé randomisé; ECR; essai randomisé; essai randomisé contrôlé; essai comparatif randomisé; essai clinique randomisé",
    means: "Le hasard met les gens dans des groupes. Ainsi on compare les soins de façon juste.",
  },
  "real-world-evidence": {
    names: "données de vie réelle; données en vie réelle; données de la vraie vie; étude en vie réelle",
    means: "Des faits qui viennent des soins de tous les jours.",
  },
  reciprocity: { names: "réciprocité; réciproque", means: "Chacun donne et chacun reçoit." },
  "recording-consent": {
    names: "accord pour enregistrer; consentement à l’enregistrement; droit à l’image",
    means: "Dire oui ou non à être filmé. Vous pouvez changer d’avis.",
  },
  recruitment: {
    names: "recrutement; recruter; inclusion?; enrôlement",
    means: "Trouver des gens et leur proposer d’être dans l’étude.",
    also: "Au quotidien : faire une place à tout le monde.",
  },
  reimbursement: {
    names: "remboursement; remboursement des frais; rembourser; frais?; défraiement",
    means: "On vous rend l’argent que vous avez payé pour venir.",
    also: "Au quotidien : un peu froid, ou cueilli depuis peu.",
  },
  "relative-risk": {
    names: "risque relatif; RR; rapport de risques",
    means: "Combien de fois la chose est plus probable dans un groupe.",
  },
  reliability: {
    names: "fiabilité; fidélité?; reproductibilité",
    means: "Vous trouvez pareil si vous mesurez encore.",
    also: "Au quotidien : rester fidèle à une personne.",
  },
  remission: { names: "rémission", means: "La maladie est calme ou partie pour le moment." },
  "research-coordinator": {
    names:
      "coordonnateur de recherche; coordonnatrice de recherche; coordinateur d’études; attaché de recherche clinique; attachée de recherche clinique; ARC; technicien d’études cliniques; TEC; chef de projet",
    means: "La personne qui suit le travail de l’étude jour après jour.",
  },
  "research-question": { names: "question de recherche", means: "Ce que l’étude veut savoir." },
  retention: {
    names: "rétention?; rétention des participants; fidélisation",
    means: "Faire que les gens restent dans l’étude jusqu’au bout.",
    also: "En médecine : quand le corps garde trop d’eau.",
  },
  "right-to-withdraw": {
    names: "droit de retrait; retrait?; retrait du consentement; se retirer de l’étude",
    means: "Vous pouvez arrêter quand vous voulez, sans dire pourquoi.",
    also: "Au quotidien : reprendre une chose, comme de l’argent à la banque.",
  },
  "rights-holder": {
    names: "détenteur de droits; titulaire de droits; ayant droit",
    means: "Des gens qui ont des droits, comme les premiers peuples d’un lieu.",
  },
  safeguarding: {
    names: "protection des personnes vulnérables; protection des personnes; sauvegarde?",
    means: "Ce que l’on fait pour garder les gens à l’abri du mal.",
    also: "Pour un fichier : en garder une copie.",
  },
  sample: {
    names: "échantillon?; échantillon de l’étude; échantillonnage",
    means: "Les gens choisis pour l’étude.",
    also: "Au quotidien : un petit bout d’une chose, comme un peu de sang.",
  },
  "sample-size": {
    names: "taille de l’échantillon; taille d’échantillon; effectif?; nombre de sujets nécessaire",
    means: "Combien de gens sont dans l’étude.",
    also: "Au quotidien : réel, ou qui agit déjà.",
  },
  "scoping-review": {
    names: "examen de la portée; revue de portée; revue exploratoire; scoping review",
    means: "Une grande recherche pour voir ce que l’on sait déjà d’un sujet.",
  },
  screening: {
    names: "dépistage; screening; visite de sélection; dépister",
    means: "Tester des gens qui vont bien. Ou voir qui peut être dans l’étude.",
  },
  "secondary-care": {
    names: "soins secondaires; soins spécialisés; deuxième ligne; soins tertiaires",
    means: "Les soins à l’hôpital ou chez un médecin expert d’une maladie.",
  },
  "secondary-use": {
    names: "utilisation secondaire; réutilisation des données; analyse secondaire; données secondaires",
    means: "Se servir de données déjà prises pour une autre question.",
  },
  "semi-structured-interview": {
    names: "entretien semi-directif; entretien semi-dirigé; entrevue semi-dirigée; entretien semi-structuré",
    means: "Un échange avec des questions prévues. On parle aussi du reste.",
  },
  sensitivity: {
    names: "sensibilité?; sensibilité et spécificité; sensibilité du test",
    means: "Combien de fois le test trouve la maladie chez ceux qui l’ont.",
    also: "Au quotidien : sentir les choses très fort.",
  },
  "serious-adverse-event": {
    names: "événement indésirable grave; évènement indésirable grave; EIG",
    means: "Un grave problème de santé pendant une étude, comme aller à l’hôpital.",
  },
  "side-effect": {
    names: "effet secondaire; effet indésirable; réaction indésirable",
    means: "Un effet du soin que l’on ne veut pas.",
  },
  specificity: {
    names: "spécificité?; spécificité du test",
    means: "Combien de fois le test dit non chez les gens non malades.",
    also: "Au quotidien : ce qui rend une chose à part.",
  },
  sponsor: {
    names: "promoteur?; promoteur de l’étude; promotrice; commanditaire",
    means: "Le groupe qui répond de l’étude devant la loi.",
    also: "Au quotidien : une société qui bâtit des maisons.",
  },
  spor: {
    names: "Stratégie de recherche axée sur le patient; SRAP; recherche axée sur le patient",
    means: "Un plan du Canada pour faire la recherche avec les patients.",
  },
  stakeholder: {
    names: "partie prenante; parties prenantes; partie intéressée",
    means: "Toute personne que le résultat touche ou pour qui il compte.",
  },
  "statistical-power": {
    names: "puissance statistique; puissance?; puissance de l’étude; calcul de puissance",
    means: "Y a-t-il assez de gens pour voir un vrai effet ?",
    also: "Au quotidien : la force.",
  },
  "statistically-significant": {
    names:
      "statistiquement significatif; significatif?; significative?; significativement?; différence significative; statistiquement significative; significativité",
    means: "Ce n’est sans doute pas un hasard. L’effet peut être petit.",
    also: "Au quotidien : grand, ou qui compte.",
  },
  "steering-committee": {
    names: "comité de pilotage; copil; comité directeur; COPIL; comité scientifique",
    means: "Un groupe qui guide le projet et fait les grands choix.",
  },
  "subgroup-analysis": {
    names: "analyse en sous-groupes; analyse de sous-groupe; sous-groupe",
    means: "On regarde une seule sorte de gens, comme les plus âgés.",
  },
  "supported-decision-making": {
    names: "prise de décision accompagnée; décision accompagnée; aide à la décision; prise de décision assistée",
    means: "C’est vous qui dites oui ou non, avec une aide sûre.",
  },
  "surrogate-outcome": {
    names: "critère de substitution; critère intermédiaire; marqueur de substitution",
    means: "On mesure autre chose à la place, comme le sang.",
  },
  "systematic-review": {
    names: "revue systématique; revue systématique de la littérature",
    means: "On cherche avec soin toutes les études sur une question. Puis on dit ce qu’elles montrent.",
  },
  "take-it-offline": {
    names: "en parler hors réunion; en parler à part; en bilatéral; hors ligne?",
    means: "En parler plus tard, hors de cette réunion.",
    also: "Pour internet : sans lien avec le réseau.",
  },
  "terms-of-reference": {
    names: "mandat?; termes de référence; cadre de référence; feuille de route",
    means: "Un texte qui dit à quoi sert un groupe.",
    also: "En politique : le temps passé à un poste après un vote.",
  },
  "thematic-analysis": {
    names: "analyse thématique; codage des données; analyse de contenu",
    means: "Lire ce que les gens ont dit et le ranger par idées.",
  },
  tokenism: {
    names: "participation de façade; tokénisme; patient alibi; patient alibis; caution?",
    means: "On vous prend juste pour faire bien. Votre avis ne compte pas.",
    also: "Au quotidien : l’argent que l’on garde pour un logement loué.",
  },
  tolerability: {
    names: "tolérance?; tolérabilité; bien toléré; bien tolérée",
    means: "Si le corps accepte bien le soin.",
    also: "Au quotidien : accepter que les autres soient à part.",
  },
  "trauma-informed": {
    names: "sensible au trauma; sensible aux traumatismes; tenant compte des traumatismes",
    means: "Faire son travail sans ouvrir de vieilles blessures.",
  },
  trial: {
    names: "essai clinique; essai?; essai thérapeutique",
    means: "Une étude qui teste un soin chez des gens.",
    also: "Au quotidien : tenter une chose, ou un livre d’idées.",
  },
  "trial-registration": {
    names: "enregistrement de l’essai; registre d’essais; registre des essais; clinicaltrials.gov",
    means: "Mettre le plan de l’étude sur une liste publique avant le début.",
  },
  "under-served": {
    names:
      "mal desservi; mal desservie; public éloigné des soins; difficile à joindre; marginalisé; marginalisée; invisibilisé",
    means: "Des gens que les soins ou la recherche oublient souvent.",
  },
  "usual-care": {
    names: "soins usuels; soins courants; soins habituels; traitement de référence; prise en charge habituelle",
    means: "Les soins que l’on aurait sans l’étude.",
  },
  validity: {
    names: "validité?; validité interne; validé; validée",
    means: "L’outil mesure vraiment ce qu’il dit mesurer.",
    also: "Au quotidien : jusqu’à quand une carte ou un billet sert.",
  },
  "vicarious-trauma": {
    names: "traumatisme vicariant; trauma vicariant; traumatisme secondaire; fatigue de compassion",
    means: "Avoir mal à force d’entendre la douleur des autres.",
  },
}
