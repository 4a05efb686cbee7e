/** The absent-owner drill: who is away, which answers fall, and who is next. */
import type { Edit } from '../../edits/edit';
import type { PersonId } from '../../matrix/ids';
import type { Matrix, Role } from '../../matrix/matrix';
import { inOrder } from '../../matrix/order';
import { readMatrix } from '../../reading/readMatrix';
import { type Answer, answerTo } from '../audit/answer';
import { auditOf } from '../audit/audit';
import { tried } from '../audit/causes';
import { type NextInLine, nextInLine } from '../calling/escalation';
import { type AuditContext, type AuditReading, auditContextOf } from '../judging/auditContext';
import { isEmptied } from '../judging/staffing';

export interface Absence {
  readonly kind: 'person' | 'team' | 'site';
  /** The person's id, the team's or site's name. */
  readonly id: string;
  readonly label: string;
  readonly missing: ReadonlySet<PersonId>;
}

/** Everyone, every team and every site that can be away. A site without a name goes by its time zone. */
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
  /** For each role that is left empty: the next one on its escalation path. */
  readonly next: readonly { readonly role: Role; readonly next: NextInLine | undefined }[];
}

export interface Drill {
  readonly fallen: readonly Fallen[];
  readonly standing: number;
  /** Roles that nobody fills while these people are away. */
  readonly emptied: readonly { readonly role: Role; readonly next: NextInLine | undefined }[];
}

export function drillOf(reading: AuditReading, missing: ReadonlySet<PersonId>): Drill {
  const context = auditContextOf(reading, missing);
  const before = answersOf(auditContextOf(reading));
  const after = answersOf(context);
  const held = before.flatMap((answer, place) => {
    const then = after[place];
    return answer.value === 'yes' && then ? [{ answer, then }] : [];
  });
  const fallen = held
    .filter(({ then }) => then.value !== 'yes')
    .map(({ answer, then }) => ({ before: answer, after: then, next: nextFor(context, answer) }));
  return {
    fallen,
    standing: held.length - fallen.length,
    emptied: reading.roles
      .filter((role) => isEmptied(context, role))
      .map((role) => ({ role, next: nextInLine(context, role) })),
  };
}

/** How many of some answers are yes again after a fix, with the same people away. */
export function restoredBy(
  edit: Edit,
  reading: AuditReading,
  missing: ReadonlySet<PersonId>,
  lost: readonly Answer[],
): number {
  const after = tried(reading.matrix, edit);
  if (!after) return 0;
  const context = auditContextOf(readMatrix(after, reading.today), missing);
  return lost.filter(({ scenario, question }) => answerTo(context, scenario, question).value === 'yes')
    .length;
}

export interface Loss {
  readonly absence: Absence;
  /** Answers that no longer hold without them. */
  readonly lost: number;
}

/** Everyone away alone, the costliest first; those without whom all answers hold are left out. */
export function* worstCases(reading: AuditReading): Generator<number, readonly Loss[]> {
  const held = answersOf(auditContextOf(reading)).filter(({ value }) => value === 'yes');
  const people = absencesOf(reading.matrix).filter(({ kind }) => kind === 'person');
  const losses: Loss[] = [];
  for (const [place, absence] of people.entries()) {
    const context = auditContextOf(reading, absence.missing);
    const lost = held.filter(
      ({ scenario, question }) => answerTo(context, scenario, question).value !== 'yes',
    );
    if (lost.length > 0) losses.push({ absence, lost: lost.length });
    yield place / people.length;
  }
  return losses.sort((one, other) => other.lost - one.lost);
}

function answersOf(context: AuditContext): readonly Answer[] {
  return auditOf(context).scenarios.flatMap(({ answers }) => answers);
}

function nextFor(context: AuditContext, { who }: Answer): Fallen['next'] {
  return who.flatMap(({ roleId }) => {
    const role = context.reading.role(roleId);
    return role && isEmptied(context, role) ? [{ role, next: nextInLine(context, role) }] : [];
  });
}
