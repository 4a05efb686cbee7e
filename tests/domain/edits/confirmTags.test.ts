import { expect, test } from 'vitest';
import { confirmTags } from '../../../src/domain/edits/confirmTags';
import type { RoleId } from '../../../src/domain/matrix/ids';
import { idOf } from '../../../src/domain/matrix/sketch';

const tags = (...names: string[]) => ({
  activities: [],
  roles: names.map((name) => ({ roleId: idOf<RoleId>(name), layer: 'platform' as const, because: name })),
});

test.each([
  [[], 'confirm the tags as complete'],
  [['Ops'], 'confirm a suggested tag'],
  [['Ops', 'Net'], 'confirm 2 suggested tags'],
])('%j are called by their number', (names, label) => {
  expect(confirmTags(tags(...names)).label).toBe(label);
});
