/** What one check says of the matrix: yes, no or unknown, why, who, and what would mend it. */

import type { Fix, Place } from '../../findings/rule';
import type { RoleId } from '../../matrix/ids';
import type { Meaning } from '../../matrix/scheme/scheme';
import type { Row } from '../../reading/row';
import type { AuditFixes } from './auditFixes';

/** What is missing where the answer is not known. */
export type Lack = 'row' | 'people' | 'attribute' | 'person';

/** A role that answers, and what it holds on the row. */
export interface Answerer {
  readonly roleId: RoleId;
  readonly meaning: Meaning;
}

export interface Verdict {
  readonly value: 'yes' | 'no' | 'unknown';
  /** A whole sentence that names the row, role or person. */
  readonly because: string;
  /** The cells or rows that the sentence speaks of. */
  readonly places: readonly Place[];
  readonly who: readonly Answerer[];
  readonly lacks?: Lack;
  /** Made when someone looks; the best is first. */
  fixes(mend: AuditFixes): readonly Fix[];
  /** Chairs that someone may be entered for: no fix can know a person who is not in the matrix. */
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
  readonly places?: readonly Place[];
  readonly who?: readonly Answerer[];
  readonly fixes?: (mend: AuditFixes) => readonly Fix[];
  readonly wanted?: readonly Chair[];
}

export function yes(because: string, { places = [], who = [] }: Extras = {}): Verdict {
  return { value: 'yes', because, places, who, fixes: NO_FIXES };
}

export function no(
  because: string,
  { places = [], who = [], fixes = NO_FIXES, wanted = [] }: Extras = {},
): Verdict {
  return { value: 'no', because, places, who, fixes, wanted };
}

export function unknown(lacks: Lack, because: string, extras: Extras = {}): Verdict {
  const { places = [], who = [], fixes = NO_FIXES, wanted = [] } = extras;
  return { value: 'unknown', because, places, who, lacks, fixes, wanted };
}

/** All must hold: the first that says no speaks for all, then the first that does not know. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const failing =
    verdicts.find(({ value }) => value === 'no') ?? verdicts.find(({ value }) => value === 'unknown');
  if (failing) return failing;
  const [first] = verdicts;
  if (!first) throw new Error('A question needs at least one check.');
  return {
    ...first,
    who: distinct(verdicts.flatMap(({ who }) => who)),
    places: verdicts.flatMap(({ places }) => places),
  };
}

function distinct(answerers: readonly Answerer[]): readonly Answerer[] {
  return answerers.filter(
    (answerer, place) => answerers.findIndex(({ roleId }) => roleId === answerer.roleId) === place,
  );
}
