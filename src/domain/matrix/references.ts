/** Repairs ids that point at nothing: two tabs, or a person with a text editor, may have removed what they pointed at. */
import { repairAgreement } from './agreementRepairs';
import { repairLetters, repairStrayCells } from './cellRepairs';
import type { Patch } from './change';
import type { SectionId } from './ids';
import type { Activity, Holder, Matrix, Role, Section } from './matrix';
import { orderAtEnd } from './order';
import { applyPatches } from './patching';
import type { ProblemLog, SavedProblem } from './problem';
import type { ScenarioChoice } from './records';
import type { SoundCells } from './soundCells';

/** The same id each time, so that two tabs that repair at once make one section. */
export const STRAY_SECTION = 'stray-activities' as SectionId;

export interface References {
  readonly matrix: Matrix;
  /** What was repaired, as it can be saved. */
  readonly repairs: readonly Patch[];
}

export interface Repairs {
  /** An undefined value takes out what is there. */
  set(path: Patch['path'], value: unknown): void;
  tell(problem: SavedProblem): void;
}

export interface Keeping {
  readonly keepsStrayCells: boolean;
  /** Rows whose letters were looked at when they came. */
  readonly sound?: SoundCells | undefined;
}

export function* withReferences(
  matrix: Matrix,
  log: ProblemLog,
  { keepsStrayCells, sound }: Keeping,
): Generator<undefined, References> {
  const { patches, repairs } = collectRepairs(log);
  checkPointers(matrix, repairs, { keepsStrayCells });
  const isSound = sound?.holdIn(matrix) ? sound.has : undefined;
  if (!keepsStrayCells) {
    for (const scenario of Object.values(matrix.scenarios)) checkScenario(matrix, scenario, repairs);
    // Before the letters: it puts a row's cells as they came in the place of what is there.
    yield* repairStrayCells(matrix, repairs, isSound);
  }
  yield* repairLetters(matrix, repairs, { keepsStrayCells }, isSound);
  if (patches.length === 0) return { matrix, repairs: patches };
  const { value, patches: done } = applyPatches(matrix, patches);
  return { matrix: value, repairs: done };
}

/** What takes out or moves whatever points at nothing, apart from what is in cells. Quick enough for each arrival. */
export function pointerRepairs(matrix: Matrix, log: ProblemLog): readonly Patch[] {
  const { patches, repairs } = collectRepairs(log);
  // What is gone may come back by undo.
  checkPointers(matrix, repairs, { keepsStrayCells: true });
  return patches;
}

function collectRepairs(log: ProblemLog): { readonly patches: Patch[]; readonly repairs: Repairs } {
  const patches: Patch[] = [];
  const set = (path: Patch['path'], value: unknown) =>
    void patches.push(value === undefined ? { op: 'remove', path } : { op: 'replace', path, value });
  return { patches, repairs: { set, tell: log.add } };
}

function checkPointers(matrix: Matrix, repairs: Repairs, keeping: Keeping): void {
  for (const section of Object.values(matrix.sections)) checkSection(matrix, section, repairs);
  for (const role of Object.values(matrix.roles)) checkRole(matrix, role, repairs);
  for (const { id, name, causedBy } of Object.values(matrix.activities)) {
    if (causedBy === undefined || Object.hasOwn(matrix.people, causedBy)) continue;
    repairs.set(['activities', id, 'causedBy'], undefined);
    repairs.tell({
      place: `activity “${name}”`,
      message: 'The person it refers to is missing. The reference was removed.',
    });
  }
  repairAgreement(matrix, repairs, keeping);
  moveStrays(matrix, repairs);
}

function checkSection({ roles }: Matrix, { id, name, leadRoleId }: Section, repairs: Repairs): void {
  if (leadRoleId === undefined || Object.hasOwn(roles, leadRoleId)) return;
  repairs.set(['sections', id, 'leadRoleId'], undefined);
  repairs.tell({
    place: `section “${name}”`,
    message: 'Its lead role is missing. The section now has no lead.',
  });
}

function checkRole(matrix: Matrix, role: Role, repairs: Repairs): void {
  const tell = (message: string) => repairs.tell({ place: `role “${role.name}”`, message });
  for (const [id, { personId, standsInFor }] of Object.entries<Holder>(role.holders)) {
    if (!Object.hasOwn(matrix.people, personId)) {
      repairs.set(['roles', role.id, 'holders', id], undefined);
      tell('A person assigned to it is missing. The assignment was removed.');
    } else if (standsInFor !== undefined && !Object.hasOwn(matrix.people, standsInFor)) {
      repairs.set(['roles', role.id, 'holders', id, 'standsInFor'], undefined);
      tell('The person that a deputy covers for is missing. The deputy now covers for every holder.');
    }
  }
  if (role.leadId !== undefined && !Object.hasOwn(matrix.people, role.leadId)) {
    repairs.set(['roles', role.id, 'leadId'], undefined);
    tell('Its lead is missing. The role now has no lead.');
  }
  const shifts = role.rota?.shifts.filter(({ personId }) => Object.hasOwn(matrix.people, personId));
  if (shifts && shifts.length !== role.rota?.shifts.length) {
    repairs.set(['roles', role.id, 'rota', 'shifts'], shifts);
    tell('A person on its on-call calendar is missing. Their shifts were taken out.');
  }
  for (const field of ['reportsTo', 'escalatesTo'] as const) {
    const other = role[field];
    if (other === undefined || Object.hasOwn(matrix.roles, other)) continue;
    repairs.set(['roles', role.id, field], undefined);
    tell(
      `The role it ${field === 'reportsTo' ? 'reports to' : 'escalates to'} is missing. The reference was removed.`,
    );
  }
}

function checkScenario(matrix: Matrix, { id, title, onCallRoleIds }: ScenarioChoice, repairs: Repairs): void {
  const known = onCallRoleIds?.filter((roleId) => Object.hasOwn(matrix.roles, roleId));
  if (!known || known.length === onCallRoleIds?.length) return;
  repairs.set(['scenarios', id, 'onCallRoleIds'], known);
  repairs.tell({
    place: `scenario “${title ?? id}”`,
    message: 'A role that is on call for it is missing. The reference was removed.',
  });
}

function moveStrays(matrix: Matrix, repairs: Repairs): void {
  const strays = Object.values<Activity>(matrix.activities).filter(
    (one) => !Object.hasOwn(matrix.sections, one.sectionId),
  );
  if (strays.length > 0 && !Object.hasOwn(matrix.sections, STRAY_SECTION)) {
    const order = orderAtEnd(matrix.sections);
    const section: Section = { id: STRAY_SECTION, name: 'No section', kind: 'stage', order };
    repairs.set(['sections', STRAY_SECTION], section);
  }
  for (const { id, name } of strays) {
    repairs.set(['activities', id, 'sectionId'], STRAY_SECTION);
    repairs.tell({
      place: `activity “${name}”`,
      message: 'Its section is missing. The activity was moved to a new section at the end.',
    });
  }
}
