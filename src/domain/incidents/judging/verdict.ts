/** What one check says of the matrix: yes, no or unknown, why, who, and what would fix it. */

import type { Fix, Place } from '../../findings/rule';
import type { ActivityId, RoleId } from '../../matrix/ids';
import type { Row } from '../../reading/row';
import type { AttributeName } from '../vocabulary/attributes';
import type { AuditFixes } from './auditFixes';

/** What is missing where the answer is not known. */
export type Lack = 'row' | 'people' | 'condition' | 'letter' | 'attribute' | 'suggestion' | 'person';

/** A role that answers with its letters for an activity. */
export interface Answerer {
  readonly roleId: RoleId;
  readonly activityId: ActivityId;
}

/** Something an answer rests on: a place, a field of an activity, or the on-call calendar of a role. */
export interface Rest extends Place {
  readonly field?: AttributeName | undefined;
  readonly rota?: boolean | undefined;
}

/** The one thing that is wrong: answers with the same key have the same cause. */
export interface Cause {
  readonly key: string;
  /** “Cloud Architect has no deputy” */
  readonly title: string;
}

export interface Verdict {
  readonly value: 'yes' | 'no' | 'unknown';
  /** A whole sentence that names the activity, role or person. */
  readonly because: string;
  /** What the sentence is about, and for a yes what it rests on. */
  readonly places: readonly Rest[];
  readonly who: readonly Answerer[];
  readonly lacks?: Lack;
  /** Absent for a yes. */
  readonly cause?: Cause;
  /**
   * True for a no that says that there is too much: two owners, an owner who must not be one, one bad activity
   * beside a good one. Only such a no can become a yes when something is taken away.
   */
  readonly excess?: boolean;
  /** Made when someone looks; the best is first. */
  fixes(mend: AuditFixes): readonly Fix[];
  /** Empty roles for which someone may be entered: no fix can know a person who is not in the matrix. */
  readonly wanted?: readonly Chair[];
}

/** A place in a role, and the row that needs it. */
export interface Chair {
  readonly roleId: RoleId;
  readonly part: 'holder' | 'deputy';
  readonly row: Row;
}

const NO_FIXES = () => [];

interface Extras {
  readonly places?: readonly Rest[];
  readonly who?: readonly Answerer[];
  readonly fixes?: (mend: AuditFixes) => readonly Fix[];
  readonly wanted?: readonly Chair[];
  readonly cause?: Cause | undefined;
  readonly excess?: boolean;
}

export function yes(because: string, { places = [], who = [] }: Extras = {}): Verdict {
  return { value: 'yes', because, places, who, fixes: NO_FIXES };
}

export function no(because: string, extras: Extras = {}): Verdict {
  return { value: 'no', because, ...withDefaults(because, extras) };
}

export function unknown(lacks: Lack, because: string, extras: Extras = {}): Verdict {
  return { value: 'unknown', because, lacks, ...withDefaults(because, extras) };
}

function withDefaults(because: string, extras: Extras) {
  const { places = [], who = [], fixes = NO_FIXES, wanted = [], cause, excess = false } = extras;
  const title = because.replace(/\.$/, '');
  return { places, who, fixes, wanted, cause: cause ?? { key: title, title }, ...(excess ? { excess } : {}) };
}

/** All must hold: the first that says no speaks for all, then the first that does not know. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const failing =
    // A no that something missing explains comes before one that says that there is too much.
    verdicts.find(({ value, excess }) => value === 'no' && !excess) ??
    verdicts.find(({ value }) => value === 'no') ??
    verdicts.find(({ value, lacks }) => value === 'unknown' && lacks !== 'person') ??
    verdicts.find(({ value }) => value === 'unknown');
  if (failing) return failing;
  const [first] = verdicts;
  if (!first) throw new Error('A question needs at least one check.');
  return {
    ...first,
    who: distinct(verdicts.flatMap(({ who }) => who)),
    places: verdicts.flatMap(({ places }) => places),
  };
}

/** A no that says that there is too much is nearer to a yes than one that lacks something. */
function worthOf({ value, excess }: Verdict): number {
  return { no: excess ? 1 : 0, unknown: 2, yes: 3 }[value];
}

/** One is enough: the best speaks for all, the earlier of two that are as good. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts;
  if (!first) throw new Error('A question needs at least one check.');
  return others.reduce((best, one) => (worthOf(one) > worthOf(best) ? one : best), first);
}

function distinct(answerers: readonly Answerer[]): readonly Answerer[] {
  return answerers.filter(
    (answerer, place) => answerers.findIndex(({ roleId }) => roleId === answerer.roleId) === place,
  );
}
