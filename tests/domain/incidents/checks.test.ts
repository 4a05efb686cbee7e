import { describe, expect, it } from 'vitest';
import { auditFixesFor } from '../../../src/domain/gaps/fixes/auditFixesFor';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { checksInText } from '../../../src/domain/incidents/vocabulary/question';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { countedIds, TODAY } from '../../support/memorySession';
import { afterEdit } from '../../support/testRule';

function judge(text: string, matrix: Matrix, missing: readonly string[] = []) {
  const reading = checkFromText(text);
  if (!reading.ok) throw new Error(reading.problem);
  const away = Object.values(matrix.people).filter(({ name }) => missing.includes(name));
  const context = auditContextOf(readMatrix(matrix, TODAY), new Set(away.map(({ id }) => id)));
  return reading.read.check.judge(reading.read.given, context);
}

const answer = (text: string, sketch: string, missing?: readonly string[]) => {
  const { value, because } = judge(text, matrixFromSketch(sketch), missing);
  return `${value}: ${because}`;
};

const ROLES =
  '| Commander @command = Ann, Ben (deputy) | Platform @platform = Ann | Service @application | Board @leadership = Eve';

// Check, row, answer.
const CASES = [
  ['ROW(triage)', 'Sort alarms {triage}', 'yes: “Sort alarms” is in the matrix.'],
  ['ROW(triage)', 'Ship', 'no: No activity that we recognise covers “Triage alerts”.'],
  ['A1(triage)', 'Sort {triage} | A', 'yes: Commander (Ann, Ben) is accountable for “Sort”.'],
  ['A1(triage)', 'Sort {triage} | R', 'no: Nobody is accountable for “Sort”.'],
  [
    'A1(triage)',
    'Sort {triage} | A | | A',
    'no: Commander (Ann, Ben) and Service are accountable for “Sort”. There must be one.',
  ],
  ['R+(triage)', 'Sort {triage} | A | R', 'yes: Platform (Ann) does “Sort”.'],
  [
    'R+(triage)',
    'Sort {triage} | A',
    'unknown: Commander (Ann, Ben) is accountable for “Sort”, but nobody is responsible for it.',
  ],
  ['R+(triage)', 'Sort {triage} | C', 'no: Nobody is responsible for “Sort”.'],
  ['ST(triage)', 'Sort {triage} | A | R', 'yes: Commander (Ann, Ben) and Platform (Ann) can act on “Sort”.'],
  ['ST(triage)', 'Sort {triage} | A | | R', 'unknown: Service has no people.'],
  ['DEPTH(triage,2)', 'Sort {triage} | A', 'yes: Ann and Ben can do “Sort”.'],
  ['DEPTH(triage,2)', 'Sort {triage} | | A', 'no: Only Ann can do “Sort”. It needs 2 people.'],
  ['DEPTH(triage,2)', 'Sort {triage} | | A | R', 'unknown: Service has no people.'],
  [
    'CI(triage,EXE)',
    'Sort {triage} | A | | | I',
    'yes: Board (Eve) is involved in or informed about “Sort”.',
  ],
  [
    'CI(triage,EXE)',
    'Sort {triage} | A',
    'no: Nobody in Executive Sponsor (Board) is involved in or informed about “Sort”.',
  ],
  [
    'CI(triage,FIN)',
    'Sort {triage} | A',
    'no: No role is Finance, so nobody there is involved in or informed about “Sort”.',
  ],
  ['RC(triage,platform)', 'Sort {triage} | A | C', 'yes: Platform (Ann) is involved in “Sort”.'],
  [
    'RC(triage,platform)',
    'Sort {triage} | A | I',
    'no: Platform is only informed about “Sort”, so nobody in the platform layer is involved in it.',
  ],
  ['DOES(triage,platform)', 'Sort {triage} | A | R', 'yes: Platform (Ann) does “Sort”.'],
  ['OWNS(triage,EXE)', 'Sort {triage} | | | | A', 'yes: Board (Eve) is accountable for “Sort”.'],
  ['FREE(triage,EXE)', 'Sort {triage} | | | | A', 'no: Board (Eve) is accountable for “Sort”.'],
  ['ATTR(triage,doc)', 'Sort {triage}', 'unknown: “Sort” does not say where it is written down.'],
  [
    'ATTR(triage,doc)',
    'Sort {triage} [doc=Alarm handbook]',
    'yes: “Sort” says where it is written down: Alarm handbook.',
  ],
  [
    'ATTR(triage,exercisedOn)',
    'Sort {triage} [exercisedOn=2025-11-20]',
    'no: “Sort” says when it was last tested: 2025-11-20, more than a year ago.',
  ],
  [
    'ATTR(triage,exercisedOn)',
    'Sort {triage} [exercisedOn=2025-11-21]',
    'yes: “Sort” says when it was last tested: 2025-11-21.',
  ],
  ['MAN', 'Sort {triage}', 'unknown: The matrix cannot answer this. Ask a person.'],
  ['A1(row gov-cost-owner)', 'Ship', 'unknown: No activity is known to be “Own spending end to end”.'],
  [
    'A1(row gov-cost-owner)',
    'Watch the budget | R',
    'unknown: Only “Watch the budget” resembles “Own spending end to end”. Is that it? Nobody is accountable for “Watch the budget”.',
  ],
  [
    'A1(row gov-cost-owner)',
    'Watch the budget | A',
    'unknown: Only “Watch the budget” resembles “Own spending end to end”. Is that it?',
  ],
  ['A1(command)', 'Lead <inc-command> | A', 'yes: Commander (Ann, Ben) is accountable for “Lead”.'],
] as const;

