/** One activity with its roles grouped by meaning. Rebuilt only when the activity, the scheme or the roles change. */
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { ADVISES, ANYTHING, type CellMeanings, CHECKS, HEARS, HELPS, SIGNS, STRANGE } from './cellMeanings';

export interface Row {
  readonly activity: Activity;
  /** Roles with a letter that owns: A(a) of the catalogue. */
  readonly owners: readonly RoleId[];
  /** Roles with a letter that does the work: R(a) of the catalogue. */
  readonly doers: readonly RoleId[];
  readonly helpers: readonly RoleId[];
  readonly advisers: readonly RoleId[];
  readonly hearers: readonly RoleId[];
  readonly checkers: readonly RoleId[];
  readonly signers: readonly RoleId[];
  /** Roles whose cell holds a letter that the scheme does not know. */
  readonly unknownLetters: readonly RoleId[];
  /** Every role with a code that means something (not `none`). */
  readonly involved: readonly RoleId[];
  // Only owners and doers are kept as lists. The other lists are built at each call, so rules that look at every row
  // use these counts.
  readonly adviserCount: number;
  readonly hearerCount: number;
  readonly unknownLetterCount: number;
  readonly involvedCount: number;
  /** Whether one of these roles advises. */
  isAdvisedBy(roles: ReadonlySet<RoleId>): boolean;
  /** Whether one of these roles has any letter. */
  involves(roles: ReadonlySet<RoleId>): boolean;
}

/** What a row keeps of its cells. */
export type ReadCells = Pick<
  Row,
  'owners' | 'doers' | 'adviserCount' | 'hearerCount' | 'unknownLetterCount' | 'involvedCount'
>;

/** How cells are read: which roles exist, and what their letters mean. */
export interface Legend {
  readonly roles: { has(id: RoleId): boolean };
  readonly meaningsOf: CellMeanings;
}

/**
 * Lists of all cells in ten thousand rows would take more memory than the matrix. A row therefore keeps what every
 * row is asked for, and walks its cells again for the rest.
 */
export class ReadRow implements Row {
  readonly activity: Activity;
  readonly owners: readonly RoleId[];
  readonly doers: readonly RoleId[];
  readonly adviserCount: number;
  readonly hearerCount: number;
  readonly unknownLetterCount: number;
  readonly involvedCount: number;
  readonly legend: Legend;

  constructor(activity: Activity, read: ReadCells, legend: Legend) {
    this.activity = activity;
    this.owners = read.owners;
    this.doers = read.doers;
    this.adviserCount = read.adviserCount;
    this.hearerCount = read.hearerCount;
    this.unknownLetterCount = read.unknownLetterCount;
    this.involvedCount = read.involvedCount;
    this.legend = legend;
  }

  get helpers(): readonly RoleId[] {
    return holding(this, HELPS);
  }

  get advisers(): readonly RoleId[] {
    return this.adviserCount === 0 ? NONE : holding(this, ADVISES);
  }

  get hearers(): readonly RoleId[] {
    return this.hearerCount === 0 ? NONE : holding(this, HEARS);
  }

  get checkers(): readonly RoleId[] {
    return holding(this, CHECKS);
  }

  get signers(): readonly RoleId[] {
    return holding(this, SIGNS);
  }

  get unknownLetters(): readonly RoleId[] {
    return this.unknownLetterCount === 0 ? NONE : holding(this, STRANGE);
  }

  get involved(): readonly RoleId[] {
    return this.involvedCount === 0 ? NONE : holding(this, ANYTHING);
  }

  isAdvisedBy(roles: ReadonlySet<RoleId>): boolean {
    return this.adviserCount > 0 && anyHolds(this, ADVISES, roles);
  }

  involves(roles: ReadonlySet<RoleId>): boolean {
    return this.involvedCount > 0 && anyHolds(this, ANYTHING, roles);
  }
}

const NONE: readonly RoleId[] = [];

function holding(row: ReadRow, bits: number): readonly RoleId[] {
  const { roles, codes } = cellsOf(row.activity);
  const { roles: known, meaningsOf } = row.legend;
  const list: RoleId[] = [];
  for (let at = 0; at < roles.length; at++) {
    const id = roles[at] as RoleId;
    if (meaningsOf(codes[at] as string) & bits && known.has(id)) list.push(id);
  }
  return list;
}

function anyHolds(row: ReadRow, bits: number, wanted: ReadonlySet<RoleId>): boolean {
  const { roles, codes } = cellsOf(row.activity);
  const { roles: known, meaningsOf } = row.legend;
  for (let at = 0; at < roles.length; at++) {
    const id = roles[at] as RoleId;
    if (meaningsOf(codes[at] as string) & bits && wanted.has(id) && known.has(id)) return true;
  }
  return false;
}

interface Cells {
  readonly assignments: Activity['assignments'];
  readonly roles: readonly RoleId[];
  readonly codes: readonly string[];
}

let last: Cells | undefined;

/**
 * The cells as two parallel lists. A row from storage yields its cells one by one or in pairs, which takes twice as
 * long. Remembered for the last row, because rules look at one row after the other.
 */
export function cellsOf({ assignments }: Activity): Cells {
  if (last?.assignments !== assignments) {
    const roles = Object.keys(assignments) as RoleId[];
    last = { assignments, roles, codes: Object.values(assignments) };
  }
  return last;
}
