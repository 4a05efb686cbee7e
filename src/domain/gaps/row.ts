/** One activity, read once: which roles hold what. Made anew only when the activity, the scheme or the roles change. */
import type { RoleId } from '../matrix/ids';
import type { Activity } from '../matrix/matrix';
import { ADVISES, ANYTHING, type CellMeanings, CHECKS, HEARS, HELPS, SIGNS, STRANGE } from './cellMeanings';

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
  // For rules that look at every row and only count: of the lists only owners and doers are at hand, the others
  // are made each time somebody asks.
  readonly adviserCount: number;
  readonly hearerCount: number;
  readonly strangeCount: number;
  readonly involvedCount: number;
}

type AtHand = 'owners' | 'doers' | 'adviserCount' | 'hearerCount' | 'strangeCount' | 'involvedCount';

/** What a walk over the cells of an activity gives. */
export interface ReadCells extends Pick<Row, AtHand> {
  /** The cells, as two lists side by side. */
  readonly roles: readonly RoleId[];
  readonly codes: readonly string[];
}

const NONE: readonly RoleId[] = [];

export class ReadRow implements Row {
  readonly activity: Activity;
  readonly owners: readonly RoleId[];
  readonly doers: readonly RoleId[];
  readonly adviserCount: number;
  readonly hearerCount: number;
  readonly strangeCount: number;
  readonly involvedCount: number;
  readonly roles: readonly RoleId[];
  readonly codes: readonly string[];
  readonly meaningsOf: CellMeanings;

  constructor(activity: Activity, cells: ReadCells, meaningsOf: CellMeanings) {
    this.activity = activity;
    this.owners = cells.owners;
    this.doers = cells.doers;
    this.adviserCount = cells.adviserCount;
    this.hearerCount = cells.hearerCount;
    this.strangeCount = cells.strangeCount;
    this.involvedCount = cells.involvedCount;
    this.roles = cells.roles;
    this.codes = cells.codes;
    this.meaningsOf = meaningsOf;
  }

  get helpers(): readonly RoleId[] {
    return this.holding(HELPS);
  }

  get advisers(): readonly RoleId[] {
    return this.adviserCount === 0 ? NONE : this.holding(ADVISES);
  }

  get hearers(): readonly RoleId[] {
    return this.hearerCount === 0 ? NONE : this.holding(HEARS);
  }

  get checkers(): readonly RoleId[] {
    return this.holding(CHECKS);
  }

  get signers(): readonly RoleId[] {
    return this.holding(SIGNS);
  }

  get strange(): readonly RoleId[] {
    return this.strangeCount === 0 ? NONE : this.holding(STRANGE);
  }

  get involved(): readonly RoleId[] {
    return this.involvedCount === this.roles.length ? this.roles : this.holding(ANYTHING);
  }

  private holding(bits: number): readonly RoleId[] {
    const { roles, codes, meaningsOf } = this;
    const holding: RoleId[] = [];
    for (let at = 0; at < roles.length; at++) {
      if (meaningsOf(codes[at] as string) & bits) holding.push(roles[at] as RoleId);
    }
    return holding;
  }
}
