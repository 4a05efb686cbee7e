/**
 * Whether a table is about software that is built, released or run, by the words of its names, its roles and what its rows are known
 * to be: of a table of which hardly anything is known the areas say nothing.
 */
import type { AreaId } from '../../matrix/areas';
import { onceForRoles } from '../../reading/ofRoles';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { OF_RUN, RUNS_IT } from '../tables/nets/runWords';
import { answers } from '../tables/subjects/subject';
import type { AreaCounts } from './areaCounts';
import { homeOf } from './homeArea';
import { CLEAR, type Shape, sharesOneThing } from './shape';

/**
 * By judgement: so many activities, and one of so many; beside a role of the trade fewer, unless a third of them is another subject. Of 76
 * tables by other hands those who hire, buy, teach, nurse or move house speak of it at most once in nine names and have no such role.
 * Where three roles are of the trade, what is known of rows counts as well.
 */
const LEAST = 2;
const ONE_OF = 8;
const ONE_OF_WITH_A_TRADE = 16;
const SUBJECT_OF = 3;
const TRADES = 3;

/** Of a larger matrix the areas are known, or it is about everything. */
const MOST_ROWS = 500;

/** Of an incident, a watch or a contract other rules say what it takes, and one process takes neither. */
const OTHERWISE_UNSAID: ReadonlySet<Shape> = new Set(['topic', 'unclear', 'process', 'ai']);

export function speaksOfRun(shape: Shape, { home }: AreaCounts, reading: Reading): boolean {
  const { rows } = reading;
  if (!OTHERWISE_UNSAID.has(shape) || rows.length < CLEAR || rows.length > MOST_ROWS) return false;
  if (sharesOneThing(reading) || ONE_PROCESS.test(reading.matrix.name)) return false;
  const spoken = new Set(rows.filter(speaks));
  const others = Math.max(...OF_OTHERS.map((area) => home.get(area) ?? 0));
  const trades = tradesIn(reading);
  if (trades > 0) {
    const isSubject = others > spoken.size && others * SUBJECT_OF > rows.length;
    if (!isSubject && spoken.size * ONE_OF_WITH_A_TRADE >= rows.length) return true;
  }
  const enough = (count: number) => count >= LEAST && count >= others && count * ONE_OF >= rows.length;
  if (enough(spoken.size)) return true;
  if (shape !== 'topic' || trades < TRADES) return false;
  return enough(rows.filter((row) => spoken.has(row) || RUNNING.has(homeOf(row, reading))).length);
}

/** A title says what a table is about, and the rest of the house is not in it. */
const ONE_PROCESS =
  /process|prozess|procedure|verfahren|ablauf|processus|procédure|proceso|procedimiento|processo|procedura|procedimento/i;

const RUNNING: ReadonlySet<AreaId | undefined> = new Set(['build', 'release', 'operations', 'reliability']);

/** What those look after who neither build nor run it, or who do so in the hour of an incident: a subject of its own. */
const OF_OTHERS: readonly AreaId[] = ['data', 'cost', 'security', 'ai-governance', 'incident'];

const spokenRows = new WeakMap<object, boolean>();

/** At each edit most activities are what they were. */
function speaks({ activity }: Row): boolean {
  let is = spokenRows.get(activity);
  if (is === undefined) {
    is = answers(OF_RUN, activity.name);
    spokenRows.set(activity, is);
  }
  return is;
}

const ofTheTrade = onceForRoles((roles) =>
  roles.filter(({ name }) => RUNS_IT.test(name)).map(({ id }) => id),
);

function tradesIn({ roles, tallies }: Reading): number {
  return ofTheTrade(roles).filter((id) => (tallies.get(id)?.carries ?? 0) > 0).length;
}
