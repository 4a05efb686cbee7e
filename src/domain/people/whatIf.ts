/** What if someone leaves, is away, two roles become one, a role is split, a team is cut. Nothing changes until it is applied. */
import type { Edit } from '../edits/edit';
import { mergeRoles } from '../edits/mergeRoles';
import { type Leave, personAway } from '../edits/personAway';
import { cutTeam, peopleInTeam, personLeaves } from '../edits/personLeaves';
import { type Split, splitRole } from '../edits/splitRole';
import type { Analysis } from '../findings/analysis';
import type { Finding } from '../findings/finding';
import type { CalendarDate } from '../matrix/date';
import type { NewId, PersonId, RoleId } from '../matrix/ids';
import type { Matrix } from '../matrix/matrix';
import { type LostRow, lostRows, rolesEmptied } from './lostRows';
import { type Candidate, whoCouldTakeOver } from './takeover';

export type Question =
  | { readonly kind: 'leaves'; readonly personId: PersonId; readonly successorId?: PersonId | undefined }
  | { readonly kind: 'away'; readonly personId: PersonId; readonly leave: Leave }
  | { readonly kind: 'merge'; readonly keepId: RoleId; readonly goneId: RoleId }
  | { readonly kind: 'split'; readonly roleId: RoleId; readonly split: Split }
  | { readonly kind: 'cut'; readonly team: string };

export interface Means {
  /** Gives the matrix as it would be: the session's preview. */
  apply(edit: Edit): Matrix;
  readonly newId: NewId;
  readonly today: CalendarDate;
}

export interface WhatIf {
  /** Applying it is this one change. */
  readonly edit: Edit;
  readonly after: Matrix;
  /** The day that is looked at: today, or the first day away. */
  readonly day: CalendarDate;
  readonly lost: readonly LostRow[];
  readonly noOwner: number;
  readonly noDoer: number;
  /** Who could take over, best first; empty where nothing is lost. */
  readonly candidates: readonly Candidate[];
}

export function editFor(matrix: Matrix, question: Question, newId: NewId): Edit {
  switch (question.kind) {
    case 'leaves':
      return personLeaves(matrix, question.personId, question.successorId);
    case 'away':
      return personAway(matrix, question.personId, question.leave, newId);
    case 'merge':
      return mergeRoles(matrix, question.keepId, [question.goneId]);
    case 'split':
      return splitRole(matrix, question.roleId, question.split);
    case 'cut':
      return cutTeam(matrix, question.team);
  }
}

export function whatIf(matrix: Matrix, question: Question, means: Means): WhatIf {
  const edit = editFor(matrix, question, means.newId);
  const after = means.apply(edit);
  const day = question.kind === 'away' ? question.leave.from : means.today;
  const lost = lostRows(matrix, after, day);
  const loss = {
    activityIds: lost.map(({ activityId }) => activityId),
    gone: new Set(whoGoes(matrix, question)),
    roleIds: rolesEmptied(matrix, after, day),
  };
  return {
    edit,
    after,
    day,
    lost,
    noOwner: lost.filter(({ noOwner }) => noOwner).length,
    noDoer: lost.filter(({ noDoer }) => noDoer).length,
    candidates: lost.length === 0 ? [] : whoCouldTakeOver(matrix, loss, day),
  };
}

function whoGoes(matrix: Matrix, question: Question): readonly PersonId[] {
  if (question.kind === 'leaves' || question.kind === 'away') return [question.personId];
  return question.kind === 'cut' ? peopleInTeam(matrix, question.team).map(({ id }) => id) : [];
}

/** Findings that a change would bring, and those it would end, by their keys. */
export function findingsBetween(
  before: Analysis,
  after: Analysis,
): { readonly added: readonly Finding[]; readonly gone: readonly Finding[] } {
  const had = new Set(before.findings.map(({ key }) => key));
  const has = new Set(after.findings.map(({ key }) => key));
  return {
    added: after.findings.filter(({ key }) => !had.has(key)),
    gone: before.findings.filter(({ key }) => !has.has(key)),
  };
}
