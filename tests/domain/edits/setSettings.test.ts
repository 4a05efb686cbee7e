import { expect, it } from 'vitest';
import { setSettings } from '../../../src/domain/edits/setSettings';
import { setSubtitle } from '../../../src/domain/edits/setSubtitle';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/edits';

const before = matrixFromSketch('| Clerk');

it('sets what it is given and leaves the rest', () => {
  const after = afterEdit(before, setSettings({ organisationSize: 'large', watchedConcerns: ['cost'] }));
  expect(after.settings).toEqual({
    ...before.settings,
    organisationSize: 'large',
    watchedConcerns: ['cost'],
  });
});

it('says in history what was set', () => {
  expect(setSettings({ personalData: false }).label).toBe('set whether personal data is handled');
  expect(setSettings({ personalData: true, customers: true, processor: true }).label).toBe(
    'set settings of the matrix',
  );
});

it('puts a second line under the name, and takes it away', () => {
  const after = afterEdit(before, setSubtitle(before, '  Q4  2026 '));
  expect(after.subtitle).toBe('Q4 2026');
  expect(afterEdit(after, setSubtitle(after, ' ')).subtitle).toBeUndefined();
});
