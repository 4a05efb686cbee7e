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

const BUCKETS = [
  'owns',
  'does',
  'helps',
  'advises',
  'hears',
  'checks',
  'signs',
] as const satisfies readonly Meaning[];
const NONE: readonly RoleId[] = [];

/** What a cell's text means: the places of its meanings in BUCKETS, and whether a letter is not of the scheme. */
interface CellReading {
  readonly buckets: readonly number[];
  readonly strange: boolean;
}

/**
 * Reads rows in one scheme with one set of roles. Codes of deleted roles are left out: their cells stay in the row
 * for the day the role comes back. A large matrix has half a million cells, so each cell costs a few lookups only.
 */
export function createRowReader(scheme: Scheme, roles: ReadonlySet<RoleId>): (activity: Activity) => Row {
  const cells = new Map<string, CellReading>();
  const readCell = (codes: string): CellReading => {
    let cell = cells.get(codes);
    if (!cell) {
      cell = cellReading(scheme, codes);
      cells.set(codes, cell);
    }
    return cell;
  };
  return (activity) => {
    const lists: RoleId[][] = BUCKETS.map(() => []);
    const involved: RoleId[] = [];
    let strange = NONE;
    // Two lists side by side: a row from storage gives its cells one by one, or in pairs, at twice the time.
    const ids = Object.keys(activity.assignments) as RoleId[];
    const texts: string[] = Object.values(activity.assignments);
    for (const [at, roleId] of ids.entries()) {
      if (!roles.has(roleId)) continue;
      const cell = readCell(texts[at] ?? '');
      for (const bucket of cell.buckets) lists[bucket]?.push(roleId);
      if (cell.buckets.length > 0) involved.push(roleId);
      if (cell.strange) strange = [...strange, roleId];
    }
    const [
      owners = NONE,
      doers = NONE,
      helpers = NONE,
      advisers = NONE,
      hearers = NONE,
      checkers = NONE,
      signers = NONE,
    ] = lists;
    return { activity, owners, doers, helpers, advisers, hearers, checkers, signers, strange, involved };
  };
}

function cellReading(scheme: Scheme, codes: string): CellReading {
  const buckets = new Set<number>();
  let strange = false;
  for (const letter of codes) {
    const meaning = scheme.codes.find((code) => code.letter === letter)?.meaning;
    if (meaning === undefined) strange = true;
    else if (meaning !== 'none') buckets.add(BUCKETS.indexOf(meaning));
  }
  return { buckets: [...buckets], strange };
}
