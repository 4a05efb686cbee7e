// Taking something away never makes a matrix look better: small matrices with everything that can be wrong in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { atTime, auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { Activity, Matrix, Person, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';
import { tries } from '../../support/strength';

const CHECKS = [
  'ROW(failover)',
  'A1(failover)',
  'A1(row app-data-consistency | row own-persistence)',
  'R+(failover)',
  'ST(failover)',
  'DEPTH(failover,1)',
  'DEPTH(failover,2)',
  'SEP(failover,verify)',
  'CI(failover,FIN)',
  'RC(failover,FIN)',
  'RC(failover,platform)',
  'DOES(failover,platform)',
  'OWNS(failover,FIN)',
  'MEETS(failover,verify)',
  'FREE(failover,FIN)',
  'FREE(tag data,FIN)',
  'A1(tag data)',
  'ATTR(failover,doc)',
  'ATTR(failover,exercisedOn)',
];

const PEOPLE = ['Ann', 'Ben', 'Cid', 'Dot'];
const ROWS = [
  'Fail over {failover} #data',
  'Fail over US {failover}',
  'Verify {verify} #data',
  'Define schemas #data',
];

const person = fc.record({
  state: fc.constantFrom('', '', '', ' inactive'),
  zone: fc.constantFrom(
    '',
    ' timeZone=Europe/Berlin',
    ' timeZone=Asia/Tokyo',
    ' timeZone=America/Los_Angeles',
  ),
});
const holder = fc.record({
  who: fc.constantFrom(...PEOPLE),
  how: fc.constantFrom('', '', ' (deputy)', ' (until 2026-01-01)', ' (cover)', ' (from 2027-01-01)'),
});
const cell = fc.record({
  codes: fc.constantFrom('', '', 'A', 'A', 'R', 'AR', 'C', 'I'),
  more: fc.constantFrom('', '', '', ' (business hours only)', ' (product X)', ' (out of hours)', '?'),
});
const row = fc.record({
  there: fc.constantFrom(true, true, false),
  cells: fc.tuple(cell, cell, cell),
  guessed: fc.constantFrom(false, false, false, true),
  fields: fc.constantFrom(
    '',
    '[doc=Failover runbook 2]',
    '[doc=TBD]',
    '[exercisedOn=2026-09-01]',
    '[exercisedOn=2031-01-01]',
    '[schedule=Weekly, Mondays]',
  ),
  origin: fc.constantFrom('', '', '<app-data-consistency>', '<own-persistence>'),
});
const sketch = fc
  .record({
    people: fc.tuple(person, person, person, person),
    holders: fc.array(fc.array(holder, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    kinds: fc.constantFrom('', '', ' %rotating'),
    rows: fc.tuple(row, row, row, row),
    confirmed: fc.constantFrom('yes', 'yes', 'no'),
  })
  .map(({ people, holders, kinds, rows, confirmed }) => {
    const roles = ['Commander @command', `Platform @platform${kinds}`, 'Finance @business'].map(
      (name, at) => {
        const list = (holders[at] ?? []).map(({ who, how }) => who + how);
        return list.length > 0 ? `${name} = ${list.join(', ')}` : name;
      },
    );
    return [
      `settings: tagsConfirmed=${confirmed}`,
      `people: ${people.map(({ state, zone }, at) => `${PEOPLE[at]}${state}${zone}`).join('; ')}`,
      `| ${roles.join(' | ')}`,
      ...rows.flatMap(({ there, cells, fields, origin, guessed }, at) =>
        there
          ? [
              `${ROWS[at]} ${at === 3 ? origin : ''} ${fields}${guessed ? '[notes=guessed]' : ''} | ${cells.map(({ codes, more }) => (codes ? codes + more : '')).join(' | ')}`,
            ]
          : [],
      ),
    ].join('\n');
  });

/** Rows that the sketch notes as guessed have guessed tags. */
function withGuesses(matrix: Matrix): Matrix {
  const activities = Object.values<Activity>(matrix.activities).map((activity) => {
    const tags = [
      ...(activity.duties ?? []).map((id) => `duty:${id}`),
      ...activity.concerns.map((id) => `concern:${id}`),
    ];
    const guesses = Object.fromEntries(tags.map((tag) => [tag, 'name']));
    return [activity.id, activity.notes === 'guessed' ? { ...activity, guesses } : activity];
  });
  return { ...matrix, activities: Object.fromEntries(activities) } as Matrix;
}

interface Lesser {
  readonly what: string;
  readonly matrix: Matrix;
}

/** The matrix without one person, holder, letter, date, field or tag: each way there is. */
function* lesser(matrix: Matrix): Generator<Lesser> {
  for (const { id, name } of Object.values<Person>(matrix.people)) {
    const { [id]: _, ...people } = matrix.people as { [id: string]: Person };
    yield { what: name, matrix: { ...matrix, people } as Matrix };
  }
  for (const role of Object.values<Role>(matrix.roles)) {
    for (const id of Object.keys(role.holders)) {
      const { [id]: _, ...holders } = role.holders as { [id: string]: unknown };
      const roles = { ...matrix.roles, [role.id]: { ...role, holders } };
      yield { what: `a holder of ${role.name}`, matrix: { ...matrix, roles } as Matrix };
    }
  }
  for (const activity of Object.values<Activity>(matrix.activities)) {
    const changed = (fields: object) =>
      ({
        ...matrix,
        activities: { ...matrix.activities, [activity.id]: { ...activity, ...fields } },
      }) as Matrix;
    for (const [id, codes] of Object.entries<string>(activity.assignments)) {
      for (const letter of codes) {
        const left = codes.replace(letter, '');
        const { [id]: _, ...others } = activity.assignments as { [id: string]: string };
        const assignments = left ? { ...others, [id]: left } : others;
        yield { what: `${letter} of ${id} in ${activity.name}`, matrix: changed({ assignments }) };
      }
    }
    for (const field of ['doc', 'exercisedOn', 'schedule', 'duties', 'origin'])
      if (activity[field as 'doc'])
        yield { what: `${field} of ${activity.name}`, matrix: changed({ [field]: undefined }) };
    for (const gone of activity.concerns)
      yield {
        what: `#${gone}`,
        matrix: changed({ concerns: activity.concerns.filter((one) => one !== gone) }),
      };
  }
}

function verdictsIn(matrix: Matrix) {
  const context = auditContextOf(readMatrix(matrix, TODAY));
  return CHECKS.flatMap((text) => {
    const reading = checkFromText(text);
    if (!reading.ok) throw new Error(reading.problem);
    const { check, given } = reading.read;
    return [false, true].map((outOfHours) => ({
      text: `${text}${outOfHours ? ' at night' : ''}`,
      ...check.judge(given, atTime(context, { outOfHours })),
    }));
  });
}

describe('taking away a person, a holder, a letter, a date, a field or a tag', () => {
  it('never turns a no into a yes, unless the no says that there was too much', () => {
    const met = { yes: 0, no: 0, unknown: 0, tooMuch: 0 };
    fc.assert(
      fc.property(sketch, (text) => {
        const matrix = withGuesses(matrixFromSketch(text));
        const before = verdictsIn(matrix);
        for (const { value, excess } of before) met[excess ? 'tooMuch' : value]++;
        for (const { what, matrix: less } of lesser(matrix)) {
          const after = verdictsIn(less);
          before.forEach(({ text: check, value, because, excess }, place) => {
            if (value === 'no' && !excess && after[place]?.value === 'yes')
              throw new Error(
                `${check} without ${what}: “${because}” became “${after[place]?.because}”\n${text}`,
              );
          });
        }
      }),
      { numRuns: tries({ daily: 36, thorough: 80 }), seed: 20261128 },
    );
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(100);
  });
});

describe('a no that says that there is too much', () => {
  it.each([
    ['two owners', 'A1(failover)', '| Ann = Ann | Ben = Ben\nFail over {failover} | A | A'],
    [
      'an owner who must not be one',
      'FREE(failover,FIN)',
      '| Finance = Ann | Ben = Ben\nFail over {failover} | A |',
    ],
    [
      'a bad activity beside a good one',
      'A1(failover)',
      '| Ann = Ann | Ben = Ben\nFail over EU {failover} | A |\nFail over US {failover} | R |',
    ],
  ])('is told of %s', (_, text, drawn) => {
    const reading = checkFromText(text);
    if (!reading.ok) throw new Error(reading.problem);
    const { check, given } = reading.read;
    expect(check.judge(given, auditContextOf(readMatrix(matrixFromSketch(drawn), TODAY)))).toMatchObject({
      value: 'no',
      excess: true,
    });
  });
});
