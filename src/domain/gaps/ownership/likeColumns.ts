/** Which roles hold the same in nearly all rows that either has a part in. */
import type { RoleId } from '../../matrix/ids';
import { cellsOf, type Row } from '../../reading/row';

export interface LikeColumns {
  readonly one: RoleId;
  readonly other: RoleId;
  /** The rows in which either has a part. */
  readonly rows: number;
  /** Of these the part in which both hold the same. */
  readonly share: number;
}

interface Column {
  readonly id: RoleId;
  /** For each row, a number for its codes; 0 for none. */
  readonly held: Uint16Array;
  /** Per row a bit: whether it holds anything. */
  readonly filled: Uint32Array;
  count: number;
}

const COLUMNS_PER_SLICE = 40;

/** Undefined is a breath: of two hundred roles there are twenty thousand pairs. */
export function* likeColumns(
  roles: readonly RoleId[],
  rows: readonly Row[],
  share: number,
): Iterable<LikeColumns | undefined> {
  const columns = columnsOf(roles, rows).filter(({ count }) => count > 0);
  for (let at = 0; at < columns.length; at++) {
    if (at % COLUMNS_PER_SLICE === 0) yield undefined;
    yield* alikeBehind(columns, at, share);
  }
}

// Not inside the generator: what runs twenty thousand times is slower there.
function alikeBehind(columns: readonly Column[], at: number, share: number): readonly LikeColumns[] {
  const alike: LikeColumns[] = [];
  const one = columns[at] as Column;
  for (let next = at + 1; next < columns.length; next++) {
    const other = columns[next] as Column;
    if (!mayBeAlike(one, other, share)) continue;
    const found = likeness(one, other);
    if (found.share >= share) alike.push({ one: one.id, other: other.id, ...found });
  }
  return alike;
}

function columnsOf(roles: readonly RoleId[], rows: readonly Row[]): readonly Column[] {
  const columns = new Map(roles.map((id) => [id, emptyColumn(id, rows.length)]));
  const numbers = new Map<string, number>();
  const numberOf = (codes: string): number => {
    let number = numbers.get(codes);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(codes, number);
    }
    return number;
  };
  for (let at = 0; at < rows.length; at++) {
    const { roles: ids, codes } = cellsOf((rows[at] as Row).activity);
    const [word, bit] = [at >> 5, 1 << (at & 31)];
    for (let place = 0; place < ids.length; place++) {
      const column = columns.get(ids[place] as RoleId);
      if (!column) continue;
      column.held[at] = numberOf(codes[place] as string);
      column.filled[word] = (column.filled[word] as number) | bit;
      column.count++;
    }
  }
  return [...columns.values()];
}

function emptyColumn(id: RoleId, rows: number): Column {
  return { id, held: new Uint16Array(rows), filled: new Uint32Array(Math.ceil(rows / 32)), count: 0 };
}

/** Most pairs are told apart by the rows in which only one of them holds anything, many rows at once. */
function mayBeAlike(one: Column, other: Column, share: number): boolean {
  if (Math.min(one.count, other.count) < Math.max(one.count, other.count) * share) return false;
  let most = (one.count + other.count) * (1 - share);
  const [left, right] = [one.filled, other.filled];
  for (let at = 0; at < left.length; at++) {
    most -= bitsIn((left[at] as number) ^ (right[at] as number));
    if (most < 0) return false;
  }
  return true;
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function likeness({ held: left }: Column, { held: right }: Column) {
  let [rows, same] = [0, 0];
  for (let at = 0; at < left.length; at++) {
    if (left[at] === 0 && right[at] === 0) continue;
    rows++;
    if (left[at] === right[at]) same++;
  }
  return { rows, share: rows === 0 ? 0 : same / rows };
}
