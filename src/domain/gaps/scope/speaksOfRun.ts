/**
 * Whether a table is about software that is built, released or run, by the words of its names, its roles and what its rows are known
 * to be: of a table of which hardly anything is known the areas say nothing.
 */
import type { AreaId } from '../../matrix/areas';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import type { AreaCounts } from './areaCounts';
import { homeOf } from './homeArea';
import { hasWordOfRun, isNearThatWork, isOfThatWork, isWorkOfRun, OF_A_TRADE, tradesIn } from './kindsOfWork';
import { CLEAR, type Shape, sharesOneThing } from './shape';

/**
 * By judgement: one of so many activities; beside a role of the trade fewer, unless a third of them is another subject. Of 76
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
  const spoken = new Set(rows.filter((row) => speaks(row, reading)));
  const others = Math.max(...OF_OTHERS.map((area) => home.get(area) ?? 0));
  const trades = tradesIn(reading).filter((weight) => weight === OF_A_TRADE).length;
  const isSubject = others > spoken.size && (trades === 0 || others * SUBJECT_OF > rows.length);
  const oneOf = trades > 0 ? ONE_OF_WITH_A_TRADE : ONE_OF;
  const near = rows.filter(({ activity }) => isNearThatWork(activity)).length;
  if (!isSubject && near * oneOf >= rows.length && isWorkOfRun(reading)) return true;
  if (shape !== 'topic' || trades < TRADES) return false;
  const either = rows.filter((row) => spoken.has(row) || RUNNING.has(homeOf(row, reading))).length;
  return either >= LEAST && either >= others && either * ONE_OF >= rows.length;
}

/** A title says what a table is about, and the rest of the house is not in it. */
const ONE_PROCESS =
  /process|prozess|procedure|verfahren|ablauf|processus|procédure|proceso|procedimiento|processo|procedura|procedimento/i;

const RUNNING: ReadonlySet<AreaId | undefined> = new Set(['build', 'release', 'operations', 'reliability']);

/** What those look after who neither build nor run it, or who do so in the hour of an incident: a subject of its own. */
const OF_OTHERS: readonly AreaId[] = ['data', 'cost', 'security', 'ai-governance', 'incident'];

/** What is known to be of another subject says nothing of this one by its kind: who looks after the bill sees it each month. */
function speaks(row: Row, reading: Reading): boolean {
  if (hasWordOfRun(row.activity)) return true;
  return isOfThatWork(row.activity) && !OF_OTHERS.some((area) => area === homeOf(row, reading));
}
