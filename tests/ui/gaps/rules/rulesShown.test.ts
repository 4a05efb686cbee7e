import { expect, test } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { linesByGroup, ruleLines } from '../../../../src/ui/gaps/rules/rulesShown';
import { TODAY } from '../../../support/memorySession';

const linesOf = (sketch: string) => ruleLines(ruleList, readMatrix(matrixFromSketch(sketch), TODAY), []);
const waits = (sketch: string, id: string) => linesOf(sketch).find(({ rule }) => rule.id === id)?.waitsFor;

test('a rule that cannot speak yet says what it waits for', () => {
  const small = `
    settings: tagsConfirmed=no
        | Architect
    Pay | AR`;
  expect(waits(small, 'cost-unowned')).toBe('needs confirmed tags');
  expect(waits(small, 'no-owner')).toBeUndefined();
  const people = ruleList.find(({ needs }) => needs?.includes('people'));
  expect(waits(small, people?.id ?? '')).toBe('needs people');
  const share = ruleList.find(({ needs }) => needs?.[0] === 'rows-12');
  expect(waits(small, share?.id ?? '')).toBe('waits for 12 activities');
});

test('a word finds rules by title, id and reason, in their groups', () => {
  const found = linesByGroup(linesOf('| Architect'), '  Reliability-Unowned ');
  expect(found.map(({ group, lines }) => [group, lines.map(({ rule }) => rule.id)])).toEqual([
    ['delivery', ['reliability-unowned']],
  ]);
  expect(linesByGroup(linesOf('| Architect'), 'xyzzy')).toEqual([]);
});

// “no gaps” stood at the rules that look for what is missing, though too little was recognised for them to say anything.
test('a rule that looks for what is missing says where too little is recognised', () => {
  const table = (known: number) =>
    [
      'settings: scope=build',
      '| Lead | Dev | Ops',
      ...Array.from({ length: known }, (_, at) => `Code ${at} #delivery | AR | C | I`),
      ...Array.from({ length: 4 }, (_, at) => `Whatever ${at} | AR | C | I`),
    ].join('\n');
  expect(waits(table(8), 'oncall-unowned')).toBe('too little is recognised');
  expect(waits(table(12), 'oncall-unowned')).toBeUndefined();
  expect(waits(table(8), 'no-owner')).toBeUndefined();
});

test('a rule of which readers of such tables thought little says that it is shown only where it should be fixed', () => {
  const table = (settings: string, count = 12) =>
    [
      `settings: ${settings}`,
      '| Lead | Dev | Ops',
      ...Array.from({ length: count }, (_, at) => `Code ${at} #delivery | AR | C | I`),
    ].join('\n');
  const IDLE = 'shown only where it should be fixed';
  const own = table('tagsConfirmed=yes');
  expect(waits(own, 'service-levels-unowned')).toBe(IDLE);
  expect(waits(own, 'responsible-concentration')).toBe(IDLE);
  expect([waits(own, 'secrets-unowned'), waits(own, 'duplicate-activity')]).toEqual([undefined, undefined]);
  expect(waits(table('tagsConfirmed=yes', 11), 'service-levels-unowned')).toBeUndefined();
  expect(waits(table('scope=operations'), 'service-levels-unowned')).toBeUndefined();

  // What is never louder than a look is not shown at all.
  const silent = linesOf(own).filter(({ waitsFor }) => waitsFor === 'not shown here');
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter(({ rule }) => rule.severity !== 'look')).toEqual([]);
  const matrix = matrixFromSketch(
    own
      .replaceAll('Lead', 'Lead @platform')
      .replaceAll('Dev', 'Dev @application')
      .replaceAll('Ops', 'Ops @platform'),
  );
  const settings = { ...matrix.settings, scope: { build: { state: 'here', by: 'inferred' } as const } };
  const lines = ruleLines(ruleList, readMatrix({ ...matrix, settings }, TODAY), []);
  expect(lines.find(({ rule }) => rule.id === 'feedback-one-way')?.waitsFor).toBe('not shown here');
});
