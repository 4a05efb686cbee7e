/** Who gets called in a scenario, in order: first those on call, then command, then along the phases. */
import type { Row } from '../gaps/row';
import type { RoleId } from '../matrix/ids';
import type { Person } from '../matrix/matrix';
import type { Meaning } from '../matrix/scheme';
import { checkFromText } from './checkText';
import { phasePlace } from './phases';
import type { AuditScenario } from './scenariosOf';
import type { Scene } from './scene';
import { staffingOf } from './staffing';
import { nameOfTarget, rowsOf, type Target } from './target';

export interface Call {
  /** Absent where nobody can be called: the line is a gap. */
  readonly roleId?: RoleId;
  readonly roleName: string;
  readonly people: readonly Person[];
  readonly meaning: Meaning;
  /** The work that the call is about first. */
  readonly subject: string;
  /** What they are called for, most urgent first. */
  readonly reasons: readonly string[];
  readonly row?: Row;
}

const CALLED_IN = ['P1', 'P2', 'P3', 'PC', 'P4'];
const FIRST: readonly Target[] = [
  { kind: 'duty', id: 'triage' },
  { kind: 'duty', id: 'command' },
];

export function callOrderOf(scene: Scene, scenario: AuditScenario): readonly Call[] {
  const calls = new Map<string, Call>();
  const add = (key: string, call: Call) => {
    const known = calls.get(key);
    if (!known) calls.set(key, call);
    else if (!known.reasons.includes(call.reasons[0] ?? '')) {
      calls.set(key, { ...known, reasons: [...known.reasons, ...call.reasons] });
    }
  };
  for (const id of scenario.onCallRoleIds) {
    const call = callTo(scene, id, 'does', 'On call for this scenario');
    if (call) add(id, call);
  }
  for (const targets of [...FIRST.map((target) => [target]), ...targetsOf(scenario)]) {
    for (const call of callsFor(scene, targets)) add(call.roleId ?? call.reasons[0] ?? '', call);
  }
  return [...calls.values()];
}

/** What the questions of the acting phases ask for; who is only to be told is not called. */
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

const NOBODY = { roleName: 'Nobody', people: [], meaning: 'owns' } as const;

function callsFor(scene: Scene, targets: readonly Target[]): readonly Call[] {
  const [row] = rowsOf(scene.reading, targets).rows;
  const [target] = targets;
  if (!row) {
    const subject = target ? nameOfTarget(target) : '';
    return [{ ...NOBODY, subject, reasons: [`No row covers “${subject}”`] }];
  }
  const { name } = row.activity;
  const owners = row.owners.flatMap((id) => callTo(scene, id, 'owns', name, row) ?? []);
  const doers = row.doers.flatMap((id) => callTo(scene, id, 'does', name, row) ?? []);
  if (owners.length > 0) return [...owners, ...doers];
  return [{ ...NOBODY, subject: name, reasons: [`Nobody answers for “${name}”`], row }, ...doers];
}

function callTo(scene: Scene, id: RoleId, meaning: Meaning, reason: string, row?: Row): Call | undefined {
  const role = scene.reading.role(id);
  if (!role) return undefined;
  const { people } = staffingOf(scene, role);
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
