/** One activity, read once: which roles hold what. Made anew only when the activity or the scheme changes. */
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import type { Meaning, Scheme } from '../matrix/scheme';

export interface Row {
  readonly activity: Activity;
  /** A(a): roles whose code owns. */
  readonly owners: readonly RoleId[];
  /** R(a): roles whose code does. */
  readonly doers: readonly RoleId[];
  readonly helpers: readonly RoleId[];
  readonly advisers: readonly RoleId[];
  readonly hearers: readonly RoleId[];
  readonly checkers: readonly RoleId[];
  readonly signers: readonly RoleId[];
  /** Roles whose cell holds a letter that the scheme does not know. */
  readonly strange: readonly RoleId[];
  /** Every role with a code that means something (not `none`). */
  readonly involved: readonly RoleId[];
}

/** A letter that means nothing has none; a letter that is not there is not of the scheme. */
type Buckets = ReadonlyMap<string, Bucket | undefined>;

type Bucket = 'owners' | 'doers' | 'helpers' | 'advisers' | 'hearers' | 'checkers' | 'signers';

const BUCKETS: { readonly [meaning in Meaning]: Bucket | undefined } = {
  owns: 'owners',
  does: 'doers',
  helps: 'helpers',
  advises: 'advisers',
  hears: 'hearers',
  checks: 'checkers',
  signs: 'signers',
  none: undefined,
};

/** From letters to buckets, made once for a scheme. */
export function bucketsOf(scheme: Scheme): Buckets {
  return new Map(scheme.codes.map(({ letter, meaning }) => [letter, BUCKETS[meaning]]));
}

/** `known` leaves out codes of roles that were deleted: their cells stay in the row for the day the role comes back. */
export function readRow(
  activity: Activity,
  buckets: Buckets,
  known: { readonly [id in RoleId]: unknown },
): Row {
  const row: { [bucket in Bucket | 'strange' | 'involved']: RoleId[] } = {
    owners: [],
    doers: [],
    helpers: [],
    advisers: [],
    hearers: [],
    checkers: [],
    signers: [],
    strange: [],
    involved: [],
  };
  for (const key in activity.assignments) {
    const roleId = key as RoleId;
    if (known[roleId] === undefined) continue;
    const codes = activity.assignments[roleId] as string;
    let involved = false;
    for (const letter of codes) {
      const bucket = buckets.get(letter);
      if (!bucket) {
        if (!buckets.has(letter) && row.strange.at(-1) !== roleId) row.strange.push(roleId);
        continue;
      }
      if (row[bucket].at(-1) === roleId) continue;
      row[bucket].push(roleId);
      involved = true;
    }
    if (involved) row.involved.push(roleId);
  }
  return { activity, ...row };
}
