/** Titles of one family that share out rows of the same kind, so that nobody could say which of them a new row is for. */
import type { Role } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { conditionOf } from './ownership';

/** Titles that people use for each other. */
const FAMILIES: readonly RegExp[] = [
  /cloud (architect|engineer)|devops|platform engineer|site reliability|\bsre\b|infrastructure engineer/i,
  /\b(ai|ml) architect/i,
  /\b(ai|ml|mlops) engineer/i,
  /(software|backend|front.?end|full.?stack) (engineer|developer)/i,
];

/** Rows that the two carry together, and each of them at least. */
const ROWS = 8;
const EACH = 4;
/** By judgement: from this overlap of concerns on it is the same work, and below this share of joint rows they take turns. */
const SAME_WORK = 0.6;
const TOGETHER = 0.3;

export interface Turns {
  readonly one: Role;
  readonly other: Role;
  readonly rows: readonly Row[];
}

export function takingTurns(rows: readonly Row[], reading: Reading): readonly Turns[] {
  const found: Turns[] = [];
  for (const family of FAMILIES) {
    const titles = reading.roles.filter(({ name }) => family.test(name));
    const carried = new Map(titles.map(({ id }) => [id, rows.filter((row) => carries(row, id))]));
    titles.forEach((one, at) => {
      for (const other of titles.slice(at + 1)) {
        const turns = turnsOf(carried.get(one.id) ?? [], carried.get(other.id) ?? []);
        if (turns) found.push({ one, other, rows: turns });
      }
    });
  }
  return found;
}

/** What a title carries only under a condition is no share of the work that people expect of it. */
function carries(row: Row, id: Role['id']): boolean {
  return conditionOf(row, id) === undefined && (row.owners.includes(id) || row.doers.includes(id));
}

function turnsOf(ones: readonly Row[], others: readonly Row[]): readonly Row[] | undefined {
  if (ones.length < EACH || others.length < EACH) return undefined;
  const all = [...new Set([...ones, ...others])];
  const joint = ones.length + others.length - all.length;
  if (all.length < ROWS || joint >= TOGETHER * all.length) return undefined;
  return overlap(profile(ones), profile(others)) >= SAME_WORK ? all : undefined;
}

/** The share of each concern in some rows. */
function profile(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { activity } of rows) {
    for (const concern of activity.concerns.length > 0 ? activity.concerns : [activity.kind]) {
      counts.set(concern, (counts.get(concern) ?? 0) + 1);
      all++;
    }
  }
  return new Map([...counts].map(([key, count]) => [key, count / all]));
}

function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, share] of one) sum += Math.min(share, other.get(key) ?? 0);
  return sum;
}
