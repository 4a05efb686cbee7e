import { expect, test } from 'vitest';
import type { MatrixId } from '../../../src/domain/matrix/ids';
import type { LibraryEntry } from '../../../src/session/library';
import { shownMatrices } from '../../../src/ui/home/shownMatrices';

const entry = (name: string, group?: string): LibraryEntry => ({
  id: name.padEnd(16, '-') as MatrixId,
  name,
  group,
  schemeName: 'RACI',
  activities: 1,
  roles: 1,
  changedAt: 0,
});
const entries = [
  entry('Wallet', 'Payments'),
  entry('Search'),
  entry('Cards', 'Payments'),
  entry('Lake', 'Data'),
];
const names = (list: readonly LibraryEntry[]) => list.map(({ name }) => name);

test('by group, those of one group stand together by name, and those without one come last', () => {
  expect(names(shownMatrices(entries, '', 'group'))).toEqual(['Lake', 'Cards', 'Wallet', 'Search']);
});

test('a search finds a group by its name', () => {
  expect(names(shownMatrices(entries, 'paym', 'name'))).toEqual(['Cards', 'Wallet']);
});
