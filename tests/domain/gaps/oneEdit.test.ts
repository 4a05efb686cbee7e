// A rule is run again when anything that it reads has changed: after any one change, what it finds in its examples is what a
// fresh analysis finds. Which part of the matrix a rule reads, it says itself, and it may say too little.
import { expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/findings/rule';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import { ruleById, ruleList } from '../../../src/domain/gaps/engine/ruleList';
import type { Activity, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { lines, rows } from '../../support/sketchLines';
import { tries } from '../../support/strength';
import { switchedOn, TODAY } from '../../support/testRule';

type Part = 'activities' | 'roles' | 'people';

const withPart = (matrix: Matrix, part: Part, id: string, fields: object): Matrix => {
  const entry = (matrix[part] as { readonly [id: string]: object })[id];
  return { ...matrix, [part]: { ...matrix[part], [id]: { ...entry, ...fields } } };
};
const without = (matrix: Matrix, part: Part, id: string): Matrix => {
  const { [id]: _, ...rest } = matrix[part] as { readonly [id: string]: object };
  return { ...matrix, [part]: rest } as Matrix;
};

/** A title says what a table is about: incidents, a contract, a changeover, AI, a product that is sold. */
const TITLE = 'Incident contract, migration of an AI assistant, type approval of a device';

/** Each a change of one thing, and of nothing else. */
function* changesOf(matrix: Matrix): Generator<readonly [what: string, after: Matrix]> {
  yield ['the matrix has another name', { ...matrix, name: TITLE }];
  for (const { id, assignments, kind, archived } of Object.values<Activity>(matrix.activities)) {
    yield [`${id} is gone`, without(matrix, 'activities', id)];
    yield [`${id} has no letters`, withPart(matrix, 'activities', id, { assignments: {} })];
    const [first, ...others] = Object.entries(assignments);
    if (first)
      yield [
        `${id} has a letter less`,
        withPart(matrix, 'activities', id, { assignments: Object.fromEntries(others) }),
      ];
    yield [
      `${id} is of another kind`,
      withPart(matrix, 'activities', id, { kind: kind === 'review' ? 'activity' : 'review' }),
    ];
    yield [
      `${id} was tested`,
      withPart(matrix, 'activities', id, { exercisedOn: '2026-10-01', doc: 'Book' }),
    ];
    yield [`${id} has no tags`, withPart(matrix, 'activities', id, { concerns: [], duties: [] })];
    yield [`${id} is another thing`, withPart(matrix, 'activities', id, { name: 'Choose a colour' })];
    yield [`${id} is archived`, withPart(matrix, 'activities', id, { archived: !archived })];
  }
  for (const { id, layer } of Object.values<Role>(matrix.roles)) {
    yield [`${id} has nobody`, withPart(matrix, 'roles', id, { holders: {} })];
    yield [
      `${id} is elsewhere`,
      withPart(matrix, 'roles', id, { layer: layer === 'vendor' ? 'platform' : 'vendor' }),
    ];
  }
  for (const { id, active } of Object.values<Person>(matrix.people)) {
    yield [`${id} comes or goes`, withPart(matrix, 'people', id, { active: !active })];
  }
}

const found = (rule: Rule, matrix: Matrix, analyser = createAnalyser({ rules: [rule] })) => {
  const { findings, scenarios } = analyser.analyse(matrix, TODAY);
  return [...findings, ...scenarios].map(({ key, severity, message }) => `${key} ${severity} ${message}`);
};

/** Of so many changes one is tried, other ones each time. */
const ONE_OF = tries({ daily: 32, thorough: 1 });

it.each(ruleList.map((rule) => [rule.id, rule] as const))(
  '%s finds after any one change what it finds afresh',
  (_, rule) => {
    let place = Math.floor(Math.random() * ONE_OF);
    const stale: string[] = [];
    for (const sketch of [...rule.flagged, ...rule.accepted]) {
      const matrix = switchedOn(matrixFromSketch(sketch), rule);
      const analyser = createAnalyser({ rules: [rule] });
      const before = `${found(rule, matrix, analyser)}`;
      for (const [what, after] of changesOf(matrix)) {
        place += 1;
        if (place % ONE_OF !== 0) continue;
        if (`${found(rule, after, analyser)}` !== `${found(rule, after)}`) stale.push(`${what}: ${sketch}`);
        if (`${found(rule, matrix, analyser)}` !== before) stale.push(`${what}, and back: ${sketch}`);
      }
    }
    expect(stale).toEqual([]);
  },
);

// Two rows and the title say that it is a product: it is sold, and nobody keeps it running.
it.each(['cost-unowned', 'oncall-unowned', 'restore-untested'])(
  '%s is found after the matrix is renamed as it is found afresh',
  (id) => {
    const rule = ruleById(id);
    if (!rule) throw new Error('There is the rule.');
    const named = {
      ...matrixFromSketch(
        lines(
          'settings: tagsConfirmed=yes',
          '| Lead | Dev | Ops | QA',
          rows(6, 'A | R | I | R', 'Code #delivery'),
          rows(3, 'I | A | I | R', 'Check #delivery'),
          rows(6, 'I | I | A | R', 'Pack #delivery'),
          rows(6, 'I | R | A | R', 'Keep #platform'),
          'Nightly dumps {backup} | A | R | I | R',
          'Tape store {backup} | A | R | I | R',
          'Spare parts | A | R | I | R',
          'Test bench | A | R | I | R',
        ),
      ),
      name: 'Our team',
    };
    const analyser = createAnalyser({ rules: [rule] });
    expect(found(rule, named, analyser)).toHaveLength(1);
    expect(found(rule, { ...named, name: 'Type approval' }, analyser)).toEqual([]);
  },
);

it('a framework is not told of any more once the last row is gone', () => {
  const rule = ruleById('framework-coverage-gap');
  const matrix = matrixFromSketch(rule?.flagged[0] ?? '');
  if (!rule) throw new Error('There is the rule.');
  const analyser = createAnalyser({ rules: [rule] });
  expect(found(rule, matrix, analyser)).not.toEqual([]);
  expect(found(rule, { ...matrix, activities: {} }, analyser)).toEqual([]);
});

// Above 500 rows a rule runs again for what it names itself alone.
it('who goes back from a changeover is seen beside a strategy that carries the duty and is not it', () => {
  const rule = ruleById('rollback-authority-unclear');
  if (!rule) throw new Error('There is the rule.');
  const matrix = matrixFromSketch(
    lines(
      'settings: scope=release',
      '| Lead | Dev',
      'Rollback strategy {rollback} | A | R',
      rows(500, 'A | R', 'Code #delivery'),
    ),
  );
  const analyser = createAnalyser({ rules: [rule] });
  expect(found(rule, matrix, analyser)).not.toEqual([]);
  const row = Object.values<Activity>(matrix.activities).find(({ name }) => name === 'Code 1');
  const after = withPart(matrix, 'activities', row?.id ?? '', { name: 'Go back to the old system' });
  expect(found(rule, after, analyser)).toEqual([]);
});
