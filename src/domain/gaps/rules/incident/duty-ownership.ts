/** Incident duties that nobody answers for: one rule over a table. */

import { defineRule, type Rule } from '../../../findings/rule';
import { faultOf, remarkOf } from '../../remarks/duty';
import { OWNED_DUTIES, type OwnedDuty } from '../../tables/ownedDuties';

export default OWNED_DUTIES.map(ruleOf);

function ruleOf(line: OwnedDuty): Rule {
  const { id, severity, title, why, source, remedy, duties, ifThere = [] } = line;
  const asked = [...duties, ...ifThere];
  return defineRule({
    id,
    group: 'incident',
    scope: 'matrix',
    severity,
    title,
    why,
    source,
    remedy,
    needs: line.ofAi ? ['tags'] : ['tags', 'delivery'],
    flagged: [exampleOf(line, [])],
    accepted: [exampleOf(line, asked)],
    inputs: (reading) => [
      reading.rows.length > 0,
      ...asked.map((duty) => reading.withDuty(duty)),
      ...(line.inputs?.(reading) ?? []),
    ],
    *check(reading) {
      if (reading.rows.length === 0 || line.applies?.(reading) === false) return;
      const { eitherOf } = line;
      if (eitherOf && asked.some((duty) => !faultOf(duty, reading))) return;
      for (const duty of eitherOf ? asked.slice(-1) : asked) {
        const fault = faultOf(duty, reading, { doer: line.doer ?? false });
        if (!fault || (line.anyOwner && fault.kind !== 'missing')) continue;
        if (fault.kind === 'missing' && ifThere.includes(duty)) continue;
        const weight = line.weighs?.(reading);
        yield { ...remarkOf(duty, fault, reading), ...(weight ? { severity: weight } : {}) };
      }
    },
  });
}

/** The same small matrix, without the duties and with them. */
function exampleOf({ exampleSettings = '', exampleRow }: OwnedDuty, duties: readonly string[]): string {
  const rows = [
    ...(exampleRow ? [`${exampleRow} | AR | C`] : []),
    'Ship releases | C | AR',
    ...duties.map((duty) => `Do ${duty} {${duty}} | A | R`),
  ];
  return `
    ${exampleSettings}
    | Commander @command | Engineer @application
    ${rows.join('\n    ')}`;
}
