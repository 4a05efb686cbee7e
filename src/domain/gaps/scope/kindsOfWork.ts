/**
 * How much a table speaks of software or a technical service that is built, brought in or run, by the kinds of work in it. One
 * word may be anyone’s: who puts on a play rehearses, and has a website. That data is moved, a line may fail, leavers lose
 * their rights and a bill comes each month stands together only where something is run.
 */
import type { Activity } from '../../matrix/matrix';
import { onceForRoles } from '../../reading/ofRoles';
import type { Reading } from '../../reading/reading';
import { RUNNING_COST } from '../../recognition/moneyNames';
import { plainName } from '../../recognition/plainWords';
import { OF_RUN, RUNS_IT } from '../tables/nets/runWords';
import * as care from '../tables/run/careWords';
import * as change from '../tables/run/changeWords';
import { ALSO_OF_OTHERS, ROLES_ALSO_OF_OTHERS } from '../tables/run/sharedWords';
import { BUILT, GUARDED, MODELLED, ROLES_OF_IT, THINGS, TITLED } from '../tables/run/thingWords';
import { answers } from '../tables/subjects/subject';

/** Of which hardly anyone speaks who runs nothing. */
const KINDS: readonly RegExp[] = [
  change.MOVED,
  change.JOINED,
  change.SWITCHED,
  change.CARED_FOR,
  care.FAILS,
  care.HELPED,
  care.RIGHTS,
  care.KEPT,
  care.UPDATED,
  care.MENDED,
  care.WATCHED,
  GUARDED,
  MODELLED,
];

/** Of which others speak too. */
const WEAK_KINDS: readonly RegExp[] = [change.TRIED, change.TAUGHT, BUILT, THINGS];

interface Signs {
  /** A word that only those use who build or run software, or one that others use as well. */
  readonly sure: boolean;
  readonly unsure: boolean;
  readonly kinds: readonly number[];
  readonly weak: readonly number[];
}

const PAID = KINDS.length;

const known = new WeakMap<Activity, Signs>();

/** At each edit most activities are what they were. */
function signsOf(activity: Activity): Signs {
  const before = known.get(activity);
  if (before) return before;
  const { name } = activity;
  const plain = plainName(name);
  const among = (kinds: readonly RegExp[]) => kinds.flatMap((kind, at) => (kind.test(plain) ? [at] : []));
  const spoken = answers(OF_RUN, name);
  const sure = spoken && answers(OF_RUN, name.replace(ALSO_OF_OTHERS, ''));
  const paid = answers(RUNNING_COST, name) ? [PAID] : [];
  const signs = { sure, unsure: spoken && !sure, kinds: [...among(KINDS), ...paid], weak: among(WEAK_KINDS) };
  known.set(activity, signs);
  return signs;
}

/** Whether a name has a word of those who build, release or run software. */
export function hasWordOfRun(activity: Activity): boolean {
  const { sure, unsure } = signsOf(activity);
  return sure || unsure;
}

/** Whether a name is of that work at all. */
export function isOfThatWork(activity: Activity): boolean {
  return hasWordOfRun(activity) || signsOf(activity).kinds.length > 0;
}

/** Whether a name has anything of it, be it a thing that others have too. */
export function isNearThatWork(activity: Activity): boolean {
  return isOfThatWork(activity) || signsOf(activity).weak.length > 0;
}

/** By judgement: two unmistakable names are enough, as are four kinds of work, or a title and two. */
const ENOUGH = 4;
const SURE = 2;
const TITLE = 2;
const WEAK = 0.5;
const MOST_SURE = 2;
const MOST_UNSURE = 3;
const MOST_OF_ROLES = 3;

const ofTheTrade = onceForRoles((roles) => roles.map(({ id, name }) => [id, weightOf(name)] as const));

/** Of a role whose name is of the trade, and one whose name is others’ too. */
export const OF_A_TRADE = 2;

function weightOf(role: string): number {
  if (RUNS_IT.test(role.replace(ROLES_ALSO_OF_OTHERS, ''))) return OF_A_TRADE;
  return RUNS_IT.test(role) || ROLES_OF_IT.test(plainName(role)) ? 1 : 0;
}

/** Of the trade by their names, and carrying something here. */
export function tradesIn({ roles, tallies }: Reading): readonly number[] {
  return ofTheTrade(roles)
    .filter(([id, weight]) => weight > 0 && (tallies.get(id)?.carries ?? 0) > 0)
    .map(([, weight]) => weight);
}

export function isWorkOfRun(reading: Reading): boolean {
  const kinds = new Set<number>();
  const weak = new Set<number>();
  let [sure, unsure] = [0, 0];
  for (const { activity } of reading.rows) {
    const signs = signsOf(activity);
    if (signs.sure) sure++;
    if (signs.unsure) unsure++;
    for (const kind of signs.kinds) kinds.add(kind);
    for (const kind of signs.weak) weak.add(kind);
  }
  const roles = tradesIn(reading).reduce((sum, weight) => sum + weight, 0);
  const points =
    SURE * Math.min(sure, MOST_SURE) +
    kinds.size +
    WEAK * (weak.size + Math.min(unsure, MOST_UNSURE)) +
    (TITLED.test(plainName(reading.matrix.name)) ? TITLE : 0) +
    Math.min(roles, MOST_OF_ROLES);
  return points >= ENOUGH;
}
