// English: hard words of research meetings and what they mean. A name with a question mark is an everyday word as well: `also` says in what sense.
import type { GlossaryEntry } from "../glossary.ts"

export const glossary = {
  ableism: { names: "ableism; ableist", means: "To treat disabled people as if they had less worth." },
  "absolute-risk": { names: "absolute risk", means: "The real chance that a thing happens, such as 2 in 100 people." },
  "absolute-risk-reduction": {
    names: "absolute risk reduction; ARR",
    means: "How far the real chance drops. It may drop from 4 in 100 to 2.",
  },
  abstract: {
    names: "abstract?; conference abstract",
    means: "A very short text that tells what a study did and found.",
    also: "In daily talk: ideas, not things that you can touch.",
  },
  accommodation: {
    names: "accommodation?; reasonable adjustment; access needs",
    means: "A change that lets a disabled person take part.",
    also: "In daily talk: a place to stay, such as a hotel.",
  },
  "action-item": { names: "action item; action point", means: "A job that someone has agreed to do." },
  acute: {
    names: "acute?; acute care",
    means: "It starts fast and is short, or it needs care right away.",
    also: "In daily talk: very strong or very sharp.",
  },
  "adaptive-trial": {
    names: "adaptive trial; adaptive design",
    means: "A study that may change as results come in. The rules are set before.",
  },
  adherence: {
    names: "adherence; compliance?",
    means: "Taking a treatment the way it was planned.",
    also: "To comply is also to follow rules or laws.",
  },
  "adverse-event": {
    names: "adverse event; AE",
    means: "Something bad for your health during a study. The treatment may not be the cause.",
  },
  "advisory-group": {
    names: "advisory group; advisory board; advisory committee; patient advisory council; PFAC; PAC",
    means: "A group that gives advice. Others may make the last choice.",
  },
  advocate: { names: "advocate; advocacy; patient advocate", means: "Someone who speaks up for you, or with you." },
  agenda: {
    names: "agenda?",
    means: "The list of things a meeting will talk about.",
    also: "In daily talk: a secret plan.",
  },
  "ai-note-taker": {
    names: "AI note taker; AI notetaker; AI assistant; meeting assistant",
    means: "A machine that listens and writes down what is said.",
  },
  amendment: {
    names: "amendment; protocol amendment",
    means: "A change to the study plan after others said yes to it.",
  },
  anonymised: {
    names: "anonymised; anonymized; anonymous data; anonymity",
    means: "Names and clues are taken out. It is then very hard to know who you are.",
  },
  aob: { names: "any other business; AOB", means: "Time at the end of a meeting to bring up other things." },
  arm: {
    names: "arm?; study arm; treatment arm; intervention arm",
    means: "One of the groups in a study. Each group gets its own treatment.",
    also: "In daily talk: the part of the body with the hand.",
  },
  assent: {
    names: "assent?",
    means: "A child says yes to a study. A parent must say yes too.",
    also: "In daily talk: to say yes.",
  },
  asynchronous: { names: "asynchronous; async", means: "Not at the same time. You can answer later." },
  attrition: {
    names: "attrition; drop-out; dropout; loss to follow-up; lost to follow-up",
    means: "People leave a study before it ends.",
  },
  authorship: { names: "authorship; co-author; coauthor", means: "Having your name on a paper as one of its writers." },
  bandwidth: {
    names: "bandwidth?",
    means: "In meetings: time and strength to do more.",
    also: "On the web: how much a line can carry at once.",
  },
  baseline: { names: "baseline; baseline data", means: "How things are at the start, before there is a change." },
  bias: {
    names: "bias?; biased?; selection bias",
    means: "Something in a study that pushes the results the wrong way.",
    also: "In daily talk: an unfair view of some people.",
  },
  biobank: {
    names: "biobank; bio-bank; tissue bank",
    means: "A safe place that keeps blood or other body samples for research.",
  },
  biomarker: { names: "biomarker", means: "Something in the body that can be measured, such as blood sugar." },
  blinded: {
    names: "blinded?; blinding?; blind?; masking?",
    means: "Some people are not told who gets which treatment. This keeps the test fair.",
    also: "In daily talk: a person who cannot see, or to cover a thing.",
  },
  "breakout-room": {
    names: "breakout room; breakout; breakout group",
    means: "A small group talks in an online room of its own.",
  },
  "buy-in": { names: "buy-in", means: "People agree with a plan and want to help." },
  capacity: {
    names: "mental capacity; capacity?; decision-making capacity",
    means: "Being able to make one choice at one time.",
    also: "In meetings: having the time and strength to do more.",
  },
  "care-pathway": {
    names: "care pathway; clinical pathway; patient journey",
    means: "The steps of care that a person goes through.",
  },
  caregiver: {
    names: "caregiver; carer; family partner; unpaid carer",
    means: "A person who looks after someone. Most of them get no pay.",
  },
  "case-study": { names: "case study; case report", means: "A close look at one person, place or event." },
  "case-control-study": {
    names: "case-control study; case-control",
    means: "A study that compares sick people with people who are not sick.",
  },
  causation: { names: "causation; causal; causality", means: "One thing makes the other one happen." },
  chair: {
    names: "chairperson; chair?; co-chair?",
    means: "The person who runs the meeting.",
    also: "In daily talk: a thing to sit on.",
  },
  "chatham-house-rule": {
    names: "Chatham House Rule; Chatham House",
    means: "You may share what was said, but not who said it.",
  },
  chronic: { names: "chronic; chronic condition; long-term condition", means: "It lasts a long time, often for life." },
  cihr: {
    names: "Canadian Institutes of Health Research; CIHR",
    means: "The main public body that pays for health research in Canada.",
  },
  "circle-back": { names: "circle back; loop back", means: "Talk about it again later." },
  "clinical-guideline": {
    names: "clinical guideline; guideline; best practice guideline; CPG",
    means: "Written advice for staff on the best care.",
  },
  clinician: {
    names: "clinician; healthcare provider; HCP",
    means: "A person trained to treat people, such as a doctor or nurse.",
  },
  "cluster-trial": {
    names: "cluster trial; cluster randomised trial; cluster randomized trial; cluster-randomised; cluster-randomized",
    means: "Whole places, such as schools, are put in groups by chance. Not single people.",
  },
  "co-design": { names: "co-design; codesign; co-designed", means: "The people who will use a thing help to plan it." },
  "co-investigator": {
    names: "co-investigator; co-I; co-applicant; coapplicant",
    means: "A person who helps lead the study and asks for its money.",
  },
  "co-production": {
    names: "co-production; coproduction; co-produced; co-creation",
    means: "People share the work and the power from start to end.",
  },
  "co-researcher": {
    names: "co-researcher; peer researcher; community researcher",
    means: "A person who has lived with a thing and helps study it.",
  },
  cohort: { names: "cohort", means: "A group of people who are studied for a long time." },
  "cohort-study": {
    names: "cohort study; longitudinal study; longitudinal",
    means: "A study that follows the same people over time.",
  },
  "community-of-practice": {
    names: "community of practice; CoP",
    means: "People who do the same kind of work and learn together.",
  },
  comorbidity: {
    names: "comorbidity; co-morbidity; multimorbidity",
    means: "Having more than one health problem at the same time.",
  },
  compensation: {
    names: "compensation?; remuneration; recognition payment",
    means: "Pay for your time and work.",
    also: "In law: money you get because you were hurt.",
  },
  complaint: {
    names: "complaint; formal complaint",
    means: "Telling someone in charge that a thing was wrong. They must look into it.",
  },
  concordance: { names: "concordance", means: "You and your care team agree on a plan together." },
  "confidence-interval": {
    names: "confidence interval; CI?",
    means: "The true number is most likely in this range. A wide range means less sure.",
    also: "The letters can also mean a hearing device in the ear: a cochlear implant.",
  },
  confidentiality: {
    names: "confidentiality; confidential",
    means: "What you say is not passed on. If someone could be badly hurt, it may be.",
  },
  "conflict-of-interest": {
    names: "conflict of interest; COI; competing interest; declaration of interests",
    means: "A person may gain something, so their choice might not be fair.",
  },
  confounder: {
    names: "confounder; confounding; confounding factor",
    means: "A hidden cause that can mix up the results.",
  },
  consensus: {
    names: "consensus; reach consensus",
    means: "The group agrees enough to move on. Some may still have doubts.",
  },
  "consent-form": {
    names: "consent form; informed consent form; ICF",
    means: "The paper you sign to say that you want to take part.",
  },
  contraindication: {
    names: "contraindication; contraindicated",
    means: "A reason why a treatment would not be safe for someone.",
  },
  "control-group": {
    names: "control group; control?; control arm; comparison group; comparator group",
    means: "People who do not get the new treatment. They are compared with people who do.",
    also: "In daily talk: to be in charge of something.",
  },
  "core-outcome-set": {
    names: "core outcome set; COS",
    means: "A short list of what all studies of one topic should measure.",
  },
  correlation: {
    names: "correlation; correlated",
    means: "Two things go up or down together. One may not cause the other.",
  },
  "cost-effectiveness": {
    names: "cost-effectiveness; cost-effective; health economics",
    means: "Whether the good it does is worth the money.",
  },
  cro: {
    names: "contract research organisation; contract research organization; CRO",
    means: "A company that is paid to run parts of a study.",
  },
  "cross-sectional-study": {
    names: "cross-sectional study; cross-sectional",
    means: "A study that looks at people at one point, like a photo.",
  },
  "crossover-trial": {
    names: "crossover trial; cross-over trial; crossover study",
    means: "Each person tries both treatments, one after the other.",
  },
  "data-safety-monitoring-board": {
    names: "data safety monitoring board; DSMB; DMC; data monitoring committee",
    means: "Outside experts who check that a study is safe. They can stop it.",
  },
  "data-saturation": {
    names: "data saturation; saturation?",
    means: "The point when new talks bring up no new ideas.",
    also: "In medicine: how much of a thing the blood holds.",
  },
  "data-sharing": {
    names: "data sharing; open data",
    means: "Other teams may use the study’s data. It may be about people like you.",
  },
  dataset: { names: "dataset; data set", means: "A big table or file of facts." },
  "de-identified": {
    names: "de-identified; deidentified; pseudonymised; pseudonymized; pseudonym",
    means: "Your name is changed to a code. Someone may still hold the key.",
  },
  "deep-dive": { names: "deep dive; drill down", means: "Look at one thing very closely." },
  deliverable: { names: "deliverable", means: "Something the team has promised to finish, such as a report." },
  delphi: {
    names: "Delphi; Delphi study; Delphi process; Delphi survey",
    means: "A group gets the same questions a few times. Its views come closer.",
  },
  diagnosis: { names: "diagnosis; diagnosed; dx", means: "The name of the health problem a person has." },
  disclosure: { names: "disclosure; disclose", means: "Telling something private, such as an illness or harm." },
  dissemination: { names: "dissemination; disseminate", means: "Telling other people what the study found." },
  "double-blind": {
    names: "double-blind; double-blinded; double-masked",
    means: "Nobody in the study knows who gets which treatment. The staff do not know either.",
  },
  "duty-of-care": { names: "duty of care", means: "You must take care that others are not harmed." },
  edi: {
    names: "EDI; DEI; diversity and inclusion; equity diversity and inclusion; equality diversity and inclusion",
    means: "Making sure all kinds of people are welcome and treated fairly.",
  },
  "effect-size": { names: "effect size", means: "How big the change is, not only if there was one." },
  effectiveness: { names: "effectiveness", means: "How well a treatment works in daily life." },
  efficacy: { names: "efficacy; efficacious", means: "How well a treatment works in a careful test." },
  "emotional-labour": {
    names: "emotional labour; emotional labor; emotional work; emotion work",
    means: "The hard work with feelings, such as telling a sad story.",
  },
  endpoint: {
    names: "endpoint; end point; primary endpoint; secondary endpoint",
    means: "What a study measures to see if the treatment worked.",
  },
  equipoise: { names: "equipoise; clinical equipoise", means: "Experts truly do not know which treatment is better." },
  "ethics-approval": {
    names: "ethics approval; ethics clearance; ethical approval",
    means: "The group that checks studies says this one is fair and safe.",
  },
  "ethics-committee": {
    names:
      "ethics committee; IRB; REB; REC; research ethics board; institutional review board; research ethics committee; ethics board",
    means: "A group that checks first if a study is fair and safe.",
  },
  etiology: { names: "etiology; aetiology; pathogenesis", means: "The cause of an illness." },
  "evidence-synthesis": {
    names: "evidence synthesis; synthesis?",
    means: "Many studies are put side by side, to see what they show.",
    also: "In daily talk: to make one thing from many parts.",
  },
  "evidence-based": { names: "evidence-based", means: "Backed up by good research, not only by what people think." },
  "exclusion-criteria": {
    names: "exclusion criteria; exclusion criterion",
    means: "The rules for who cannot join a study.",
  },
  facilitator: {
    names: "facilitator; facilitate; moderator",
    means: "The person who helps the group talk and keeps it fair.",
  },
  "feasibility-study": {
    names: "feasibility study; feasibility",
    means: "A small study. It asks if a thing can be done at all.",
  },
  "focus-group": { names: "focus group", means: "A small group talks about one topic. Someone leads the talk." },
  "follow-up": { names: "follow-up", means: "To check on people again at a later time." },
  funder: { names: "funder; funding body; granting agency", means: "The group that gives the money." },
  gdpr: {
    names: "General Data Protection Regulation; GDPR; data protection",
    means: "A law in Europe. It says how others may use facts about you.",
  },
  generalisable: {
    names: "generalisable; generalizable; generalisability; generalizability; external validity",
    means: "The results would also be true for people outside the study.",
  },
  "genetic-testing": {
    names: "genetic testing; genetic test; DNA test",
    means: "A test of your genes. They come from your parents.",
  },
  genomics: { names: "genomics; genomic", means: "The study of all the genes of a person." },
  "good-clinical-practice": {
    names: "Good Clinical Practice; GCP",
    means: "Rules for study staff. They keep people safe and results honest.",
  },
  grant: {
    names: "grant?; grant application; funding bid; proposal?",
    means: "Money for research, or the paper that asks for it.",
    also: "In daily talk: to let someone have a thing, or to offer a plan.",
  },
  gripp2: { names: "GRIPP2; GRIPP", means: "A list that shows how to write about the help of patients." },
  "ground-rules": {
    names: "ground rules; ways of working; group agreement",
    means: "What the group agrees about how to treat each other.",
  },
  "hazard-ratio": {
    names: "hazard ratio; HR?",
    means: "Compares how fast a thing happens in two groups. One means no difference.",
    also: "The letters can also mean heart rate, or the staff office.",
  },
  "health-equity": {
    names: "health equity; equity?",
    means: "Everyone gets a fair chance at good health.",
    also: "In daily talk: being fair. With money: a share in a company.",
  },
  "health-inequalities": {
    names: "health inequalities; health inequality; health disparities; health gaps",
    means: "Unfair gaps in health between groups of people.",
  },
  hipaa: { names: "HIPAA; health privacy law", means: "A law in the United States that keeps health records private." },
  honorarium: { names: "honorarium; honoraria", means: "Money you are paid for your time and what you know." },
  housekeeping: {
    names: "housekeeping?; house rules",
    means: "Small points at the start of a meeting, such as breaks.",
    also: "In daily talk: cleaning and care of a home.",
  },
  "hybrid-meeting": {
    names: "hybrid meeting; hybrid?",
    means: "Some people are in the room and some join online.",
    also: "In daily talk: a mix of two things, such as a hybrid car.",
  },
  hypothesis: { names: "hypothesis", means: "A guess that the study will test." },
  icebreaker: { names: "icebreaker; ice breaker", means: "A short, easy game or question to help people meet." },
  idiopathic: { names: "idiopathic", means: "Doctors do not know the cause." },
  impact: {
    names: "impact?; research impact",
    means: "The change that the research makes in real life.",
    also: "In daily talk: one thing hits another, or changes it.",
  },
  "implementation-science": {
    names: "implementation science; implementation; implementation research",
    means: "The study of how good ideas get used in real care.",
  },
  "in-kind": { names: "in-kind; in-kind contribution", means: "Help given as time or things, not as money." },
  incidence: { names: "incidence", means: "How many people newly get a thing in a set time." },
  "inclusion-criteria": {
    names: "inclusion criteria; inclusion criterion; eligibility criteria; eligible; eligibility",
    means: "The rules for who can join a study.",
  },
  "informed-consent": {
    names: "informed consent; consent process",
    means: "You are told what will happen. You understand it, and you freely say yes.",
  },
  "intention-to-treat": {
    names: "intention to treat; ITT",
    means: "Count all people in their first group, even if they stopped.",
  },
  intersectionality: {
    names: "intersectionality; intersectional",
    means: "Parts of who you are add up in how people treat you.",
  },
  intervention: {
    names: "intervention?",
    means: "The thing that is tested, such as a medicine or some support.",
    also: "In daily talk: to step in and change what happens.",
  },
  "knowledge-translation": {
    names: "knowledge translation; KT; knowledge mobilisation; knowledge mobilization; KMb",
    means: "To turn research into things that people can really use.",
  },
  "knowledge-user": { names: "knowledge user; end user", means: "A person who will use the results, such as a nurse." },
  "lay-member": {
    names: "lay member; layperson; lay reviewer",
    means: "A person in a group who was not trained in the topic.",
  },
  "lay-summary": {
    names: "lay summary; plain language summary; PLS; plain English summary",
    means: "A short report in plain words.",
  },
  "literature-review": {
    names: "literature review; lit review",
    means: "A text that sums up what others have written on a topic.",
  },
  "lived-experience": {
    names: "lived experience; living experience; expert by experience; experiential knowledge",
    means: "What you know because you have lived it.",
  },
  "low-hanging-fruit": { names: "low-hanging fruit; quick win", means: "Easy jobs that can be done first." },
  "mandatory-reporting": {
    names: "mandatory reporting; duty to report; mandated reporter",
    means: "A law: some harms must be told, even if you want them kept private.",
  },
  manuscript: { names: "manuscript", means: "A research report before it is printed." },
  "matters-arising": {
    names: "matters arising; actions from last time",
    means: "Things left over from the last meeting.",
  },
  mean: {
    names: "mean?; average?",
    means: "Add up all the numbers. Then divide by how many there are.",
    also: "In daily talk: what a person wants to say, or what is normal.",
  },
  median: { names: "median", means: "The middle number when all are lined up by size." },
  "meta-analysis": {
    names: "meta-analysis; metaanalysis",
    means: "The numbers of many studies are added up. The answer is then clearer.",
  },
  methodology: {
    names: "methodology; methods?; methodological",
    means: "How the study is done, and why it is done that way.",
    also: "In daily talk: ways to do something.",
  },
  milestone: { names: "milestone", means: "A key step, with a date to reach it by." },
  minutes: {
    names: "minutes?; meeting minutes; meeting notes",
    means: "The written record of a meeting.",
    also: "In daily talk: an hour has 60 of them.",
  },
  "missing-data": { names: "missing data; data gaps", means: "Answers or numbers that the study did not get." },
  "mixed-methods": {
    names: "mixed methods; mixed-method",
    means: "Research with numbers and also with what people say.",
  },
  "multidisciplinary-team": {
    names: "multidisciplinary team; MDT; interdisciplinary team; multidisciplinary",
    means: "Experts of more than one kind who work as a team.",
  },
  "negative-result": {
    names: "negative result; negative?; negative test",
    means: "The test did not find the thing. Or the study found no change.",
    also: "In daily talk: bad, or saying no.",
  },
  nihr: {
    names: "National Institute for Health and Care Research; NIHR",
    means: "The main public body that pays for health research in England.",
  },
  "number-needed-to-treat": {
    names: "number needed to treat; NNT",
    means: "How many people must be treated so that one gets better.",
  },
  "observational-study": {
    names: "observational study; observational research",
    means: "The team only looks. They do not give or change any treatment.",
  },
  "odds-ratio": {
    names: "odds ratio",
    means: "Compares how likely a thing is in two groups. One means no difference.",
  },
  "off-label": { names: "off-label", means: "To use a medicine for what it was not made for." },
  "open-access": {
    names: "open access; OA?",
    means: "Free for anyone to read online.",
    also: "The letters can also mean a disease that makes joints hurt.",
  },
  "open-label": { names: "open-label; unblinded", means: "All people in the study know who gets which treatment." },
  outcome: {
    names: "outcome?; outcome measure",
    means: "What a study looks at: what changed for people, or did not.",
    also: "In daily talk: how things end.",
  },
  "p-value": { names: "p-value", means: "Could luck alone do this? A small number means that luck is less likely." },
  "palliative-care": {
    names: "palliative care; palliative",
    means: "Care that eases pain and stress in a bad illness.",
  },
  "parking-lot": {
    names: "parking lot?; park that; park it",
    means: "A list of topics to come back to later.",
    also: "In daily talk: a place to leave cars.",
  },
  "participant-information-sheet": {
    names: "participant information sheet; PIS; information sheet; patient information leaflet",
    means: "A paper that tells you about the study. Then you can choose to join or not.",
  },
  "patient-engagement": {
    names: "patient engagement; engagement in research",
    means: "Patients are part of the team that does the research.",
  },
  "patient-partner": {
    names:
      "patient partner; patient research partner; PRP; public contributor; patient advisor; PFA; patient representative",
    means: "Someone who lives with a health problem and helps to shape research.",
  },
  "patient-reported-outcome": {
    names: "patient-reported outcome; PRO; PROM; patient-reported outcome measure",
    means: "What you say about your own health. You often fill in set questions.",
  },
  pcori: {
    names: "Patient-Centered Outcomes Research Institute; PCORI",
    means: "It pays for research that helps patients in the United States.",
  },
  "peer-review": {
    names: "peer review; peer-reviewed; reviewer",
    means: "Other experts check the work before it is printed or paid for.",
  },
  "phase-1-trial": {
    names: "phase 1 trial; phase 1; phase I; phase one",
    means: "The first test of a new treatment in a few people. Is it safe?",
  },
  "phase-2-trial": {
    names: "phase 2 trial; phase 2; phase II; phase two",
    means: "A test in more people. Is it safe, and could it work?",
  },
  "phase-3-trial": {
    names: "phase 3 trial; phase 3; phase III; phase three",
    means: "A big test. Is the new treatment better than the old one?",
  },
  phipa: { names: "PHIPA", means: "A law in Ontario, in Canada. It keeps health records private." },
  "pilot-study": {
    names: "pilot study; pilot?; pilot trial",
    means: "A small practice run. It finds problems before the big study.",
    also: "In daily talk: the person who flies a plane.",
  },
  placebo: {
    names: "placebo; dummy treatment; sugar pill",
    means: "Looks like the real treatment but has no medicine in it.",
  },
  "placebo-effect": { names: "placebo effect", means: "People may feel better even if the pill is not real." },
  "platform-trial": {
    names: "platform trial; master protocol",
    means: "One long study that tests many treatments. They can be added or dropped.",
  },
  positionality: { names: "positionality; reflexivity", means: "Knowing how your own life shapes how you see things." },
  "positive-result": {
    names: "positive result; positive?; positive test",
    means: "The test found the thing. That may be bad news for you.",
    also: "In daily talk: good, or hopeful.",
  },
  "power-imbalance": {
    names: "power imbalance; power dynamics; power differential",
    means: "Some people in the room have more say than others.",
  },
  ppi: {
    names: "patient and public involvement; PPI?; PPIE; public involvement",
    means: "Patients and the public help to plan and run research. They are not just studied.",
    also: "The letters also stand for a pill for the stomach.",
  },
  "pragmatic-trial": { names: "pragmatic trial; real-world trial", means: "A test done in normal, everyday care." },
  preprint: { names: "preprint; pre-print", means: "A paper put online first. Other experts have not checked it yet." },
  prevalence: { names: "prevalence", means: "How many people have a thing right now." },
  "primary-care": {
    names: "primary care; GP care; family practice",
    means: "The first place you go for care, such as a family doctor.",
  },
  "primary-outcome": {
    names: "primary outcome; main outcome",
    means: "The thing that matters most of all that the study measures.",
  },
  "principal-investigator": {
    names: "principal investigator; PI?; chief investigator; lead researcher",
    means: "The person in charge of the study.",
    also: "The letters may mean another thing too. Ask who said them.",
  },
  "priority-setting": {
    names: "priority setting; priority setting partnership; PSP; James Lind Alliance; JLA",
    means: "Patients and staff choose what research should look at first.",
  },
  prognosis: { names: "prognosis", means: "What will most likely happen with an illness over time." },
  protocol: {
    names: "protocol?; study protocol; research protocol",
    means: "The full written plan of a study: what, who, when and how.",
    also: "In daily talk: the right way to act.",
  },
  qaly: { names: "quality-adjusted life year; QALY", means: "A way to count both how long and how well people live." },
  qualitative: {
    names: "qualitative; qualitative research; qual",
    means: "Research that uses words, stories and views, not numbers.",
  },
  "quality-of-life": { names: "quality of life; QoL; QOL; HRQoL; HRQOL", means: "How good your life feels to you." },
  quantitative: { names: "quantitative; quantitative research; quant", means: "Research that works with numbers." },
  quorum: { names: "quorum; quorate", means: "The smallest number of people needed to make a choice." },
  raci: { names: "RACI; RACI matrix", means: "A chart that shows who does each job and who is asked." },
  randomised: {
    names: "randomised; randomized; randomisation; randomization; randomly assigned",
    means: "Chance picks who gets which treatment, like a coin toss.",
  },
  "randomised-controlled-trial": {
    names: "randomised controlled trial; RCT; randomized controlled trial; randomised trial; randomized trial",
    means: "Chance puts people in groups, so that treatments can be compared fairly.",
  },
  "real-world-evidence": {
    names: "real-world evidence; RWE; real-world data; RWD",
    means: "Facts from daily care, such as health records.",
  },
  reciprocity: { names: "reciprocity; reciprocal", means: "Both sides give and both sides get something." },
  "recording-consent": {
    names: "recording consent; consent to record",
    means: "Saying yes or no to being recorded. You can change your mind.",
  },
  recruitment: {
    names: "recruitment; recruit; enrolment; enrollment; accrual",
    means: "Finding people and asking them to join a study.",
  },
  reimbursement: {
    names: "reimbursement; reimburse; out-of-pocket expenses; expenses?",
    means: "Paying you back for money you spent to take part.",
    also: "In daily talk: what you pay for a thing.",
  },
  "relative-risk": {
    names: "relative risk; risk ratio; RR?",
    means: "How many times more likely a thing is in one group.",
    also: "The letters can also mean how fast a person breathes.",
  },
  reliability: { names: "reliability; reliable measure", means: "You get the same answer if you measure again." },
  remission: { names: "remission", means: "The illness is quiet or gone for now." },
  "research-coordinator": {
    names: "research coordinator; study coordinator; CRC?; trial manager",
    means: "The person who looks after the daily work of the study.",
    also: "The letters can also mean a kind of bowel cancer.",
  },
  "research-question": { names: "research question", means: "The thing the study wants to find out." },
  retention: {
    names: "retention?; retain participants",
    means: "Keeping people in the study until it ends.",
    also: "In daily talk: to keep or hold a thing.",
  },
  "right-to-withdraw": {
    names: "right to withdraw; withdraw?; withdrawal?",
    means: "You can stop at any time, and need not say why.",
    also: "In daily talk: to take out or pull back. With drugs: how stopping feels.",
  },
  "rights-holder": { names: "rights holder", means: "People with rights in law, such as the first people there." },
  safeguarding: { names: "safeguarding; safeguarding concern", means: "Steps to keep people safe from harm or abuse." },
  sample: {
    names: "sample?; study sample",
    means: "The people picked to be in the study.",
    also: "In daily talk: a small bit of something, such as blood.",
  },
  "sample-size": { names: "sample size; n equals", means: "How many people are in the study." },
  "scoping-review": { names: "scoping review", means: "A wide search. It maps what has been studied on a topic." },
  screening: {
    names: "screening?; screened?",
    means: "Testing people who feel well. Or checking who can join a study.",
    also: "In daily talk: to show a film, or to hide a thing.",
  },
  "secondary-care": {
    names: "secondary care; specialist care; tertiary care",
    means: "Care from a hospital or a doctor for one kind of illness.",
  },
  "secondary-use": {
    names: "secondary use; secondary analysis; secondary data",
    means: "Old study data is used to answer a new question.",
  },
  "semi-structured-interview": {
    names: "semi-structured interview",
    means: "A talk with some planned questions and room to say other things.",
  },
  sensitivity: {
    names: "sensitivity?; sensitivity and specificity",
    means: "How often a test finds the illness in people who have it.",
    also: "In daily talk: to feel things strongly, or to be kind about feelings.",
  },
  "serious-adverse-event": {
    names: "serious adverse event; SAE",
    means: "Great harm to health in a study, such as a hospital stay.",
  },
  "side-effect": {
    names: "side effect; adverse reaction",
    means: "What a treatment does to you that you do not want.",
  },
  specificity: { names: "specificity", means: "How often a test says no in people without the illness." },
  sponsor: {
    names: "sponsor?; study sponsor",
    means: "The body that must answer for the study by law.",
    also: "In daily talk: someone who pays for a thing.",
  },
  spor: {
    names: "Strategy for Patient-Oriented Research; SPOR",
    means: "A plan in Canada to do research with patients.",
  },
  stakeholder: {
    names: "stakeholder; interest holder",
    means: "Anyone who cares about the result or is touched by it.",
  },
  "statistical-power": {
    names: "statistical power; power?; powered?; underpowered; power calculation",
    means: "Are there enough people in the study to see a real change?",
    also: "In daily talk: to be strong, or in charge.",
  },
  "statistically-significant": {
    names: "statistically significant; significant?; significantly?; statistical significance; significant difference",
    means: "The result is not likely to be just luck. It may still be small.",
    also: "In daily talk: big, or what matters.",
  },
  "steering-committee": {
    names: "steering committee; steering group; TSC; trial steering committee",
    means: "A group that guides a project and makes the big choices.",
  },
  "subgroup-analysis": {
    names: "subgroup analysis; subgroup; sub-group",
    means: "Looking at one kind of person only, such as older people.",
  },
  "supported-decision-making": {
    names: "supported decision-making",
    means: "You make the choice, with help you trust to understand it.",
  },
  "surrogate-outcome": {
    names: "surrogate outcome; surrogate endpoint; surrogate marker",
    means: "They measure something else, such as blood, not how you feel.",
  },
  "systematic-review": {
    names: "systematic review; systematic literature review",
    means: "A careful search for every study on a question. It tells what they show together.",
  },
  "take-it-offline": {
    names: "take it offline; take this offline; offline?",
    means: "Talk about it later, outside this meeting.",
    also: "On the web: not linked to it.",
  },
  "terms-of-reference": {
    names: "terms of reference; ToR; TOR",
    means: "A paper that says what a group does and how it works.",
  },
  "thematic-analysis": {
    names: "thematic analysis; coding the data",
    means: "To read what people said and to sort it into main ideas.",
  },
  tokenism: {
    names: "tokenism; tokenistic; token patient; tick-box",
    means: "Asking you to join just for show, with no real say.",
  },
  tolerability: { names: "tolerability; well tolerated", means: "How easy a treatment is to put up with." },
  "trauma-informed": { names: "trauma-informed", means: "Working in a way that tries not to bring back old hurt." },
  trial: {
    names: "clinical trial; trial?",
    means: "A study that tests a treatment in people.",
    also: "In daily talk: a hearing before a judge, or a hard time.",
  },
  "trial-registration": {
    names: "trial registration; trial registry; clinicaltrials.gov; registered trial",
    means: "Putting the study plan on a public list before it starts.",
  },
  "under-served": {
    names: "under-served; underserved; hard to reach; seldom heard; marginalised; marginalized",
    means: "People who are often left out of care or research.",
  },
  "usual-care": {
    names: "usual care; standard care; standard of care; treatment as usual; TAU",
    means: "The care people would get if there was no study.",
  },
  validity: { names: "validity; validated", means: "The tool truly measures what it says it measures." },
  "vicarious-trauma": {
    names: "vicarious trauma; secondary trauma",
    means: "To be hurt because you hear of the pain of other people.",
  },
} satisfies Record<string, GlossaryEntry>
