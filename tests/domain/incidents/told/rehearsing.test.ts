// A tabletop rehearsal and a drill as plain data: what is kept of what was said, and what stands and falls.
import { describe, expect, it } from 'vitest';
import { EditRefused } from '../../../../src/domain/edits/edit';
import type { Answer } from '../../../../src/domain/incidents/audit/answer';
import {
  absencesOf,
  drillOf,
  restoredBy,
  worstCases,
} from '../../../../src/domain/incidents/rehearsal/drill';
import { rehearsalFromText, textOfRehearsal } from '../../../../src/domain/incidents/rehearsal/keptRehearsal';
import {
  dropFollowUp,
  followUpsOf,
  planFollowUp,
  REHEARSAL_START,
  type Rehearsal,
  rehearsedAnswers,
} from '../../../../src/domain/incidents/rehearsal/rehearsal';
import type { CalendarDate } from '../../../../src/domain/matrix/date';
import type { RoleId } from '../../../../src/domain/matrix/ids';
import type { AuditedAnswer } from '../../../../src/domain/matrix/records';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { TODAY } from '../../../support/memorySession';

const due = '2026-12-01' as CalendarDate;
const boss = idOf<RoleId>('Boss');
const recorded = (questionId: string, more: Partial<AuditedAnswer> = {}): AuditedAnswer => ({
  scenarioId: 's',
  scenario: 'Outage',
  questionId,
  phase: 'P2',
  question: `${questionId}?`,
  value: 'yes',
  because: 'Ann does.',
  ...more,
});
const rehearsal: Rehearsal = {
  step: 3,
  said: {
    plain: { value: 'yes', note: ' ', atSecond: 65 },
    noted: { value: 'no', note: ' Nobody knew. ', atSecond: 3_605, looked: true },
    aside: { value: 'unknown', note: '', atSecond: 1 },
  },
  followUps: {
    noted: { name: 'Resolve: noted?', ownerId: boss, dueOn: due },
    plain: { name: 'Ask', ownerId: idOf<RoleId>('Gone') },
  },
};

describe('what a rehearsal leaves', () => {
  it('is what the team said beside what the matrix says, and what it did not get to', () => {
    const answers = rehearsedAnswers(
      rehearsal,
      [
        recorded('plain'),
        recorded('noted'),
        recorded('skipped'),
        recorded('out', { value: 'not-applicable', because: 'No AI.' }),
        recorded('aside', { value: 'not-applicable', because: 'No AI.' }),
      ],
      (id) => (id === boss ? 'Boss' : undefined),
    );
    const matrix = { matrixValue: 'yes', matrixBecause: 'Ann does.' };
    const aside = { matrixValue: 'not-applicable', matrixBecause: 'No AI.' };
    expect(answers).toEqual([
      { ...recorded('plain'), because: 'At 1:05, without a note.', ...matrix },
      {
        ...recorded('noted'),
        value: 'no',
        because: 'At 1:00:05, after looking at the matrix: Nobody knew.',
        ...matrix,
        owner: 'Boss',
        dueOn: due,
      },
      {
        ...recorded('skipped'),
        value: 'unknown',
        because: 'The rehearsal did not get to this question.',
        ...matrix,
      },
      recorded('out', { value: 'not-applicable', because: 'No AI.' }),
      { ...recorded('aside'), value: 'unknown', because: 'At 0:01, without a note.', ...aside },
    ]);
  });

  it('is what has to be followed up, with what was said of it', () => {
    expect(followUpsOf(rehearsal, 'Outage', TODAY)).toEqual([
      {
        name: 'Resolve: noted?',
        ownerId: boss,
        dueOn: due,
        notes: `From the rehearsal of “Outage” on ${TODAY}. Nobody knew.`,
      },
      {
        name: 'Ask',
        ownerId: idOf('Gone'),
        dueOn: undefined,
        notes: `From the rehearsal of “Outage” on ${TODAY}.`,
      },
    ]);
  });

  it('is planned and dropped where it was proposed, and nowhere else', () => {
    expect(planFollowUp(rehearsal, 'plain', { dueOn: due }).followUps.plain).toEqual({
      name: 'Ask',
      ownerId: idOf('Gone'),
      dueOn: due,
    });
    expect(planFollowUp(rehearsal, 'aside', { dueOn: due })).toBe(rehearsal);
    expect(Object.keys(dropFollowUp(rehearsal, 'plain').followUps)).toEqual(['noted']);
  });
});