describe('a check', () => {
  it.each(CASES)('%s of %s', (check, row, expected) => {
    expect(answer(check, `${ROLES}\n${row}`)).toBe(expected);
  });

  it('of two pieces of work looks for two people', () => {
    const rows = `${ROLES}\nLead {command} | AR | |\nRepair {respond-platform} | | AR |`;
    expect(answer('SEP(command,respond-platform)', rows)).toBe(
      'yes: Ben and Ann can each take one of “Lead” and “Repair”.',
    );
    expect(answer('SEP(command,respond-platform)', rows, ['Ben'])).toBe(
      'no: Ann would do both “Lead” and “Repair”.',
    );
  });

  it('of the owner says no in a drill that empties the role', () => {
    const row = `${ROLES}\nSort {triage} | | A`;
    expect(answer('A1(triage)', row, ['Ann'])).toBe(
      'no: Platform has nobody available: Ann is away in this drill.',
    );
  });

  it('follows the owner of one row into another', () => {
    const rows = `${ROLES}\nPlan capacity <ops-capacity> | | A\nLook back {postmortem} | A |`;
    expect(answer('MEETS(row ops-capacity,postmortem)', rows)).toBe(
      'no: Platform is accountable for “Plan capacity” but not involved in “Look back”.',
    );
  });
});

describe('the first fix of a check that says no', () => {
  const mendable = CASES.filter(
    ([check, , expected]) => expected.startsWith('no') && !/^(DEPTH|ATTR)/.test(check),
  );

  it.each(mendable)('%s of %s leaves at most a person to enter', (check, row) => {
    const matrix = matrixFromSketch(`${ROLES}\n${row}`);
    const context = { reading: readMatrix(matrix, TODAY), newId: countedIds() };
    const [fix] = judge(check, matrix).fixes(auditFixesFor(context));
    expect(fix).toBeDefined();
    const after = fix && judge(check, afterEdit(matrix, fix.edit).after);
    expect(after?.value === 'yes' || after?.lacks === 'people', after?.because).toBe(true);
  });
});

describe('the check language', () => {
  it.each([
    ['A2(triage)', '“A2(triage)” is not a check.'],
    ['A1(tirage)', '“tirage” is not a duty, “row” with a catalogue activity, or “tag” with a concern.'],
    ['CI(triage,XYZ)', '“XYZ” is not a layer or a known function such as FIN or LEG.'],
    ['DEPTH(triage)', 'DEPTH takes 2 values in its brackets; “DEPTH(triage)” has 1.'],
    ['DEPTH(triage,0)', '“0” is not a number of people from 1 to 99.'],
    ['ATTR(triage,__proto__)', '“__proto__” is not one of doc, sla'],
  ])('says what is wrong with %s', (text, problem) => {
    const reading = checkFromText(text);
    expect(reading.ok ? 'read' : reading.problem).toContain(problem);
  });

  it('splits checks, also around rows and alternatives', () => {
    expect(checksInText('A1(row a-b | tag cost) DEPTH(oncall,2) MAN')).toEqual([
      'A1(row a-b | tag cost)',
      'DEPTH(oncall,2)',
      'MAN',
    ]);
  });
});
