/** Incident duties that must be owned and tried out at least once a year: one rule over a table. */

import { defineRule, type Remark, type Rule, type Severity, thresholdOf } from '../../../findings/rule';
import { daysBetween } from '../../../matrix/date';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { counted, rowsListed } from '../../names/words';
import { faultOf, remarkOf } from '../../remarks/duty';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly duties: readonly string[];
  /** Where nobody owns it. */
  readonly severity: Severity;
}

const LINES: readonly Line[] = [
  {
    id: 'restore-unowned-or-untested',
    severity: 'must',
    title: 'Backups are not owned or not tested',
    why: 'A backup is worth what the last restore from it was worth. The first restore should not be the real one.',
    source: 'AWS REL09-BP04; NIST CSF PR.DS-11',
    remedy: 'Name who answers for backup and restore, try a restore, and enter the date in the row.',
    duties: ['backup', 'restore'],
  },
  {
    id: 'breakglass-unowned',
    severity: 'should',
    title: 'Emergency access is not owned or not tried',
    why: 'When the login system is down, responders stand outside, unless emergency access was set up and tried.',
    source: 'AWS SEC03-BP03, SEC10-BP05',
    remedy: 'Name who keeps emergency access, try it, and enter the date in the row.',
    duties: ['access'],
  },
  {
    id: 'exercise-missing',
    severity: 'should',
    title: 'The plan was not exercised',
    why: 'Plans that were never rehearsed fail at the first phone number.',
    source: 'AWS REL12-BP05, SEC10-BP07; NIST CSF ID.IM-02',
    remedy: 'Plan a tabletop: the incident audit has a scenario for each common failure.',
    duties: ['exercise'],
  },
];

export default LINES.map(ruleOf);

function ruleOf({ duties, ...told }: Line): Rule {
  const example = (date: string) => `
                        | Commander @command | Engineer @application
      Ship releases     | C                  | AR
      ${duties.map((duty) => `Do ${duty} {${duty}} ${date} | A | R`).join('\n      ')}`;
  const rule: Rule = defineRule({
    ...told,
    group: 'incident',
    scope: 'matrix',
    needs: ['tags', 'delivery'],
    thresholds: {
      age: {
        label: 'Days after which a test counts as old',
        value: 365,
        least: 30,
        most: 1095,
        step: 5,
        unit: 'days',
      },
    },
    flagged: [example('')],
    accepted: [example('[exercisedOn=2026-10-01]')],
    inputs: (reading) => [reading.rows.length > 0, ...duties.map((duty) => reading.withDuty(duty))],
    *check(reading) {
      if (reading.rows.length === 0) return;
      let owned = true;
      for (const duty of duties) {
        const fault = faultOf(duty, reading);
        if (!fault) continue;
        owned = false;
        yield remarkOf(duty, fault, reading);
      }
      if (owned) yield* untested(duties, reading, thresholdOf(rule, 'age', reading));
    },
  });
  return rule;
}

/** One test of any of the rows will do: a restore proves the backup. */
function* untested(duties: readonly string[], reading: Reading, age: number): Iterable<Remark> {
  const rows = duties.flatMap((duty) => reading.withDuty(duty));
  const last = rows
    .flatMap(({ activity }) => activity.exercisedOn ?? [])
    .sort()
    .at(-1);
  const days = last === undefined ? undefined : daysBetween(last, reading.today);
  if (days !== undefined && days <= age) return;
  yield {
    about: 'tested',
    severity: 'should',
    message: untestedInWords(rows, days),
    facts: last ?? 'never',
    concern: 'incident',
    places: rows.map(({ activity }) => ({ activityId: activity.id })),
    // The date is a fact that only the team knows.
    fixes: () => [],
  };
}

function untestedInWords(rows: readonly Row[], days: number | undefined): string {
  const names = rowsListed(rows);
  if (days === undefined)
    return `No date says when ${names} ${rows.length > 1 ? 'were' : 'was'} last tried out.`;
  return `The last test of ${names} was ${counted(days, 'day')} ago.`;
}
