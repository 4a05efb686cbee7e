/**
 * Legends as people write them, in six languages, with what each sign means to a reader. Written before the code that reads
 * them was looked at. `measure.ts` beside it prints how many are understood.
 */
import type { Meaning } from '../../../src/domain/matrix/scheme/scheme';

export interface WrittenLegend {
  /** As it stands in the file; several lines are several lines. */
  readonly text: string;
  /** `rows` and `top`: lines of a CSV below and above the table; there `cells`: one line of cells, and `pairs`: two cells a line. */
  readonly where: 'above' | 'below' | 'rows' | 'top' | 'cells' | 'pairs';
  /** By the sign that a cell holds; of two meanings either is a fair reading. */
  readonly means: { readonly [sign: string]: Meaning | readonly Meaning[] };
}

type Means = WrittenLegend['means'];

const RACI: Means = { R: 'does', A: 'owns', C: 'advises', I: 'hears' };
const above = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'above', means });
const below = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'below', means });
const rows = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'rows', means });

const english = [
  above('We are four, so please no process. (A = yours, R = you help out, C = ask first, I = cc)', {
    ...RACI,
    R: ['does', 'helps'],
  }),
  above('(A/R = yours, R = you help, C = ask first, I = cc)', {
    'A/R': 'owns',
    R: 'helps',
    C: 'advises',
    I: 'hears',
  }),
  above('R = does it, A = answers for it, C = we ask them before, I = gets an email'),
  above('[R: does the work; A: head on the block; C: has a say; I: is told]'),
  above('*R* does the work · *A* signs for it in the end · *C* is asked · *I* is told afterwards'),
  above('R – hands on / A – on the hook / C – two-way / I – one-way'),
  below('R → does it, A → owns it, C → gives input, I → FYI'),
  below('Legend: R - Doing, A - Answerable, C - Consult first, I - Keep posted'),
  below(
    '"R" = responsible for doing; "A" = the one throat to choke; "C" = consulted; "I" = kept in the loop',
  ),
  below('a = accountable, r = responsible, c = consulted, i = informed'),
  below('X = owns it | x = helps | o = wants to know', { X: 'owns', x: 'helps', o: 'hears' }),
  below('● owner ○ helper', { '●': 'owns', '○': 'helps' }),
  above('● = owner, ○ = lends a hand, △ = gets told', { '●': 'owns', '○': 'helps', '△': 'hears' }),
  above('1 = accountable, 2 = does the work, 3 = consulted', { 1: 'owns', 2: 'does', 3: 'advises' }),
  below('XX = in charge, X = takes part', { XX: 'owns', X: ['does', 'helps'] }),
  rows('R = doer\nA = owner\nC = consult\nI = cc'),
  rows('L = leads, S = supports, I = gets a copy', { L: ['owns', 'does'], S: 'helps', I: 'hears' }),
  above('D = decides, E = executes, H = helps, K = must know', {
    D: 'owns',
    E: 'does',
    H: 'helps',
    K: 'hears',
  }),
  below('A is the person who answers for it, R does it, C is asked before, I is told after.'),
  below('A(ccountable), R(esponsible), C(onsulted), I(nformed)'),
];

const german = [
  below('A=trägt die Verantwortung; R=macht; C=wird gefragt; I=bekommt Info'),
  below('V = verantwortlich, D = führt durch, M = macht mit, I = kriegt Bescheid', {
    V: 'owns',
    D: 'does',
    M: 'helps',
    I: 'hears',
  }),
  above('(R: erledigt es, A: hält den Kopf hin, C: vorher fragen, I: Info danach)'),
  above('E = Entscheidung · D = Durchführung · M = Mitarbeit · I = Information', {
    E: 'owns',
    D: 'does',
    M: 'helps',
    I: 'hears',
  }),
  above('x = zuständig, (x) = Vertretung', { x: ['does', 'owns'] }),
  above('X – macht es / o – hilft mit / i – nur zur Info', { X: 'does', o: 'helps', i: 'hears' }),
  below(
    'Legende: **A** = Abnahme und Verantwortung | **R** = Umsetzung | **C** = Rücksprache | **I** = in Kopie',
  ),
  below('● = federführend, ○ = beteiligt', { '●': ['owns', 'does'], '○': ['helps', 'advises', 'does'] }),
  below('F = Federführung, M = Mitwirkung, K = Kenntnisnahme', {
    F: ['owns', 'does'],
    M: 'helps',
    K: 'hears',
  }),
  below('„A“ = muss dafür geradestehen, „R“ = arbeitet daran, „C“ = wird angehört, „I“ = erfährt es'),
  rows('R = Ausführung; A = Gesamtverantwortung; C = Beratung; I = wird informiert'),
  rows('A: entscheidet\nR: setzt um\nC: redet mit\nI: weiß Bescheid'),
  above('1 = hauptverantwortlich, 2 = arbeitet mit, 3 = wird informiert', {
    1: 'owns',
    2: ['helps', 'does'],
    3: 'hears',
  }),
  below('Z = Zustimmung nötig, D = durchführend, V = verantwortlich, I = informieren', {
    Z: ['signs', 'owns'],
    D: 'does',
    V: 'owns',
    I: 'hears',
  }),
];

