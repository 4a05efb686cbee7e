/** Duties that are in the wrong hands: one rule over a table. */
import { defineRule, type Rule } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { roleName, rowName } from '../../names/words';
import { rankOwners } from '../../ownership/rankOwners';
import { isOwnTable } from '../../ownership/sides';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  rows(reading: Reading): readonly Row[];
  /** Why the owner does not fit, after the name of the role; undefined where it does. */
  fault(owner: Row['owners'][number], reading: Reading): string | undefined;
  readonly row: string;
  readonly unfit: string;
  readonly fit: string;
}

/** Layers of roles that are neither there at night nor able to undo a release. A leader may be both in a small firm. */
const ELSEWHERE: readonly Layer[] = ['product', 'business', 'assurance'];

const NONE: readonly Row[] = [];

const LINES: readonly Line[] = [
  {
    id: 'scribe-commands',
    title: 'The scribe commands',
    why: 'Keeping the timeline and making decisions both need full attention. One person cannot give it to both.',
    source: 'PagerDuty incident roles; Incident Command System',
    remedy: 'Let a trained commander lead, and the scribe write.',
    rows: (reading) => reading.withDuty('command'),
    fault: (owner, reading) =>
      /scribe|note.?taker|protokoll|secrétaire/i.test(roleName(owner, reading))
        ? 'records the timeline'
        : undefined,
    row: 'Command the incident {command}',
    unfit: 'Scribe @command',
    fit: 'Incident Commander @command',
  },
  {
    id: 'rollback-owner-outside',
    title: 'Rolling back is decided outside delivery',
    why: 'At night, the people on call roll releases back. They cannot ask a role that is not there.',
    source: 'AWS OPS06-BP01; PagerDuty: bad deployment, roll it back',
    remedy: 'Let the role that does the work, or the commander, decide.',
    // In a table of one's own a team may well undo what it released, whatever it is called.
    rows: (reading) => (isOwnTable(reading) ? NONE : reading.withDuty('rollback')),
    fault: (owner, reading) => {
      const layer = reading.layerOf(owner);
      return layer && ELSEWHERE.includes(layer) ? `is in the ${layer} layer` : undefined;
    },
    row: 'Roll back a release {rollback}',
    unfit: 'Product Manager @product',
    fit: 'Engineer @application',
  },
  {
    id: 'go-no-go-by-deployer',
    title: 'Same role deploys the AI and approves its release',
    why: 'The role that wants a release out should not be the one that judges it.',
    source: 'NIST AI RMF MANAGE 1.1',
    remedy: 'Let a role that does not deploy decide.',
    rows: (reading) => reading.withOrigin('aix-go-nogo'),
    fault: (owner, reading) =>
      reading.withOrigin('ai-deploy').some((row) => row.doers.includes(owner)) ? 'also deploys' : undefined,
    row: 'Deploy models <ai-deploy> | AR | \nGo or no-go <aix-go-nogo>',
    unfit: 'AI Engineer @ai-engineering',
    fit: 'AI Engineer @ai-engineering',
  },
];

export default LINES.map(
  ({ rows, fault, row, unfit, fit, ...told }): Rule =>
    defineRule({
      ...told,
      group: 'incident',
      scope: 'matrix',
      severity: 'should',
      needs: ['tags'],
      flagged: [`| ${unfit} | Responder @platform\n${row} | A | R`],
      accepted: [`| ${fit} | Responder @platform\n${row} | ${fit === unfit ? 'R | A' : 'A | R'}`],
      inputs: (reading) => [rows(reading), reading.withOrigin('ai-deploy')],
      *check(reading) {
        for (const one of rows(reading)) {
          const [owner] = one.owners;
          const said = owner && one.owners.length === 1 ? fault(owner, reading) : undefined;
          if (!owner || !said) continue;
          yield {
            about: one.activity.id,
            message: `${roleName(owner, reading)} is accountable for ${rowName(one)}, and ${said}.`,
            facts: owner,
            concern: 'incident',
            causes: [`unfit:${one.activity.id}`],
            places: [{ activityId: one.activity.id, roleId: owner }],
            fixes: (context) =>
              rankOwners({ activityId: one.activity.id }, context.reading)
                .filter(({ roleId }) => roleId !== owner && !fault(roleId, context.reading))
                .slice(0, 2)
                .map(({ roleId, reason }) => ({
                  label: `Make ${roleName(roleId, context.reading)} accountable`,
                  because: reason,
                  ...whoGets({ advises: [owner] }, context.reading),
                  edit: {
                    label: `make ${roleName(roleId, context.reading)} accountable for “${one.activity.name}”`,
                    apply: moveOwner(one, owner, roleId),
                  },
                })),
          };
        }
      },
    }),
);
