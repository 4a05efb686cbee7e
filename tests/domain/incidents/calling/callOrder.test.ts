// Whom to call, in which order, and for what.
import { expect, it } from 'vitest';
import { scenariosOf } from '../../../../src/domain/incidents/audit/scenariosOf';
import { callOrderOf } from '../../../../src/domain/incidents/calling/callOrder';
import { auditContextOf } from '../../../../src/domain/incidents/judging/auditContext';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

/** `Platform does: Sort alarms; Roll back (Ann)` */
function calls(rows: string, onCall: readonly string[] = [], id = 'bad-deploy'): readonly string[] {
  const matrix = matrixFromSketch(`
    people: Ann
    | Commander = Ann | Platform | Engineer | Support
    ${rows}`);
  const scenario = scenariosOf(matrix).find((one) => one.id === id);
  if (!scenario) throw new Error(`There is no scenario ${id}.`);
  const asked = { ...scenario, onCallRoleIds: onCall.map((name) => idOf<RoleId>(name)) };
  return callOrderOf(auditContextOf(readMatrix(matrix, TODAY)), asked).map(
    ({ roleName, meaning, reasons, people }) =>
      `${roleName} ${meaning}: ${reasons.join('; ')}${people.length > 0 ? ` (${people.map(({ name }) => name)})` : ''}`,
  );
}

const COVERED = `
    Sort alarms {triage}     |   | AR |    |
    Lead {command}           | A |    | R  | I
    Roll back {rollback}     |   | A  | R  | C
    Check it {verify}        |   |    | AR |`;

it('those on call come first, then triage, command and the phases; nobody twice, and nobody who only hears of it', () => {
  const order = calls(COVERED, ['Engineer', 'Ghost']);
  expect(order.filter((line) => !line.startsWith('Nobody'))).toEqual([
    'Engineer does: On call for this scenario; Lead; Roll back; Check it',
    'Platform owns: Sort alarms; Roll back',
    'Commander owns: Lead (Ann)',
  ]);
});

it('a duty without an activity, and an activity without an owner, are gaps in their place', () => {
  const [first, second, third] = calls(`
    Sort alarms {triage}     |   | R |    |`);
  expect([first, second, third]).toEqual([
    'Nobody owns: Nobody is accountable for “Sort alarms”',
    'Platform does: Sort alarms',
    expect.stringMatching(/^Nobody owns: No activity that we recognise covers “.+”$/),
  ]);
});

it('the owner of an activity is called before those who do it', () => {
  const [first, second] = calls(`
    Sort alarms {triage}     |   | R | A   |`);
  expect([first, second]).toEqual(['Engineer owns: Sort alarms', 'Platform does: Sort alarms']);
});
