/** How people see the rows of a blind round: the votes of each cell, how far they agree, and what they disagree about. */
import { countsOf, krippendorffAlpha, pairwiseAgreement } from '../agreement/krippendorff';
import type { Asked, Round, RoundAnswer, Settled } from '../matrix/agreement';
import type { CalendarDate } from '../matrix/date';
import type { ActivityId, PersonId, RoleId } from '../matrix/ids';
import type { Activity, Matrix } from '../matrix/matrix';
import { type Codes, codesFromLetters, NO_CODES } from '../matrix/scheme/codes';
import { type Kind, kindOf } from './perceptionKinds';

export interface Vote {
  readonly codes: Codes;
  readonly count: number;
  /** Who gave it. Empty in a round without names. */
  readonly who: readonly string[];
}

export interface SeenCell {
  readonly roleId: RoleId;
  /** The most frequent first. */
  readonly votes: readonly Vote[];
  /** What the matrix says today. */
  readonly now: Codes;
  /** The share of pairs of people who say the same. Undefined where fewer than two people answered. */
  readonly agreement: number | undefined;
}

export interface Voter {
  readonly personId?: PersonId | undefined;
  readonly who: string;
  /** Letters by role; a role that is not there got none. */
  codes(roleId: RoleId): Codes;
}

export interface SeenRow {
  readonly activity: Activity;
  readonly voters: readonly Voter[];
  readonly cells: readonly SeenCell[];
  /**
   * The mean, over the cells in which anyone sees a letter, of the share of pairs of people who said the same.
   * Undefined where fewer than two people answered.
   */
  readonly agreement: number | undefined;
  readonly kind: Kind | undefined;
  readonly settled: Settled | undefined;
}

export interface Perception {
  readonly round: Round;
  readonly roleIds: readonly RoleId[];
  /** Those that are seen differently, the worst first; then those on which all agree. */
  readonly rows: readonly SeenRow[];
  readonly answered: number;
  /** Krippendorff's alpha over all cells in which anyone sees a letter. */
  readonly alpha: number | undefined;
}

/** With fewer answers a share says nothing. */
export const FEWEST = 3;

/** "67%", and 100% only where all say the same. Undefined where too few answered for a share. */
export function shareInWords(agreement: number | undefined, voters: number): string | undefined {
  if (agreement === undefined || voters < FEWEST) return undefined;
  return `${agreement === 1 ? 100 : Math.min(99, Math.round(agreement * 100))}%`;
}

/** The mean over the rows about which two people or more said something. */
export function agreementOfAll({ rows }: Perception): number | undefined {
  const known = rows.flatMap(({ agreement }) => (agreement === undefined ? [] : [agreement]));
  return known.length === 0 ? undefined : known.reduce((all, one) => all + one, 0) / known.length;
}

export function perceptionOf(matrix: Matrix, round: Round, today: CalendarDate): Perception {
  const answers = Object.values<RoundAnswer>(round.answers);
  const roleIds = (round.roleIds ?? []).filter((id) => matrix.roles[id]);
  const ids = new Set(Object.values<Asked>(round.asked).flatMap(({ activityIds }) => activityIds));
  const rows = [...ids].flatMap((id) => {
    const activity = matrix.activities[id];
    return activity && !activity.archived ? [rowSeen(matrix, round, activity, answers, roleIds, today)] : [];
  });
  const cells = rows.flatMap((row) => unitsOf(row.voters, roleIds));
  return {
    round,
    roleIds,
    rows: rows.sort(worstFirst),
    answered: answers.length,
    alpha: krippendorffAlpha(cells),
  };
}

function rowSeen(
  matrix: Matrix,
  round: Round,
  activity: Activity,
  answers: readonly RoundAnswer[],
  roleIds: readonly RoleId[],
  today: CalendarDate,
): SeenRow {
  const voters = votersOf(matrix, activity.id, answers);
  const cells = roleIds.map((roleId): SeenCell => {
    const said = voters.map((voter) => voter.codes(roleId));
    return {
      roleId,
      votes: votesOf(voters, roleId),
      now: activity.assignments[roleId] ?? NO_CODES,
      agreement: pairwiseAgreement(said),
    };
  });
  const units = unitsOf(voters, roleIds);
  const row = { activity, voters, cells, agreement: agreementOver(units, voters.length) };
  const kind = kindOf(matrix, row, today);
  return { ...row, kind, settled: round.settled[activity.id] };
}

function votersOf({ scheme }: Matrix, id: ActivityId, answers: readonly RoundAnswer[]): readonly Voter[] {
  return answers.flatMap(({ cells, personId, who }): Voter[] => {
    const given = cells?.[id];
    if (!given) return [];
    return [{ personId, who: who ?? '', codes: (roleId) => codesFromLetters(scheme, given[roleId] ?? '') }];
  });
}

function votesOf(voters: readonly Voter[], roleId: RoleId): readonly Vote[] {
  const counts = countsOf(voters.map((voter) => voter.codes(roleId)));
  return [...counts]
    .map(([codes, count]) => ({
      codes: codes as Codes,
      count,
      who: voters.flatMap((voter) => (voter.who !== '' && voter.codes(roleId) === codes ? [voter.who] : [])),
    }))
    .sort((one, other) => other.count - one.count || (one.codes < other.codes ? -1 : 1));
}

/** What was said of each cell in which anyone sees a letter: the many cells that all leave empty say nothing. */
function unitsOf(voters: readonly Voter[], roleIds: readonly RoleId[]): readonly (readonly string[])[] {
  return roleIds
    .map((roleId) => voters.map((voter) => voter.codes(roleId)))
    .filter((unit) => unit.some((codes) => codes !== NO_CODES));
}

function agreementOver(units: readonly (readonly string[])[], voters: number): number | undefined {
  if (voters < 2) return undefined;
  // All say that nobody has any letter.
  if (units.length === 0) return 1;
  return units.reduce((all, unit) => all + (pairwiseAgreement(unit) ?? 1), 0) / units.length;
}

const WEIGHTS: { readonly [kind in Kind]: number } = { two: 0.4, nobody: 0.4, unaware: 0.2, expected: 0.1 };

/** What was settled comes after what was not; then by kind and disagreement together. */
function worstFirst(one: SeenRow, other: SeenRow): number {
  return weightOf(other) - weightOf(one) || (one.activity.name < other.activity.name ? -1 : 1);
}

function weightOf({ kind, agreement = 1, settled }: SeenRow): number {
  if (settled !== undefined) return -1;
  return 1 - agreement + (kind ? WEIGHTS[kind] : 0);
}