const french = [
  below('R = fait le travail, A = en répond, C = à consulter, I = à informer'),
  above('(R : réalise ; A : décide et rend compte ; C : donne un avis ; I : mis en copie)'),
  above(
    'A – celui qui répond du résultat / R – celui qui fait / C – on lui demande avant / I – on le prévient',
  ),
  above('X = pilote · x = participe · i = informé', {
    X: ['owns', 'does'],
    x: ['helps', 'does'],
    i: 'hears',
  }),
  below('P = pilote, C = contribue, V = valide, I = en copie', {
    P: ['owns', 'does'],
    C: ['helps', 'advises'],
    V: ['checks', 'owns', 'signs'],
    I: 'hears',
  }),
  below('« A » = porte la responsabilité | « R » = exécute | « C » = conseille | « I » = tenu au courant'),
  below('● responsable ○ associé', { '●': ['does', 'owns'], '○': ['helps', 'advises', 'does'] }),
  rows('R = réalisateur; A = approbateur; C = consulté; I = informé'),
  rows('A : a le dernier mot\nR : s’en occupe\nC : à son mot à dire\nI : reçoit l’info'),
  above('r = réalise, a = approuve, c = consulté, i = informé'),
  below('A → garant, R → acteur, C → avis requis, I → pour information'),
];

const spanish = [
  rows('R = responsable de hacerlo, A = quien responde, C = consultado, I = informado'),
  below('R = lo hace, A = da la cara, C = se le pregunta, I = se le avisa'),
  above('(R: ejecuta; A: aprueba y responde; C: opina; I: recibe copia)'),
  above('X = responsable · o = colabora · i = se entera', { X: ['does', 'owns'], o: 'helps', i: 'hears' }),
  above('A – el que responde / R – el que lo hace / C – a quien se consulta / I – a quien se informa'),
  below('**D** = decide | **H** = hace | **A** = ayuda | **E** = enterado', {
    D: 'owns',
    H: 'does',
    A: 'helps',
    E: 'hears',
  }),
  below('1 = titular, 2 = suplente o apoyo', { 1: 'owns', 2: 'helps' }),
  below('«R» = se encarga, «A» = rinde cuentas, «C» = hay que consultarle, «I» = en copia'),
  below('r: realiza, a: autoriza, c: consultado, i: informado'),
];

const italian = [
  above('X = ne risponde lui/lei · o = ci lavora · c = da sentire · i = da avvisare', {
    X: 'owns',
    o: 'does',
    c: 'advises',
    i: 'hears',
  }),
  above('(R: lo fa; A: ne risponde; C: va sentito; I: va avvisato)'),
  below('R = chi lo fa, A = chi ne risponde, C = chi va sentito prima, I = chi va informato'),
  below('A – responsabile ultimo / R – esecutore / C – consultato / I – in copia'),
  below('● = responsabile, ○ = collabora', { '●': ['does', 'owns'], '○': 'helps' }),
  rows('R = si occupa; A = approva; C = dà un parere; I = per conoscenza'),
  rows('A: decide\nR: esegue\nC: viene sentito\nI: viene informato'),
  above('D = decide · E = esegue · S = supporta · I = informato', {
    D: 'owns',
    E: 'does',
    S: 'helps',
    I: 'hears',
  }),
];

const portuguese = [
  below('R = faz, A = responde por isso, C = é ouvido antes, I = recebe cópia'),
  above('(R: executa; A: dá a cara; C: dá parecer; I: fica a saber)'),
  above('X = responsável · x = ajuda · o = a par', { X: ['does', 'owns'], x: 'helps', o: 'hears' }),
  below('A – quem responde / R – quem faz / C – quem se consulta / I – quem é avisado'),
  below('**R** = trata disso | **A** = presta contas | **C** = consultado | **I** = em cópia'),
  rows('D = decide; F = faz; A = apoia; I = informado', { D: 'owns', F: 'does', A: 'helps', I: 'hears' }),
  rows('A: tem a última palavra\nR: executa\nC: consultar\nI: avisar'),
  above('1 = titular, 2 = participa', { 1: 'owns', 2: ['helps', 'does'] }),
];

export const writtenLegends: readonly WrittenLegend[] = [
  ...english,
  ...german,
  ...french,
  ...spanish,
  ...italian,
  ...portuguese,
];

/** Lines beside a table that explain none of its letters, although they look as if: the letters stay as RACI has them. */
export const noLegends: readonly string[] = [
  'Contacts: A = Ana Ruiz, B = Bo Lind',
  'a = 3 people, b = 5 people',
  'R = 0.92 between load and latency; I = 40 kW',
  'A: Almaty office, C: Cairo office',
  'Status: x = open, o = closed',
  'e: ops@example.org · t: 555 01 02',
  'Prices: A = 10, R = 12, C = 14',
  'Sprints 1 – Planning, 2 – Building',
  'A – Z of terms is on the wiki, I – the author – keep it.',
  'Version 2: i = minor, x = major',
  'Abt. entscheidet, Ref. arbeitet mit.',
  'Resp. da la cara · Consej. lo hace · Inf. se le avisa',
];
