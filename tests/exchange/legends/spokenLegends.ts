/** Marks that plain sentences explain, in six languages. Written before the code that reads them. */
import type { WrittenLegend } from './writtenLegends';

type Means = WrittenLegend['means'];

const above = (text: string, means: Means): WrittenLegend => ({ text, where: 'above', means });
const below = (text: string, means: Means): WrittenLegend => ({ text, where: 'below', means });

export const spokenLegends: readonly WrittenLegend[] = [
  above(
    'Big **X** carries the can (one per line, and normally works on it too). Small x works on it. ? = ask first. Empty = leave them in peace.',
    { X: 'owns', x: 'does', '?': 'advises' },
  ),
  above('A big X means they own it, a small x means they help.', { X: 'owns', x: 'helps' }),
  // Who answers a question answers for nothing.
  above('R = does it, A = owns it, C = answers questions, I = is told', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  above('R = lo hace, A = responde, C = responde preguntas, I = se entera', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  above('R = fait, A = répond du résultat, C = répond aux questions, I = est prévenu', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  above('R = esegue, A = risponde, C = risponde alle domande, I = viene informato', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  above('R = macht es, A = verantwortet es, C = beantwortet Fragen, I = bekommt Bescheid', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  above('R = faz, A = responde, C = responde a dúvidas, I = fica a saber', {
    R: 'does',
    A: 'owns',
    C: 'advises',
    I: 'hears',
  }),
  below('Capital X is accountable. Small x is responsible. ? is consulted.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
  above('Big X never alone, but answers for it. Small x, no questions asked, works on it.', {
    X: 'owns',
    x: 'does',
  }),
  below('● carries the can. ○ works on it.', { '●': 'owns', '○': 'does' }),
  above('X = owns it, x = does it, ? = ask first', { X: 'owns', x: 'does', '?': 'advises' }),
  above('Großes X hält den Kopf hin. Kleines x arbeitet daran. ? = vorher fragen.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
  below('Ein großes X heißt verantwortet es, ein kleines x heißt hilft mit.', { X: 'owns', x: 'helps' }),
  above('Grand X : répond du résultat. Petit x : fait le travail. ? : à consulter.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
  below('Un grand X veut dire décide, un petit x veut dire participe.', { X: 'owns', x: 'helps' }),
  above('X grande: da la cara. x pequeña: lo hace. ? = preguntar antes.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
  above('X grande: ne risponde. x piccola: ci lavora. ? = chiedere prima.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
  below('X grande: responde por isso. x pequeno: faz. ? = perguntar antes.', {
    X: 'owns',
    x: 'does',
    '?': 'advises',
  }),
];

/** Sentences beside a table of marks that explain none of them. */
export const unspoken: readonly string[] = [
  'X works with us since May. Do you have any questions? Ask Bo.',
  'Please put an X where you think fit.',
  'Qui décide ? – Marie, comme toujours.',
];
