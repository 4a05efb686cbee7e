import { expect, test } from 'vitest';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { keyHint } from '../../../../src/ui/matrix/screen/keyHint';

const filled = {
  zone: 'cell',
  naming: undefined,
  activities: 1,
  roles: 1,
  scheme: raci,
  mac: false,
} as const;

test('letters are spoken of only where there is a cell for them', () => {
  expect(keyHint(filled)).toContain('Type R A C I to assign');
  for (const less of [{ activities: 0 }, { roles: 0 }, { zone: 'section' }, { zone: 'header' }] as const)
    expect(keyHint({ ...filled, ...less })).not.toContain('to assign ·');
});

test('a blank matrix is told what can be added and pasted', () => {
  const blank = { ...filled, zone: 'section', activities: 0, roles: 0 } as const;
  expect(keyHint(blank)).toBe('Add an activity or a role · Ctrl V to paste a table · ? for all keys');
  expect(keyHint({ ...blank, naming: 'activity' })).toBe(
    'Enter for the next activity · Esc to stop · Ctrl V to paste a table · ? for all keys',
  );
  expect(keyHint({ ...blank, mac: true })).toContain('⌘ V');
});

test('where nothing can be changed, no key is named that would', () => {
  expect(keyHint({ ...filled, readOnly: true })).toBe('Ctrl F to find · ? for all keys');
});

test('a matrix with one of the two is told of the other', () => {
  // No arrow leads from the activities to a role that is not there yet.
  expect(keyHint({ ...filled, roles: 0 })).toBe(
    'Add a role to assign letters · Ctrl K, then “Add role” · ? for all keys',
  );
  expect(keyHint({ ...filled, activities: 0 })).toContain('Add an activity');
});
