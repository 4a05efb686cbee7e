// Recall and precision of the words by which a table's own names make a subject its business, and say who has it: on
// lists that were written before the words.

import { NETS } from '../../../src/domain/gaps/tables/nets/nets';
import { SOLD_SOFTWARE, WORKED_WITH } from '../../../src/domain/gaps/tables/subjects/dependentWords';
import { SCORING } from '../../../src/domain/gaps/tables/subjects/modelWords';
import { FOR_THE_PUBLIC, PERSONAL_DATA, SHOP } from '../../../src/domain/gaps/tables/subjects/peopleWords';
import { ANSWERING_AI, REGULATED } from '../../../src/domain/gaps/tables/subjects/productWords';
import {
  IN_PRODUCTION,
  LOOKED_AFTER,
  OWNS_PRODUCTION,
} from '../../../src/domain/gaps/tables/subjects/runningWords';
import { answers, asks, type SubjectWords } from '../../../src/domain/gaps/tables/subjects/subject';
import {
  ANY_WAY_BACK,
  AROUND,
  CHANGEOVER,
  CONTRACT,
  EXIT,
} from '../../../src/domain/gaps/tables/wholeRows/changeoverWords';
import { YIELDS_ACTIONS } from '../../../src/domain/gaps/tables/wholeRows/followUpWords';
import { anyOf } from '../../../src/domain/recognition/anyOf';

const WORDS: { readonly [list: string]: SubjectWords } = {
  erasure: PERSONAL_DATA,
  accessibility: { ...FOR_THE_PUBLIC, asks: anyOf(FOR_THE_PUBLIC.asks, SHOP.asks) },
  afterMarket: REGULATED,
  evaluation: ANSWERING_AI,
  watching: IN_PRODUCTION,
  access: OWNS_PRODUCTION,
  backup: LOOKED_AFTER,
  downtime: WORKED_WITH,
  soldHoles: SOLD_SOFTWARE,
  exit: { asks: CONTRACT, answers: EXIT },
  contract: { asks: CONTRACT, answers: EXIT },
  around: { asks: AROUND, answers: ANY_WAY_BACK },
  actions: { ...NETS['actions-unowned'], asks: YIELDS_ACTIONS },
  modelWatch: SCORING,
  wayBack: { asks: CHANGEOVER, answers: ANY_WAY_BACK },
};

const files: { readonly [path: string]: string } = import.meta.glob('../subjects/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** How many of the names that are it are known, and of those that are known, how many are it. */
export interface Known {
  readonly subject: string;
  readonly list: 'first' | 'second';
  readonly part: 'asks' | 'answers';
  readonly are: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export const known: readonly Known[] = Object.entries(files).flatMap(([path, text]) => {
  const [, subject = '', later] = /(\w+)(\.second)?\.txt$/.exec(path) ?? [];
  const words = WORDS[subject];
  if (!words) throw new Error(`“${path}” is a list of no subject.`);
  const listOf = (heading: string) =>
    (new RegExp(`^= ${heading}\\n((?:(?!= ).*\\n?)*)`, 'm').exec(text)?.[1] ?? '')
      .split('\n')
      .filter((name) => name !== '');
  return (['asks', 'answers'] as const).flatMap((part) => {
    const holds = (name: string) => (part === 'asks' ? asks(words, name) > 0 : answers(words, name));
    const are = listOf(part);
    const missed = are.filter((name) => !holds(name));
    const wrong = listOf(`${part} not`).filter(holds);
    return are.length === 0
      ? []
      : { subject, list: later ? 'second' : 'first', part, are: are.length, missed, wrong };
  });
});
