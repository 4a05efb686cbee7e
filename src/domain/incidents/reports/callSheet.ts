/** The call sheet of a scenario: one page that a team pins up. */

import { checkFromText } from '../audit/checkText';
import type { AuditScenario } from '../audit/scenariosOf';
import { type Call, callOrderOf } from '../calling/callOrder';
import { nextInLine } from '../calling/escalation';
import type { AuditContext } from '../judging/auditContext';
import { rolesInWords } from '../judging/judging';
import { rowsOf } from '../judging/target';
import { heading, inline, numbered, table } from './markdown';

export interface CallSheet {
  readonly scenario: AuditScenario;
  readonly calls: readonly CallLine[];
  /** What may be decided in containment, and by whom. */
  readonly decisions: readonly { readonly what: string; readonly who: string }[];
}

export interface CallLine extends Call {
  /** "Ann, Bob", or what is wrong. */
  readonly whom: string;
  /** Email addresses or the row's contact. */
  readonly contact: string;
  /** Who is next where nobody answers. */
  readonly next: string;
}

export function callSheetOf(context: AuditContext, scenario: AuditScenario): CallSheet {
  const calls = callOrderOf(context, scenario).map((call) => lineFor(context, call));
  const decisions = decisionsIn(context, scenario);
  return { scenario, calls, decisions };
}

const DECIDED = [
  'rollback',
  'failover',
  'degrade',
  'traffic',
  'emergency-spend',
  'contain-security',
  'credential-revoke',
  'model-off',
  'ransom',
];

function decisionsIn(context: AuditContext, scenario: AuditScenario): CallSheet['decisions'] {
  const asked = scenario.questions
    .flatMap(({ checks }) => checks)
    .flatMap((text) => {
      const check = checkFromText(text);
      return check.ok ? check.read.given.targets.flat() : [];
    });
  const duties = DECIDED.filter((duty) => asked.some(({ kind, id }) => kind === 'duty' && id === duty));
  return duties.flatMap((id) =>
    rowsOf(context.reading, { kind: 'duty', id }).rows.map((row) => ({
      what: row.activity.name,
      who: row.owners.length === 0 ? 'Nobody' : rolesInWords(context, row.owners),
    })),
  );
}

function lineFor(context: AuditContext, call: Call): CallLine {
  const { people, row, roleId, roleName } = call;
  const role = roleId && context.reading.role(roleId);
  const emails = people.flatMap(({ email }) => email ?? []);
  const up = role?.escalatesTo && context.reading.role(role.escalatesTo);
  const next = up ? nextInLine(context, up) : undefined;
  return {
    ...call,
    whom: people.length > 0 ? people.map(({ name }) => name).join(', ') : roleName,
    contact: emails.join(', ') || row?.activity.contact || '',
    next: next ? `${next.role.name}: ${next.people.join(', ')}` : '',
  };
}

export function callSheetMarkdown({ scenario, calls, decisions }: CallSheet): string {
  const lines = calls.map(({ roleId, roleName, whom, contact, reasons, next }) => {
    const who = roleId
      ? `**${inline(roleName)}**${whom === roleName ? '' : ` ${inline(whom)}`}`
      : '**Nobody**';
    const parts = [
      reasons.map(inline).join('; '),
      contact && inline(contact),
      next && `next: ${inline(next)}`,
    ];
    return `${who}: ${parts.filter(Boolean).join('; ')}`;
  });
  return [
    heading(1, `Call sheet: ${scenario.title}`),
    `${inline(scenario.severity)}. ${inline(scenario.injection)}`,
    heading(2, 'Call in this order'),
    numbered(lines),
    ...(decisions.length > 0
      ? [
          heading(2, 'Who may decide'),
          table(
            ['Decision', 'Who'],
            decisions.map(({ what, who }) => [what, who]),
          ),
        ]
      : []),
    '',
  ].join('\n\n');
}
