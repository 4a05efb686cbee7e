/** The call order of a scenario: first those on call, then command, then along the phases. */

import type { RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import type { Meaning } from '../../matrix/scheme/scheme';
import { isWholeKnown } from '../../reading/knownRows';
import type { Row } from '../../reading/row';
import { checkFromText } from '../audit/checkText';
import type { AuditScenario } from '../audit/scenariosOf';
import type { AuditContext } from '../judging/auditContext';
import { staffingOf } from '../judging/staffing';
import { firstRowOf, nameOfTarget, type Target } from '../judging/target';
import { phasePlace } from '../vocabulary/phases';

export interface Call {
  /** Absent where nobody can be called: `roleName` says so, or that it is not known. */
  readonly roleId?: RoleId;
  readonly roleName: string;
  readonly people: readonly Person[];
  readonly meaning: Meaning;
  /** The work that the call is about first. */
  readonly subject: string;
  /** The reasons for the call, most urgent first. */
  readonly reasons: readonly string[];
  readonly row?: Row;
  /** Nobody can be called, and no activity that is not recognised may say otherwise. */
  readonly isGap?: boolean;
}

const CALLED_IN = ['P1', 'P2', 'P3', 'PC', 'P4'];
const FIRST: readonly Target[] = [
  { kind: 'duty', id: 'triage' },
  { kind: 'duty', id: 'command' },
];

export function callOrderOf(context: AuditContext, scenario: AuditScenario): readonly Call[] {
  const calls = new Map<string, Call>();
  const add = (key: string, call: Call) => {
    const known = calls.get(key);
    if (!known) calls.set(key, call);
    else if (!known.reasons.includes(call.reasons[0] ?? '')) {
      calls.set(key, { ...known, reasons: [...known.reasons, ...call.reasons] });
    }
  };
  for (const id of scenario.onCallRoleIds) {
    const call = callTo(context, id, 'does', 'On call for this scenario');
    if (call) add(id, call);
  }
  for (const targets of [...FIRST.map((target) => [target]), ...targetsOf(scenario)]) {
    for (const call of callsFor(context, targets)) add(call.roleId ?? call.reasons[0] ?? '', call);
  }
  return [...calls.values()];
}

/** The activities that questions of the acting phases ask for. People who are only informed are not called. */
function targetsOf(scenario: AuditScenario): readonly (readonly Target[])[] {
  return scenario.questions
    .filter(({ phase, noteOnly }) => CALLED_IN.includes(phase) && !noteOnly)
    .sort((one, other) => phasePlace(one.phase) - phasePlace(other.phase))
    .flatMap(({ checks }) => checks)
    .flatMap((text) => {
      const reading = checkFromText(text);
      if (!reading.ok || !['A1', 'R+', 'ST', 'DEPTH', 'OWNS'].includes(reading.read.check.name)) return [];
      return [...reading.read.given.targets];
    });
}

const NOBODY = { roleName: 'Nobody', people: [], meaning: 'owns', isGap: true } as const;

function callsFor(context: AuditContext, targets: readonly Target[]): readonly Call[] {
  const row = firstRowOf(context.reading, targets);
  const [target] = targets;
  if (!row) {
    const subject = target ? nameOfTarget(target) : '';
    const reasons = [`No activity that we recognise covers “${subject}”`];
    // One of the activities that are not recognised may.
    const known = isWholeKnown(context.reading) ? {} : { roleName: 'Not known', isGap: false };
    return [{ ...NOBODY, ...known, subject, reasons }];
  }
  const { name } = row.activity;
  const owners = row.owners.flatMap((id) => callTo(context, id, 'owns', name, row) ?? []);
  const doers = row.doers.flatMap((id) => callTo(context, id, 'does', name, row) ?? []);
  if (owners.length > 0) return [...owners, ...doers];
  return [{ ...NOBODY, subject: name, reasons: [`Nobody is accountable for “${name}”`], row }, ...doers];
}

function callTo(
  context: AuditContext,
  id: RoleId,
  meaning: Meaning,
  reason: string,
  row?: Row,
): Call | undefined {
  const role = context.reading.role(id);
  if (!role) return undefined;
  const { people } = staffingOf(context, role);
  return {
    roleId: id,
    roleName: role.name,
    people,
    meaning,
    subject: reason,
    reasons: [reason],
    ...(row ? { row } : {}),
  };
}
