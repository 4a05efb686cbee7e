import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis } from '../../../src/domain/findings/analysis';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { lostRows } from '../../../src/domain/people/lostRows';
import { findingsBetween, type Question, whatIf } from '../../../src/domain/people/whatIf';
import { memorySession, TODAY, WITHOUT_GAPS } from '../../support/memorySession';
import { tries } from '../../support/strength';

const NAMES = ['Ann', 'Bob', 'Cyd', 'Dan'];
const name = fc.constantFrom(...NAMES);
const held = fc
  .array(
    fc.tuple(
      name,
      fc.constantFrom('', ' (deputy)', ' (cover from 2026-12-01 until 2026-12-24)', ' (interim 2026-01-01)'),
    ),
    {
      maxLength: 3,
    },
  )
  .map((entries) => entries.map(([who, part]) => who + part).join(', '));
const cell = fc.constantFrom('', 'A', 'R', 'RA', 'C', 'I');
const tags = fc.constantFrom(
  '',
  ' #cost',
  ' #security',
  ' {command}',
  ' !decision',
  ' #compliance',
  ' {postmortem}',
);

const anyMatrix: fc.Arbitrary<Matrix> = fc
  .tuple(
    fc.array(held, { minLength: 2, maxLength: 4 }),
    fc.array(fc.tuple(tags, fc.array(cell, { minLength: 4, maxLength: 4 })), { maxLength: 14 }),
    fc.constantFrom('small', 'large'),
  )
  .map(([roles, rows, size]) =>
    matrixFromSketch(
      [
        `settings: organisationSize=${size}`,
        'people: Ann team=SRE; Bob team=SRE fraction=0.5; Cyd team=Web kind=external; Dan inactive',
        `| ${roles.map((people, place) => `Role ${place} @${place % 2 ? 'platform' : 'application'} = ${people}`).join(' | ')}`,
        ...rows.map(
          ([tag, cells], place) => `Row ${place}${tag} | ${cells.slice(0, roles.length).join(' | ')}`,
        ),
      ].join('\n'),
    ),
  );

const leave = { from: '2026-12-10' as CalendarDate, until: '2026-12-20' as CalendarDate };
const person = name.map((who) => idOf<never>(who));
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  person.map((personId): Question => ({ kind: 'leaves', personId })),
  fc.constant<Question>({ kind: 'leaves', personId: idOf('Ann'), successorId: idOf('Bob') }),
  fc.tuple(person, fc.option(person, { nil: undefined })).map(([personId, coverId]): Question => {
    return { kind: 'away', personId, leave: { ...leave, coverId } };
  }),
  fc.constant<Question>({ kind: 'merge', keepId: idOf('Role 0'), goneId: idOf('Role 1') }),
  fc.array(person).map((personIds): Question => {
    const split = {
      newRoleId: idOf<never>('New'),
      name: 'New',
      activityIds: [idOf<never>('Row 0')],
      personIds,
    };
    return { kind: 'split', roleId: idOf('Role 0'), split };
  }),
  fc.constant<Question>({ kind: 'cut', team: 'SRE' }),
);

const told = ({ findings }: Analysis) =>
  findings.map(({ key, severity, title, message }) => ({ key, severity, title, message }));

it('what a what-if finds is what is found after really applying it', () => {
  fc.assert(
    fc.property(anyMatrix, anyQuestion, (matrix, question) => {
      const session = memorySession(matrix, WITHOUT_GAPS);
      const result = whatIf(matrix, question, { apply: session.preview, newId: session.newId, today: TODAY });
      // As a screen does it: one analyser goes from the matrix as it is to the matrix as it would be.
      const analyser = createAnalyser();
      const before = analyser.analyse(matrix, result.day);
      const after = analyser.analyse(result.after, result.day);

      session.run(result.edit);
      const real = session.store.getState().matrix;
      expect(real).toEqual(result.after);
      expect(told(after)).toEqual(told(createAnalyser().analyse(real, result.day)));
      expect(lostRows(matrix, real, result.day)).toEqual(result.lost);

      const { added, gone } = findingsBetween(before, after);
      expect(before.findings.length - gone.length + added.length).toBe(after.findings.length);

      session.undo();
      expect(session.store.getState().matrix).toEqual(matrix);
    }),
    { numRuns: tries({ daily: 12, thorough: 150 }) },
  );
});
