import { expect, test } from 'vitest';
import type { PersonOverview } from '../../../../src/domain/rounds/overview';
import { stateInWords } from '../../../../src/ui/agreement/asking/roundWords';

const answered = { state: 'answered', rows: 3, yes: 3, changed: 0, notMe: 0, open: 0 } as PersonOverview;

test('a round tells what was said, and does not call confirmed what may have changed since', () => {
  expect(stateInWords(answered)).toBe('Said yes to all');
});

test('what was not a yes is counted', () => {
  expect(stateInWords({ ...answered, yes: 1, notMe: 1, changed: 1 })).toBe('Answered, 1 changed, 1 refused');
});

test('a blind answer is no yes', () => {
  const blind = { ...answered, answer: { id: 'answer', on: '2026-11-21', cells: {} } } as PersonOverview;
  expect(stateInWords(blind)).toBe('Answered');
  expect(stateInWords({ ...blind, yes: 1, open: 2, state: 'part' })).toBe('Answered, 2 open');
});
