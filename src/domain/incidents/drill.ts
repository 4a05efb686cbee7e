/** The absent-owner drill: who is away, which answers fall, and who is next. */
import type { PersonId } from '../matrix/ids';
import type { Matrix, Role } from '../matrix/matrix';
import { inOrder } from '../matrix/order';
import type { Answer } from './answer';
import { auditOf } from './audit';
import { type NextInLine, nextInLine } from './escalation';
import { type AuditReading, type Scene, sceneOf } from './scene';
import { isEmptied } from './staffing';

export interface Absence {
  readonly kind: 'person' | 'team' | 'site';
  /** The person's id, the team's or site's name. */
  readonly id: string;
  readonly label: string;
  readonly missing: ReadonlySet<PersonId>;
}

/** Everybody, every team and every site that can be away. A site without a name goes by its time zone. */
export function absencesOf(matrix: Matrix): readonly Absence[] {
  const people = inOrder(matrix.people).filter(({ active }) => active);
  const single = people.map(({ id, name }) => ({
    kind: 'person' as const,
    id,
    label: name,
    missing: new Set([id]),
  }));
  const groups = (kind: 'team' | 'site', nameOf: (person: (typeof people)[number]) => string | undefined) => {
    const names = [...new Set(people.flatMap((person) => nameOf(person) ?? []))].sort();
    return names.map((name) => ({
      kind,
      id: name,
      label: name,
      missing: new Set(people.filter((person) => nameOf(person) === name).map(({ id }) => id)),
    }));
  };
  return [
    ...single,
    ...groups('team', ({ team }) => team),
    ...groups('site', ({ site, timeZone }) => site ?? timeZone),
  ];
}

export interface Fallen {
  readonly before: Answer;
  readonly after: Answer;
  /** For each role that is left empty: who is next on its escalation path. */
  readonly next: readonly { readonly role: Role; readonly next: NextInLine | undefined }[];
}

export interface Drill {
  readonly fallen: readonly Fallen[];
  readonly standing: number;
  /** Roles that nobody fills while these people are away. */
  readonly emptied: readonly { readonly role: Role; readonly next: NextInLine | undefined }[];
}

export function drillOf(reading: AuditReading, missing: ReadonlySet<PersonId>): Drill {
  const scene = sceneOf(reading, missing);
  const before = answersOf(sceneOf(reading));
  const after = answersOf(scene);
  const held = before.flatMap((answer, place) => {
    const then = after[place];
    return answer.value === 'yes' && then ? [{ answer, then }] : [];
  });
  const fallen = held
    .filter(({ then }) => then.value !== 'yes')
    .map(({ answer, then }) => ({ before: answer, after: then, next: nextFor(scene, answer) }));
  return {
    fallen,
    standing: held.length - fallen.length,
    emptied: reading.roles
      .filter((role) => isEmptied(scene, role))
      .map((role) => ({ role, next: nextInLine(scene, role) })),
  };
}

function answersOf(scene: Scene): readonly Answer[] {
  return auditOf(scene).scenarios.flatMap(({ answers }) => answers);
}

function nextFor(scene: Scene, { who }: Answer): Fallen['next'] {
  return who.flatMap(({ roleId }) => {
    const role = scene.reading.role(roleId);
    return role && isEmptied(scene, role) ? [{ role, next: nextInLine(scene, role) }] : [];
  });
}
