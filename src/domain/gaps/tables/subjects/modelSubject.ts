/** The subject of a model that scores or decides: it goes on doing so, however wrong it has become. */
import { SCORING } from './modelWords';
import type { Subject } from './subject';

export const MODEL_UNWATCHED: Subject = {
  id: 'model-unwatched',
  title: 'Nobody watches the model in production',
  why: 'What a model learned grows old while the world changes. It goes on deciding, more wrongly each month, and nothing breaks.',
  source: 'NIST AI RMF MEASURE 2.4 and MANAGE 4.1; SR 11-7 ongoing monitoring',
  remedy: 'Name who watches how right its scores still are, and who is told when they are not.',
  words: SCORING,
  area: 'ai-governance',
  concern: 'ai-eval',
  least: 3,
  loud: 4,
  about: 'a model that scores or decides',
  says: 'who watches how right it is in production',
  origin: 'ai-monitor',
  name: 'Watch how right the model is in production',
  duties: ['model-triage'],
  hides: ['ai-operation-unowned'],
  rows: ['Scoring model', 'Retrain each quarter', 'Feature pipeline'],
  closes: 'Drift alerts',
};
