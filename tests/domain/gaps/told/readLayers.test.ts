// Layers that were read from the names of roles demand nothing, and a look by them has to be earned.
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import type { Scope } from '../../../../src/domain/matrix/areas';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';

const INFERRED: Scope = { build: { state: 'here', by: 'inferred' } };

function told(ruleId: string, matrix: Matrix, scope: Scope | undefined, on?: true): readonly string[] {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule “${ruleId}”.`);
  const settings = { ...matrix.settings, scope, rules: on ? { [ruleId]: { on } } : {} };
  const { findings } = createAnalyser({ rules: [rule] }).analyse({ ...matrix, settings }, TODAY);
  return findings.map(({ severity }) => severity);
}

const table = (count: number, ...more: readonly string[]) =>
  matrixFromSketch(
    lines(
      '| SRE @platform | Devs @application | Owner @product',
      '## Testing',
      ...more,
      rows(count - 3, 'AR | C | I'),
      rows(3, 'I | AR | C', 'Other'),
    ),
  );

const CASES = [
  ['role-does-two-layers', table(12), 'should'],
  ['degrade-authority-unclear', table(12, 'Read the migrations {degrade} | A | R |'), 'should'],
  [
    'architecture-without-application-context',
    table(12, 'Choose a network #architecture !decision | AR | I |'),
    'must',
  ],
] as const;

describe.each(CASES)('%s', (ruleId, matrix, usual) => {
  it('says nothing where the layers were confirmed as names suggest them, and is a look where it is switched on', () => {
    expect(told(ruleId, matrix, INFERRED)).toEqual([]);
    expect(told(ruleId, matrix, INFERRED, true)).toEqual(['look']);
  });

  it('is as loud as ever where nobody confirmed suggestions, and where a template claims the areas', () => {
    expect(told(ruleId, matrix, undefined)).toEqual([usual]);
    expect(told(ruleId, matrix, { build: { state: 'here', by: 'template' } })).toEqual([usual]);
  });
});

it('roles of the catalogue bring their layers, by where they came from or all by name', () => {
  const named = (sketch: string) => told('role-does-two-layers', matrixFromSketch(sketch), INFERRED);
  const cells = [...rows(9, 'AR | C'), ...rows(3, 'I | AR', 'Other')];
  expect(
    named(lines('| Cloud Architect @platform | Software Engineer @application', '## Testing', cells)),
  ).toEqual(['should']);
  expect(named(lines('| Cloud Architect @platform | Devs @application', '## Testing', cells))).toEqual([]);
  expect(named(lines('| SRE @platform [origin=PE] | Devs @application', '## Testing', cells))).toEqual([
    'should',
  ]);
});

it('a rule of rows hears when the table has become one of one’s own', () => {
  const matrix = table(10, 'Choose a network #architecture !decision | AR | I |');
  const rule = ruleById('architecture-without-application-context');
  if (!rule) throw new Error('There is no such rule.');
  const small = { ...matrix, settings: { ...matrix.settings, scope: INFERRED } };
  const analyser = createAnalyser({ rules: [rule] });
  expect(analyser.analyse(small, TODAY).findings).toHaveLength(1);
  const [first] = Object.values(small.activities).slice(-1);
  if (!first) throw new Error('There is no activity.');
  const added = { ...first, id: 'one-more-0000000000000' as typeof first.id };
  const grown = { ...small, activities: { ...small.activities, [added.id]: added } };
  expect(analyser.analyse(grown, TODAY).findings).toEqual([]);
});
