import { mergeRoles } from '../../../edits/mergeRoles';
import type { RoleId } from '../../../matrix/ids';
import type { Row } from '../../row';
import { defineRule, type Remark, thresholdOf } from '../../rule';
import { sampleOf } from '../../sample';
import { percent } from '../../words';

const COLUMNS_PER_SLICE = 40;

interface Column {
  readonly id: RoleId;
  readonly held: Uint16Array;
  readonly count: number;
}

const rule = defineRule({
  id: 'interchangeable-titles',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'Two titles for the same work',
  why: 'Titles that mean the same thing here are used for each other, and nobody knows which of the two is meant.',
  source: 'Article 0: titles used interchangeably; architect and engineer are not the same',
  remedy: 'Merge the two roles, or say what makes them different.',
  thresholds: {
    share: {
      label: 'Share of rows on which both hold the same',
      value: 0.9,
      least: 0.5,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    rows: {
      label: 'Rows in which either has a part',
      value: 10,
      least: 3,
      most: 100,
      step: 1,
      unit: 'count',
    },
  },
  flagged: twins('C'),
  accepted: twins('AR'),
  inputs: (reading) => [sampleOf(reading)],
  *check(reading): Iterable<Remark | undefined> {
    const rows = sampleOf(reading);
    const share = thresholdOf(rule, 'share', reading);
    const least = thresholdOf(rule, 'rows', reading);
    const columns = columnsOf(
      reading.roles.map((role) => role.id),
      rows,
    ).filter(({ count }) => count > 0);
    for (const [at, one] of columns.entries()) {
      if (at % COLUMNS_PER_SLICE === 0) yield undefined;
      for (let next = at + 1; next < columns.length; next++) {
        const other = columns[next] as Column;
        if (!mayBeAlike(one.count, other.count, share)) continue;
        const alike = likeness(one, other, share);
        if (!alike || alike.rows < least) continue;
        const [kept, gone] = [reading.role(one.id), reading.role(other.id)];
        if (!kept || !gone) continue;
        yield {
          about: [one.id, other.id].sort().join('/'),
          message: `${kept.name} and ${gone.name} hold the same in ${percent(alike.share)} of the rows that either has a part in.`,
          facts: 'alike',
          places: [{ roleId: one.id }, { roleId: other.id }],
          fixes: ({ reading: { matrix } }) => [
            { label: `Merge ${gone.name} into ${kept.name}`, edit: mergeRoles(matrix, one.id, [other.id]) },
            { label: `Merge ${kept.name} into ${gone.name}`, edit: mergeRoles(matrix, other.id, [one.id]) },
          ],
        };
      }
    }
  },
});

export default rule;

/** Twelve rows in which two roles hold the same, but for what the second holds in six of them. */
function twins(second: string): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `Do part ${at + 1} | C | ${at < 6 ? second : 'C'} | ${at < 6 && second === 'AR' ? '' : 'AR'}`,
  );
  return [' | Architect | Engineer | Lead', ...rows].join('\n');
}

/** What each role holds in each row, as numbers that stand for codes; 0 for nothing. */
function columnsOf(roles: readonly RoleId[], rows: readonly Row[]): readonly Column[] {
  const numbers = new Map<string, number>();
  const columns = new Map(roles.map((id) => [id, { id, held: new Uint16Array(rows.length), count: 0 }]));
  for (const [at, { activity }] of rows.entries()) {
    for (const [id, codes] of Object.entries<string>(activity.assignments)) {
      const column = columns.get(id as RoleId);
      if (!column) continue;
      const number = numbers.get(codes) ?? numbers.size + 1;
      numbers.set(codes, number);
      column.held[at] = number;
      column.count++;
    }
  }
  return [...columns.values()];
}

/** Roles that are alike in nine rows of ten hold something in about as many rows. */
function mayBeAlike(one: number, other: number, share: number): boolean {
  return Math.min(one, other) >= Math.max(one, other) * share;
}

/** Gives up as soon as too many rows differ, which for most pairs is after a few. */
function likeness(one: Column, other: Column, share: number) {
  let most = (one.count + other.count) * (1 - share);
  let rows = 0;
  let same = 0;
  const [left, right] = [one.held, other.held];
  for (let at = 0; at < left.length; at++) {
    if (left[at] === 0 && right[at] === 0) continue;
    rows++;
    if (left[at] === right[at]) same++;
    else if (--most < 0) return undefined;
  }
  return rows > 0 && same / rows >= share ? { rows, share: same / rows } : undefined;
}
