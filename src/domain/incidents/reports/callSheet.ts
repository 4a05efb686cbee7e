/** The call sheet of a scenario: one page that a team pins up. */

import type { Person } from '../../matrix/matrix';
import { checkFromText } from '../audit/checkText';
import type { AuditScenario } from '../audit/scenariosOf';
import { type Call, callOrderOf } from '../calling/callOrder';
import { nextInLine } from '../calling/escalation';
import type { AuditContext } from '../judging/auditContext';
import { rolesInWords } from '../judging/judging';
import { rowsOf } from '../judging/target';
import { type DutyTable, dutyTableOf } from './dutyTable';
import { heading, inline, numbered, table } from './markdown';
import { waysToReach } from './waysToReach';

export interface CallSheet {
  readonly scenario: AuditScenario;
  readonly calls: readonly CallLine[];
  /** Where the incident is handled. */
  readonly channel: string;
  readonly bridge: string;
  /** What may be decided in containment, and by whom. */
  readonly decisions: readonly { readonly what: string; readonly who: string }[];
  /** Of the roles that are called and have an on-call calendar: who is on duty in the next days. */
  readonly duties: readonly DutyTable[];
}

export interface Reach {
  readonly name: string;
  /** “07700 900118”, “pager duty-platform”, “@ann”, most urgent first. */
  readonly ways: readonly string[];
}

export interface CallLine extends Call {
  /** "Ann, Bob", or what is wrong. */
  readonly whom: string;
  /** Each person with the ways to reach them; without people, the contact of the activity. */
  readonly reach: readonly Reach[];
  /** True where nobody on this line has a number, pager or handle: the call would fail at night. */
  readonly unreachable: boolean;
  /** The channel and bridge of the activity, where it has its own. */
  readonly meet: string;
  /** Whom to call next if nobody answers. */
  readonly next: string;
}

export function callSheetOf(context: AuditContext, scenario: AuditScenario): CallSheet {
  const calls = callOrderOf(context, scenario).map((call) => lineFor(context, call));
  const decisions = decisionsIn(context, scenario);
  const { incidentChannel, incidentBridge } = context.reading.matrix.settings;
  const command = rowsOf(context.reading, { kind: 'duty', id: 'command' }).rows[0]?.activity;
  const channel = incidentChannel ?? command?.channel ?? '';
  const bridge = incidentBridge ?? command?.bridge ?? '';
  const { matrix, today } = context.reading;
  const duties = calls.flatMap(({ roleId }) => {
    const role = roleId && context.reading.role(roleId);
    return (role && dutyTableOf(matrix, role, today)) ?? [];
  });
  return { scenario, calls, decisions, duties, channel, bridge };
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
  const { contact, channel, bridge } = row?.activity ?? {};
  const reach = people.map((person) => ({ name: person.name, ways: waysToReach(person) }));
  const callable = people.some(({ phone, pager, chat }) => phone || pager || chat);
  const up = role?.escalatesTo && context.reading.role(role.escalatesTo);
  const next = up ? nextInLine(context, up) : undefined;
  return {
    ...call,
    whom: people.length > 0 ? people.map(({ name }) => name).join(', ') : roleName,
    reach: people.length > 0 || !contact ? reach : [{ name: roleName, ways: [contact] }],
    unreachable: roleId !== undefined && !callable && !contact,
    meet: [channel, bridge].filter(Boolean).join(', '),
    next: next ? `${next.role.name}: ${next.people.map(reachInWords).join(', ')}` : '',
  };
}

function reachInWords(person: Person): string {
  const [first] = waysToReach(person);
  return first ? `${person.name} ${first}` : person.name;
}

export function callSheetMarkdown({
  scenario,
  calls,
  decisions,
  duties,
  channel,
  bridge,
}: CallSheet): string {
  const lines = calls.map(({ roleId, roleName, whom, reach, unreachable, meet, reasons, next }) => {
    const who = roleId
      ? `**${inline(roleName)}**${whom === roleName ? '' : ` ${inline(whom)}`}`
      : `**${roleName}**`;
    const parts = [
      reasons.map(inline).join('; '),
      ...reach.map(({ name, ways }) => ways.length > 0 && inline(`${name}: ${ways.join(', ')}`)),
      unreachable && 'no phone, pager or chat',
      meet && `meet: ${inline(meet)}`,
      next && `next: ${inline(next)}`,
    ];
    return `${who}: ${parts.filter(Boolean).join('; ')}`;
  });
  return [
    heading(1, `Call sheet: ${scenario.title}`),
    `${inline(scenario.severity)}. ${inline(scenario.injection)}`,
    ...(channel ? [`**Channel:** ${inline(channel)}`] : []),
    ...(bridge ? [`**Bridge:** ${inline(bridge)}`] : []),
    heading(2, 'Call in this order'),
    numbered(lines),
    ...(decisions.length > 0
      ? [
          heading(2, 'Decisions: who may make them'),
          table(
            ['Decision', 'Who'],
            decisions.map(({ what, who }) => [what, who]),
          ),
        ]
      : []),
    ...duties.flatMap(({ roleName, source, lines: shifts }) => [
      heading(2, `On duty: ${roleName}`),
      inline(source),
      table(
        ['From', 'Until', 'Who', 'Contact'],
        shifts.map(({ from, until, name, ways }) => [from, until, name, ways.join(', ')]),
      ),
    ]),
    '',
  ].join('\n\n');
}
