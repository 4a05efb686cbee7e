// Who watches an AI that people talk to is asked, though nobody set that it is in production.
import { expect, test } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const assistant = (...more: readonly string[]) =>
  lines(
    'settings: scope=ai-governance',
    '| Product | ML Engineer @ai-engineering | Legal',
    '## Judge',
    'Score the answers #ai-eval | C | AR | I',
    '## Run',
    rows(11, 'A | R | C'),
    ...more,
  );
const COMPLAINTS = 'Complaints about answers {model-triage} | A | C | R';
const OVERSIGHT = 'should: No activity that we recognise says who oversees what the AI decides.';

test('where people complain of its answers, nobody who oversees it should not be', () => {
  expect(toldOf('human-oversight-unowned', assistant())).toEqual([]);
  expect(toldOf('human-oversight-unowned', assistant(COMPLAINTS))).toEqual([OVERSIGHT]);
});

test('where it says that it is a machine, people use it', () => {
  const told = (name: string) => toldOf('human-oversight-unowned', assistant(`${name} | A | C | R`));
  expect(told('Telling people they are chatting with a machine')).toEqual([OVERSIGHT]);
  expect(told('Talking with a customer')).toEqual([]);
});

test.each([
  ['Auto-send pilot: list of intents', 1],
  ['Wording when it doesn’t know', 1],
  ['Envoi automatique des réponses', 1],
  ['Send the pilot list', 0],
])('where it answers alone, people use it: “%s” %s', (name, times) => {
  expect(toldOf('human-oversight-unowned', assistant(`${name} | A | C | R`))).toHaveLength(times);
});

test('who decides that it goes live is asked where people use it, and not where a row releases it', () => {
  const told = (...more: readonly string[]) => toldOf('go-no-go-unowned', assistant(...more));
  expect(told(COMPLAINTS)).toHaveLength(1);
  expect(told('Release a new model to users | A | R | C')).toEqual([]);
});

test('who may switch it off is worth a look', () => {
  expect(toldOf('ai-kill-switch-unowned', assistant(COMPLAINTS))[0]).toMatch(/^look: /);
});

test('how an AI is governed is not asked of a table of one’s own that judges it', () => {
  const told = (row: string) =>
    toldOf(
      'ai-governance-unowned',
      assistant('Train models #ai-ops | C | AR | I').replace('Score the answers #ai-eval', row),
    );
  expect(told('Score the answers')).toEqual(['look: No activity that we recognise says how AI is governed.']);
  expect(told('Score the answers #ai-eval')).toEqual([]);
  expect(told('Try to break it #ai-safety')).toEqual([]);
});
