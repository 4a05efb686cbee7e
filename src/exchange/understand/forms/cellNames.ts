/** Which roles the cells of names in a file name, told from all of them together. */
import { BOUNDS } from '../../contract/bounds';
import type { Corrections } from '../reading/corrections';
import type { Question } from '../reading/understood';
import { kindOfName, type NameKind } from '../words/nameWords';
import { commaNames, joinedNames, keyOf } from './joinedNames';
import { partsOfCell } from './namesInCell';
import { type CountedName, markQuestions, nameOffers } from './nameUses';
import type { Reading } from './tableReadings';

export interface NamedRole {
  readonly name: string;
  readonly kind: NameKind;
  readonly condition?: string | undefined;
  readonly isGuess?: true | undefined;
}

/** Words of a cell that name no role. */
export interface NoName {
  readonly text: string;
  readonly kind: NameKind;
}

export interface NamesInCell {
  readonly names: readonly NamedRole[];
  readonly rest: readonly NoName[];
  /** The names of the cell above count here. */
  readonly isFromAbove: boolean;
  /** Every role that has no letter yet gets one. */
  readonly isForOthers: boolean;
  /** The text was taken apart where a person may see one name. */
  readonly wasJoined: boolean;
}

export interface CellNames {
  in(text: string): NamesInCell;
  /** In how many cells a text stands that names no role. */
  countOf(text: string): number;
  /** All names of the file, for those that stand for every role. */
  everyName(): readonly string[];
  /** More cells hold marks than names. */
  readonly areMostlyMarks: boolean;
  /** Commas stand inside names, as the file shows without being asked. */
  readonly hasCommaNames: boolean;
  readonly questions: readonly Question[];
  readonly offers: readonly Question[];
}

export function cellNames(readings: readonly Reading[], corrections: Corrections): CellNames {
  const uses = corrections.nameUses ?? {};
  const texts = textsOf(readings);
  const commas = commaNames(texts.keys(), corrections.commaNames);
  const partsIn = (text: string) => partsOfCell(text, commas.areOne);
  const saidOf = (name: string) => (Object.hasOwn(uses, name) ? uses[name] : undefined);
  const isName = ({ name, kind }: { name: string; kind: NameKind }) =>
    (saidOf(name) ?? (NAMES.has(kind) ? 'role' : 'nobody')) === 'role';
  const names = new Set<string>();
  const others = new Map<string, CountedName>();
  let [named, marked] = [0, 0];
  for (const [text, { count, head }] of texts)
    for (const part of partsIn(text)) {
      if (isName(part)) names.add(part.name);
      if (part.kind === 'mark') marked += count;
      if (part.kind === 'name') {
        named += count;
        continue;
      }
      const known = others.get(part.name);
      if (known) known.count += count;
      else others.set(part.name, { name: part.name, kind: part.kind, head, count });
    }
  const joined = joinedNames(names, corrections.joinedNames, (wanted) => standingIn(readings, wanted));
  const counted = [...others.values()];
  return {
    in(text) {
      const parts = partsIn(text);
      const has = (use: string) => parts.some(({ name }) => saidOf(name) === use);
      return {
        names: parts
          .filter(isName)
          .flatMap((part) => joined.namesFrom(part.name).map((name): NamedRole => ({ ...part, name }))),
        rest: parts
          .filter((part) => !isName(part) && saidOf(part.name) !== 'others')
          .map(({ name, kind }) => ({ text: name, kind: saidOf(name) === 'nobody' ? 'nobody' : kind })),
        isFromAbove: has('above'),
        isForOthers: has('others'),
        wasJoined: parts.some(({ name }) => joined.namesFrom(name).length > 1),
      };
    },
    countOf: (text) => others.get(text)?.count ?? 1,
    everyName: () => [...names].filter((name) => kindOfName(name) !== 'all').flatMap(joined.namesFrom),
    areMostlyMarks: marked > named,
    hasCommaNames: commas.areOne && corrections.commaNames === undefined,
    questions: [...markQuestions(counted, uses), ...commas.questions, ...joined.questions],
    offers: nameOffers(counted, uses),
  };
}

/** A role is made of these unless a person says otherwise. */
const NAMES: ReadonlySet<NameKind> = new Set(['name', 'all', 'some', 'address']);

function textsOf(
  readings: readonly Reading[],
): ReadonlyMap<string, { count: number; readonly head: string }> {
  const texts = new Map<string, { count: number; readonly head: string }>();
  for (const { grid, table } of readings) {
    const columns = table.columns.filter(({ use }) => use === 'names' || use.startsWith('letter:'));
    for (let row = table.headRow + 1; row < grid.rows.length; row += 1)
      for (const { column, name } of columns) {
        const text = grid.rows[row]?.[column] ?? '';
        const known = texts.get(text);
        if (known) known.count += 1;
        else if (text !== '' && texts.size < BOUNDS.differentNames) texts.set(text, { count: 1, head: name });
      }
  }
  return texts;
}

/** Names in cells beside those of letters: of the owner of a budget, of a deputy. */
function standingIn(readings: readonly Reading[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { grid, table } of readings) {
    const columns = table.columns.filter(({ use }) => use !== 'activity' && use !== 'section');
    for (const row of grid.rows.slice(table.headRow + 1))
      for (const { column } of columns) {
        const key = keyOf((row[column] ?? '').slice(0, LONGEST));
        if (wanted.has(key)) found.add(key);
      }
  }
  return found;
}

/** Characters of a name that is looked for. */
const LONGEST = 120;
