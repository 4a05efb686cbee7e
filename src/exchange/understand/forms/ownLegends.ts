/** Tables of one file whose legends disagree: each by its own, in one scheme that has a letter for everything they say. */
import { type Code, codeOf, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { freeLetter, meaningOfEntry, ownCode } from '../letters/legendScheme';
import { type PlacedLegend, saysOther } from '../letters/legends';
import type { LegendEntry } from '../letters/legendText';
import type { ColumnReading } from '../reading/tableReading';
import type { Candidate } from './tableReadings';

/** By the letter that a table writes, the letter of the scheme. */
export type OwnLetters = { readonly [token: string]: { readonly letter: string } };

export interface OwnLegends {
  readonly scheme: Scheme;
  /** By the index of the table; those that the scheme reads as it stands have none. */
  readonly letters: ReadonlyMap<number, OwnLetters>;
}

/** The legend of each table: what it holds itself, else what stands above it, or below where the first legend follows a table. */
export function legendsByTable(
  candidates: readonly Candidate[],
  legends: readonly PlacedLegend[],
): ReadonlyMap<number, PlacedLegend> {
  const tables = candidates.filter(({ legend }) => !legend);
  const inside = new Set(tables.filter(({ explained }) => explained.length > 0).map(({ at }) => at));
  const outside = legends.filter(({ at }) => !inside.has(at)).sort((one, other) => one.at - other.at);
  const isBelow = (outside[0]?.at ?? 0) > (tables[0]?.at ?? 0);
  const found = new Map<number, PlacedLegend>();
  for (const { index, at } of tables) {
    const above = outside.findLast((legend) => legend.at < at);
    const own = inside.has(at)
      ? legends.find((legend) => legend.at === at)
      : isBelow
        ? (outside.find((legend) => legend.at > at) ?? above)
        : above;
    if (own) found.set(index, own);
  }
  return found;
}

/** The letters that the legends of two tables explain in two ways, each of them known. */
export function apartIn(byTable: ReadonlyMap<number, PlacedLegend>): ReadonlySet<string> {
  const first = new Map<string, LegendEntry>();
  const apart = new Set<string>();
  for (const { entries } of byTable.values())
    for (const entry of entries) {
      const before = first.get(entry.token);
      if (entry.combined || meaningOfEntry(entry) === undefined) continue;
      if (!before) first.set(entry.token, entry);
      else if (saysOther(before, entry)) apart.add(entry.token);
    }
  return apart;
}

export function ownLegendsOf(
  scheme: Scheme,
  entries: readonly LegendEntry[],
  byTable: ReadonlyMap<number, PlacedLegend>,
): OwnLegends {
  const apart = apartIn(byTable);
  let codes: readonly Code[] = scheme.codes;
  const letters = new Map<number, OwnLetters>();
  for (const [table, legend] of byTable) {
    const own: { [token: string]: { letter: string } } = {};
    for (const entry of legend.entries) {
      const first = entries.find(({ token }) => token === entry.token);
      const meaning = meaningOfEntry(entry);
      if (!first || !meaning || !apart.has(entry.token) || !saysOther(first, entry)) continue;
      const known = codes.find((code) => code.meaning === meaning);
      const code = known ?? ownCode(freeLetter(entry.name, codes), entry.name, meaning, entry.definition);
      if (!known) codes = [...codes, code];
      own[entry.token] = { letter: code.letter };
    }
    if (Object.keys(own).length > 0) letters.set(table, own);
  }
  return {
    scheme: codes === scheme.codes ? scheme : { id: 'own', name: 'From the file', codes },
    letters,
  };
}

/** What became of the letters of a table, said where they were read in its own way. */
export function toldOf(scheme: Scheme, own: OwnLetters): string {
  const letters = Object.entries(own).map(
    ([token, { letter }]) => `${token} as ${letter} (${codeOf(scheme, letter)?.name ?? ''})`,
  );
  return `This table has a legend of its own: ${letters.join(', ')}.`;
}

/** Columns under letters, as the table's own legend means them. */
export function withOwnHeads(
  columns: readonly ColumnReading[],
  own: OwnLetters | undefined,
): readonly ColumnReading[] {
  if (!own) return columns;
  return columns.map((column): ColumnReading => {
    const letter = column.use.startsWith('letter:') ? own[column.use.slice(7)]?.letter : undefined;
    return letter === undefined ? column : { ...column, use: `letter:${letter}` };
  });
}
