/** A second list, written before any word was added for the first and read once, after the code was done: the first look. */
import type { WrittenLegend } from './writtenLegends';

type Means = WrittenLegend['means'];

const RACI: Means = { R: 'does', A: 'owns', C: 'advises', I: 'hears' };
const above = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'above', means });
const below = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'below', means });
const rows = (text: string, means: Means = RACI): WrittenLegend => ({ text, where: 'rows', means });

export const keptLegends: readonly WrittenLegend[] = [
  above('(R = on it, A = takes the blame, C = ask their opinion, I = just let them know)'),
  above('r – doing it · a – calls the shots · c – sounding board · i – gets the memo'),
  below('R: does the job | A: stands behind it | C: ask for input | I: on copy'),
  below('x = works on it, X = owns it', { x: 'does', X: 'owns' }),
  rows('A = owner\nR = worker\nC = is consulted\nI = on cc'),
  above('● in charge / ○ helps out', { '●': 'owns', '○': 'helps' }),
  below('2 = leads, 1 = helps', { 2: ['owns', 'does'], 1: 'helps' }),
  above('O = owner; D = doer; K = keep informed', { O: 'owns', D: 'does', K: 'hears' }),
  below('R=arbeitet daran; A=entscheidet am Ende; C=wird vorher gefragt; I=kriegt eine Mail'),
  above('(A = letzte Verantwortung, R = macht die Arbeit, C = Meinung einholen, I = nachher informieren)'),
  above('X = verantwortlich · o = hilft · i = Kopie', { X: ['owns', 'does'], o: 'helps', i: 'hears' }),
  rows('R: führt es durch\nA: verantwortet das Ergebnis\nC: gibt Rat\nI: zur Kenntnis'),
  below('● hauptverantwortlich ○ unterstützt', { '●': 'owns', '○': 'helps' }),
  below('r = erledigt, a = gibt frei, c = berät, i = wird benachrichtigt'),
  above('(R = s’en charge, A = responsable final, C = demander son avis, I = tenir au courant)'),
  below('A → valide, R → exécute, C → est consulté, I → est averti'),
  above('X = c’est lui qui répond · o = il aide · i = on l’informe', { X: 'owns', o: 'helps', i: 'hears' }),
  rows('R : fait\nA : assume la responsabilité\nC : conseille\nI : copie'),
  below('R = quien lo hace, A = último responsable, C = se le consulta, I = recibe información'),
  above('(X = dueño, o = ayuda, i = informado)', { X: 'owns', o: 'helps', i: 'hears' }),
  above('A – decide al final / R – trabaja en ello / C – pedir opinión / I – avisado'),
  rows('R = hace el trabajo; A = es el dueño; C = consultar antes; I = en copia'),
  below('R = esegue il lavoro, A = responsabile finale, C = chiedere parere, I = riceve copia'),
  above('X = decide lui · o = aiuta · i = informato', { X: 'owns', o: 'helps', i: 'hears' }),
  above('(A: chi risponde; R: chi esegue; C: chi si consulta; I: chi si informa)'),
  rows('R: ci lavora\nA: è il responsabile finale\nC: sentire prima\nI: avvisare'),
  below('R = faz o trabalho, A = dono, C = pedir opinião, I = só informar'),
  above('X = dono · o = colabora · i = toma conhecimento', { X: 'owns', o: 'helps', i: 'hears' }),
  above('(A: responsável final; R: quem executa; C: quem opina; I: recebe informação)'),
  rows('R: trata\nA: decide\nC: dá a opinião\nI: em CC'),
];
