// Recall and precision of the nets that are cast before a rule says that something is missing, on lists that were written before them.
import { leadsHouse } from '../../../src/domain/gaps/names/leaders';
import { LEVEL } from '../../../src/domain/gaps/tables/nets/levelWords';
import { NETS } from '../../../src/domain/gaps/tables/nets/nets';
import { OF_RUN } from '../../../src/domain/gaps/tables/nets/runWords';
import { OF_A_PRODUCT } from '../../../src/domain/gaps/tables/nets/soldWords';
import { type AnswerWords, answers } from '../../../src/domain/gaps/tables/subjects/subject';
import { RUNNING_COST } from '../../../src/domain/recognition/moneyNames';

const holding = (words: AnswerWords) => (name: string) => answers(words, name);

const WORDS: { readonly [net: string]: (name: string) => boolean } = {
  command: holding(NETS['incident-command-unowned']),
  oncall: holding(NETS['oncall-unowned']),
  actions: holding(NETS['actions-unowned']),
  cost: holding(NETS['cost-unowned']),
  reliability: holding(NETS['reliability-unowned']),
  runningCost: holding(RUNNING_COST),
  run: holding(OF_RUN),
  level: holding(LEVEL),
  restoreTests: holding(NETS['restore-untested']),
  security: holding(NETS['security-unowned']),
  goNoGo: holding(NETS['go-no-go-unowned']),
  sold: holding(OF_A_PRODUCT),
  leadership: leadsHouse,
};

const files: { readonly [path: string]: string } = import.meta.glob('../nets/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const HEADINGS = ['answers', 'answers not', 'taken for it all the same'];

/** Of the names that are it those that are missed, and of those that only sound alike those that are taken for it. */
export interface Caught {
  readonly net: string;
  /**
   * The second is in plain speech, written to get past the words. The third and fourth are names of another meaning, by another
   * hand: the third before it had read the words, the fourth to trip over them. The
   * fifth is abbreviated, the sixth in plain speech once more.
   */
  readonly list: string;
  readonly are: number;
  readonly arent: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  /** Those that are known to be taken for it: to tell them apart would cost names that are it, or no such table has them. */
  readonly wide: readonly string[];
}

export const caught: readonly Caught[] = Object.entries(files).map(([path, text]) => {
  const [, net = '', list = 'first'] =
    /(\w+?)(?:\.(second|third|fourth|fifth|sixth))?\.txt$/.exec(path) ?? [];
  const holds = WORDS[net];
  if (!holds) throw new Error(`“${path}” is a list of no net.`);
  const [are = [], others = [], wide = []] = HEADINGS.map((heading) =>
    (new RegExp(`^= ${heading}\\n((?:(?!= ).*\\n?)*)`, 'm').exec(text)?.[1] ?? '')
      .split('\n')
      .filter((name) => name !== ''),
  );
  const arent = [...others, ...wide];
  return {
    net,
    list,
    are: are.length,
    arent: arent.length,
    missed: are.filter((name) => !holds(name)),
    wrong: arent.filter((name) => holds(name)),
    wide,
  };
});