describe('a rehearsal that was left', () => {
  it('is read as it was kept', () => {
    const kept = { rehearsal, seconds: 90, on: TODAY };
    expect(rehearsalFromText(textOfRehearsal(kept))).toEqual(kept);
    const start = { rehearsal: REHEARSAL_START, seconds: 0, on: TODAY };
    expect(rehearsalFromText(textOfRehearsal(start))).toEqual(start);
  });

  it.each(['', 'null', '{}', '{"rehearsal":{"step":1},"seconds":1,"on":"2026-11-21"}'])(
    'is none where %s was kept',
    (text) => expect(rehearsalFromText(text)).toBeUndefined(),
  );
});

const sketch = `
  people: Ann team=Ops site=Berlin; Ben team=Apps timeZone=America/Lima; Old team=Ops inactive; Cyd
                                    | Commander [escalatesTo=Board] = Ann | Service = Ben | Board @leadership = Ben
  Freeze <ho-shared-release>        | A                                   | C             |
  Find causes {problem-management}  | C                                   | AR            |`;
const matrix = matrixFromSketch(sketch);
const reading = readMatrix(matrix, TODAY);
const without = (label: string) => {
  const absence = absencesOf(matrix).find((one) => one.label === label);
  if (!absence) throw new Error(`${label} is not there.`);
  return absence.missing;
};

describe('a drill', () => {
  it('is of people who are there, their teams and their sites, which without a name go by their time zone', () => {
    expect(absencesOf(matrix).map(({ kind, id, missing }) => `${kind} ${id} ${missing.size}`)).toEqual([
      `person ${idOf('Ann')} 1`,
      `person ${idOf('Ben')} 1`,
      `person ${idOf('Cyd')} 1`,
      'team Apps 1',
      'team Ops 1',
      'site America/Lima 1',
      'site Berlin 1',
    ]);
  });

  it('counts what stood before, each as falling or standing, and names the empty roles', () => {
    const { fallen, standing, emptied } = drillOf(reading, without('Ann'));
    const whole = drillOf(reading, new Set());
    expect(whole.fallen).toEqual([]);
    expect(fallen.length).toBeGreaterThan(0);
    expect(standing + fallen.length).toBe(whole.standing);
    expect(fallen.every(({ before, after }) => before.value === 'yes' && after.value !== 'yes')).toBe(true);
    expect(emptied.map(({ role, next }) => `${role.name} to ${next?.role.name}`)).toEqual([
      'Commander to Board',
    ]);
    expect(fallen[0]?.next.map(({ role, next }) => `${role.name} to ${next?.role.name}`)).toEqual([
      'Commander to Board',
    ]);
    expect(drillOf(reading, without('Cyd'))).toMatchObject({ fallen: [], emptied: [] });
  });

  it('has its worst cases first, tells how far it is, and leaves out who costs nothing', () => {
    const told: number[] = [];
    const run = worstCases(reading);
    let step = run.next();
    for (; !step.done; step = run.next()) told.push(step.value);
    expect(told).toEqual([0, 1 / 3, 2 / 3]);
    expect(step.value.map(({ absence }) => absence.label).sort()).toEqual(['Ann', 'Ben']);
    for (const { absence, lost } of step.value)
      expect(lost).toBe(drillOf(reading, absence.missing).fallen.length);
  });

  it('counts what a fix restores, and nothing where the fix is refused', () => {
    const missing = without('Ann');
    const lost: readonly Answer[] = drillOf(reading, missing).fallen.map(({ after }) => after);
    const refused = {
      label: 'x',
      apply() {
        throw new EditRefused('No.');
      },
    };
    const nothing = { label: 'x', apply: () => undefined };
    expect([
      restoredBy(refused, reading, missing, lost),
      restoredBy(nothing, reading, missing, lost),
    ]).toEqual([0, 0]);
    expect(restoredBy(nothing, reading, new Set(), lost)).toBe(lost.length);
    const broken = {
      label: 'x',
      apply() {
        throw new TypeError('Broken.');
      },
    };
    expect(() => restoredBy(broken, reading, missing, lost)).toThrow('Broken.');
  });
});
