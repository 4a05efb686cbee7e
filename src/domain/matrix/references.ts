/** Repairs ids that point at nothing: two tabs, or a person with a text editor, may have removed what they pointed at. */
import type { Patch } from './change';
import type { RoleId, SectionId } from './ids';
import type { Activity, Holder, Matrix, Role, Section } from './matrix';
import { orderAtEnd } from './order';
import { applyPatches } from './patching';
import type { SavedProblem } from './problem';
import { codesFromLetters } from './scheme/codes';

/** The same id each time, so that two tabs that repair at once make one section. */
export const STRAY_SECTION = 'stray-activities' as SectionId;

export interface References {
  readonly matrix: Matrix;
  readonly repairs: readonly Patch[];
  readonly problems: readonly SavedProblem[];
}

const ROWS_PER_SLICE = 200;

export function* withReferences(matrix: Matrix): Generator<undefined, References> {
  const repairs: Patch[] = [];
  const problems: SavedProblem[] = [];
  const drop = (path: Patch['path'], place: string, message: string) => {
    repairs.push({ op: 'remove', path });
    problems.push({ place, message });
  };
  for (const section of Object.values(matrix.sections)) checkSection(matrix, section, drop);
  for (const role of Object.values(matrix.roles)) checkRole(matrix, role, drop);
  for (const { id, name, causedBy } of Object.values(matrix.activities)) {
    if (causedBy === undefined || Object.hasOwn(matrix.people, causedBy)) continue;
    drop(
      ['activities', id, 'causedBy'],
      `activity “${name}”`,
      'The person it names is missing. That was taken out.',
    );
  }
  yield* checkLetters(matrix, repairs, problems);
  const strays = Object.values(matrix.activities).filter(
    (one) => !Object.hasOwn(matrix.sections, one.sectionId),
  );
  repairs.push(...strayRepairs(matrix, strays));
  for (const { name } of strays) {
    problems.push({
      place: `activity “${name}”`,
      message: 'Its section is missing. It was put into a section of its own at the end.',
    });
  }
  if (repairs.length === 0) return { matrix, repairs, problems };
  const { value, patches } = applyPatches(matrix, repairs);
  return { matrix: value, repairs: patches, problems };
}

type Drop = (path: Patch['path'], place: string, message: string) => void;

function checkSection({ roles }: Matrix, { id, name, leadRoleId }: Section, drop: Drop): void {
  if (leadRoleId === undefined || Object.hasOwn(roles, leadRoleId)) return;
  drop(
    ['sections', id, 'leadRoleId'],
    `section “${name}”`,
    'The role that leads it is missing. It now has no lead.',
  );
}

function checkRole(matrix: Matrix, role: Role, drop: Drop): void {
  const place = `role “${role.name}”`;
  for (const [id, { personId }] of Object.entries<Holder>(role.holders)) {
    if (Object.hasOwn(matrix.people, personId)) continue;
    drop(
      ['roles', role.id, 'holders', id],
      place,
      'A person who holds it is missing. The entry was taken out.',
    );
  }
  if (role.leadId !== undefined && !Object.hasOwn(matrix.people, role.leadId)) {
    drop(['roles', role.id, 'leadId'], place, 'The person who leads it is missing. It now has no lead.');
  }
  for (const field of ['reportsTo', 'escalatesTo'] as const) {
    const other = role[field];
    if (other === undefined || Object.hasOwn(matrix.roles, other)) continue;
    const what = field === 'reportsTo' ? 'reports to' : 'escalates to';
    drop(['roles', role.id, field], place, `The role it ${what} is missing. That was taken out.`);
  }
}

/** Cells hold letters of the scheme, in its order. */
function* checkLetters(
  matrix: Matrix,
  repairs: Patch[],
  problems: SavedProblem[],
): Generator<undefined, void> {
  const canonical = new Map<string, string>();
  const inScheme = (letters: string): string => {
    const known = canonical.get(letters);
    if (known !== undefined) return known;
    const codes = codesFromLetters(matrix.scheme, letters);
    canonical.set(letters, codes);
    return codes;
  };
  let read = 0;
  for (const { id, name, assignments } of Object.values(matrix.activities)) {
    if (read++ % ROWS_PER_SLICE === 0) yield;
    for (const roleId in assignments) {
      const letters: string = assignments[roleId as RoleId] ?? '';
      const codes = inScheme(letters);
      if (codes === letters) continue;
      const path = ['activities', id, 'assignments', roleId];
      repairs.push(codes === '' ? { op: 'remove', path } : { op: 'replace', path, value: codes });
      const unknown = [...new Set(letters)].filter((letter) => !codes.includes(letter)).join(', ');
      if (unknown === '') continue;
      const role = matrix.roles[roleId as RoleId]?.name ?? roleId;
      problems.push({
        place: `activity “${name}”, role “${role}”`,
        message: `“${unknown}” is not in the scheme ${matrix.scheme.name}. It was left out.`,
        raw: letters,
      });
    }
  }
}

function strayRepairs(matrix: Matrix, strays: readonly Activity[]): Patch[] {
  if (strays.length === 0) return [];
  const moves = strays.map(
    ({ id }): Patch => ({ op: 'replace', path: ['activities', id, 'sectionId'], value: STRAY_SECTION }),
  );
  if (Object.hasOwn(matrix.sections, STRAY_SECTION)) return moves;
  const section: Section = {
    id: STRAY_SECTION,
    name: 'Without a section',
    kind: 'stage',
    order: orderAtEnd(matrix.sections),
  };
  return [{ op: 'add', path: ['sections', STRAY_SECTION], value: section }, ...moves];
}
