/** The call sheet of a scenario: one page that a team pins up. */
import { type Call, callOrderOf } from './callOrder';
import { checkFromText } from './checkText';
import { nextInLine } from './escalation';
import { rolesInWords } from './judging';
import { heading, inline, numbered, table } from './markdown';
import type { AuditScenario } from './scenariosOf';
import type { Scene } from './scene';
import { rowsOf } from './target';

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

export function callSheetOf(scene: Scene, scenario: AuditScenario): CallSheet {
  const calls = callOrderOf(scene, scenario).map((call) => lineFor(scene, call));
  const decisions = decisionsIn(scene, scenario);
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

function decisionsIn(scene: Scene, scenario: AuditScenario): CallSheet['decisions'] {
  const asked = scenario.questions
    .flatMap(({ checks }) => checks)
    .flatMap((text) => {
      const check = checkFromText(text);
      return check.ok ? check.read.given.targets.flat() : [];
    });
  const duties = DECIDED.filter((duty) => asked.some(({ kind, id }) => kind === 'duty' && id === duty));
  return duties.flatMap((id) =>
    rowsOf(scene.reading, [{ kind: 'duty', id }]).rows.map((row) => ({
      what: row.activity.name,
      who: row.owners.length === 0 ? 'Nobody' : rolesInWords(scene, row.owners),
    })),
  );
}

function lineFor(scene: Scene, call: Call): CallLine {
  const { people, row, roleId, roleName } = call;
  const role = roleId && scene.reading.role(roleId);
  const emails = people.flatMap(({ email }) => email ?? []);
  const up = role?.escalatesTo && scene.reading.role(role.escalatesTo);
  const next = up ? nextInLine(scene, up) : undefined;
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
