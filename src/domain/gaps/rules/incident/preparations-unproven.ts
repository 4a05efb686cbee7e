import { defineRule, thresholdOf } from '../../../findings/rule';
import { daysBetween } from '../../../matrix/date';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { counted, listed, rowName } from '../../names/words';
import { ownedRows } from '../../remarks/duty';

/** Duties of which a date says that they were tried. A restore proves the backup, so either date will do. */
const TRIED: readonly (readonly string[])[] = [['backup', 'restore'], ['access'], ['exercise']];
/** Duties that are written down somewhere. */
const WRITTEN: readonly string[] = ['escalation'];

const dated: Choice = {
  holds: ({ activity: { exercisedOn, reviewedOn, doc, link } }) =>
    Boolean(exercisedOn || reviewedOn || doc || link),
};

const rule = defineRule({
  id: 'preparations-unproven',
  group: 'incident',
  scope: 'matrix',
  severity: 'should',
  title: 'Preparations have no date or document',
  why: 'A duty that was never tested may not work. The date says when it last did.',
  source:
    'AWS REL09-BP04, SEC10-BP05, REL12-BP05; “Cloud architect and software engineer”: clear escalation paths',
  remedy: 'Test each one, and enter the date or where it is documented.',
  needs: ['tags'],
  thresholds: {
    age: {
      label: 'Days until a test is out of date',
      value: 365,
      least: 30,
      most: 1095,
      step: 5,
      unit: 'days',
    },
  },
  flagged: [
    `
                                 | Commander @command | Engineer @application
    Take backups <duty-backup> {backup} | A           | R
    Keep the call list {escalation} | AR              | C`,
    `
                                 | Commander @command | Engineer @application
    Take backups {backup}        | A                  | R
    Keep standards [doc=Wiki]    | AR                 | C`,
    `
                                 | Commander @command | Engineer @application
    Take backups {backup} [exercisedOn=2025-11-20] | A | R
    Keep the call list {escalation} [doc=Call list] | AR | C`,
  ],
  accepted: [
    `
                                 | Commander @command | Engineer @application
    Take backups {backup}        | A                  | R
    Keep the call list {escalation} | AR              | C`,
    `
                                 | Commander @command | Engineer @application
    Take backups {backup} [exercisedOn=2026-10-01] | A | R
    Keep the call list {escalation} [doc=Call list] | AR | C`,
    `
                                 | Commander @command | Engineer @application
    Take backups {backup}        | A                  | R
    Try a restore {restore} [exercisedOn=2025-11-21] | A | R
    Keep the call list {escalation} [link=https://a.example] | AR | C`,
  ],
  inputs: (reading) => [
    ...[...TRIED.flat(), ...WRITTEN].map((duty) => reading.withDuty(duty)),
    reading.chosenBy(dated),
  ],
  *check(reading) {
    const age = thresholdOf(rule, 'age', reading);
    const untried = TRIED.map((duties) => duties.flatMap((duty) => ownedRows(duty, reading))).filter(
      (rows) => rows.length > 0 && !wasTried(rows, age, reading),
    );
    const unwritten = WRITTEN.flatMap((duty) => ownedRows(duty, reading)).filter(
      ({ activity }) => !activity.doc && !activity.link,
    );
    const rows = [...new Set([...untried.flat(), ...unwritten])];
    if (rows.length === 0 || !keepsDates(rows, reading)) return;
    const lacks =
      untried.length === 0 ? 'document' : unwritten.length === 0 ? 'recent date' : 'recent date or document';
    yield {
      about: '',
      message: `${counted(rows.length, 'preparation has', 'preparations have')} no ${lacks}: ${listed(rows.map(rowName), 6)}.`,
      facts: rows
        .map(({ activity }) => `${activity.id}:${activity.exercisedOn ?? 'never'}`)
        .sort()
        .join(),
      concern: 'incident',
      causes: rows.map(({ activity }) => `proof:${activity.id}`),
      places: rows.map(({ activity }) => ({ activityId: activity.id })),
      // The date is a fact that only the team knows.
      fixes: () => [],
    };
  },
});

export default rule;

/** An imported table that holds no dates at all keeps them elsewhere. */
function keepsDates(rows: readonly Row[], reading: Reading): boolean {
  return rows.some(({ activity }) => activity.origin) || reading.chosenBy(dated).length > 0;
}

function wasTried(rows: readonly Row[], age: number, { today }: Reading): boolean {
  return rows.some(({ activity: { exercisedOn } }) => {
    const days = exercisedOn === undefined ? undefined : daysBetween(exercisedOn, today);
    return days !== undefined && days >= 0 && days <= age;
  });
}
