import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pastForm, whatWasDone } from '../../../src/domain/edits/pastForm';

test.each([
  ['delete activity “Pay”', 'Deleted activity “Pay”'],
  ['add 2 roles', 'Added 2 roles'],
  ['set the condition', 'Set the condition'],
  ['split “Pay” into 2 activities', 'Split “Pay” into 2 activities'],
  ['make Clerk accountable for “Pay”', 'Made Clerk accountable for “Pay”'],
  ['plan a follow-up', 'Planned a follow-up'],
  ['apply', 'Applied'],
  ['waive “No owner”', 'Waived “No owner”'],
])('“%s” reads “%s” once it is done', (label, done) => {
  expect(pastForm(label)).toBe(done);
});

test('what was undone or redone says so', () => {
  expect(whatWasDone({ label: 'add role “X”', undoes: 'a' })).toBe('Undone: add role “X”');
  expect(whatWasDone({ label: 'add role “X”', redoes: 'a' })).toBe('Redone: add role “X”');
  expect(whatWasDone({ label: 'add role “X”' })).toBe('Added role “X”');
});

// A label that begins with a noun or a new irregular verb would read wrongly in the history.
const VERBS = new Set(
  'accept add adjust answer assign change clear close confirm delete duplicate end hand make mark merge move note plan recognise record remove rename reopen replace resolve restore resume set settle split start take turn undo waive'.split(
    ' ',
  ),
);

test('the label of every edit begins with a verb whose past is known', () => {
  const unknown = readdirSync('src/domain/edits').flatMap((file) => {
    const text = readFileSync(`src/domain/edits/${file}`, 'utf8');
    const labels = [...text.matchAll(/\blabel:\s*[^,\n]*?[`'](\w+)[ `']/g)].map(([, verb = '']) => verb);
    return labels.filter((verb) => /^[a-z]/.test(verb) && !VERBS.has(verb)).map((verb) => `${file}: ${verb}`);
  });
  expect(unknown).toEqual([]);
});
