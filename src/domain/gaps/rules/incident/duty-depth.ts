/** Incident duties that one role must answer for and at least two people must be able to do: one rule over a table. */

import { defineRule, type Rule } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import { rowName } from '../../names/words';
import { carriersOfRow, depthOf, faultOf, remarkOf } from '../../remarks/duty';

interface Line {
  readonly id: string;
  readonly duty: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly applies?: (reading: Reading) => boolean;
  readonly inputs?: (reading: Reading) => readonly unknown[];
}

const LINES: readonly Line[] = [
  {
    id: 'rollback-authority-unclear',
    duty: 'rollback',
    title: 'Nobody may roll back',
    why: 'A bad release is undone in minutes by somebody who may, or in hours by somebody who must ask.',
    source: 'AWS OPS06-BP01; PagerDuty: bad deployment, roll it back',
    remedy: 'Let one role decide and the people on call carry it out, at least two of them.',
  },
  {
    id: 'regulator-notification-unowned',
    duty: 'notify-regulator',
    title: 'Nobody notifies the regulator',
    why: 'A breach of personal data must be told to the authority within 72 hours of knowing it, weekends included.',
    source: 'GDPR Art 33',
    remedy: 'Name the role that answers for the notice, with a deputy.',
    applies: (reading) => reading.settings.personalData || reading.withConcern('privacy').length > 0,
    inputs: (reading) => [reading.withConcern('privacy').length > 0],
  },
];

export default LINES.map(ruleOf);

function ruleOf({ duty, applies, inputs, ...told }: Line): Rule {
  return defineRule({
    ...told,
    group: 'incident',
    scope: 'matrix',
    severity: 'must',
    needs: ['tags', 'delivery'],
    flagged: [
      `
                    | Commander @command | Engineer @application
      Ship releases | C                  | AR`,
    ],
    accepted: [
      `
                       | Commander @command = Ann, Ben (deputy) | Engineer @application = Cid
      Ship releases    | C                                      | AR
      Do it {${duty}}  | AR                                     | C`,
    ],
    inputs: (reading) => [reading.rows.length > 0, reading.withDuty(duty), ...(inputs?.(reading) ?? [])],
    *check(reading) {
      if (reading.rows.length === 0 || applies?.(reading) === false) return;
      const fault = faultOf(duty, reading);
      if (fault) {
        yield remarkOf(duty, fault, reading);
        return;
      }
      for (const row of reading.withDuty(duty)) {
        const depth = depthOf(carriersOfRow(row), reading);
        if (depth === undefined || depth >= 2) continue;
        yield {
          about: `${duty}/${row.activity.id}`,
          title: depth === 0 ? told.title : `Only one person can do it: ${row.activity.name}`,
          message:
            depth === 0
              ? `Nobody is there to do ${rowName(row)}.`
              : `One person alone stands behind ${rowName(row)}; when that person is away, nobody can.`,
          facts: `depth ${depth}`,
          concern: 'incident',
          causes: [`duty:${duty}`],
          places: [{ activityId: row.activity.id }],
          // Who the second person is, no rule can know.
          fixes: () => [],
        };
      }
    },
  });
}
