// The same table is the same matrix whichever way it comes: as a file, as a file once more to compare with, from the
// clipboard into the import dialog, and from the clipboard into the grid. Tried with each file of the corpus.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alignedTo } from '../../../../src/domain/compare/aligned';
import { offersBetween } from '../../../../src/domain/compare/offersBetween';
import { codesFromLetters } from '../../../../src/domain/matrix/scheme/codes';
import { FileRefused } from '../../../../src/exchange/contract/bounds';
import type { Opened } from '../../../../src/exchange/contract/codec';
import type { Source } from '../../../../src/exchange/contract/source';
import { openFile } from '../../../../src/exchange/opening/openFile';
import { openPasted } from '../../../../src/exchange/opening/openPasted';
import { isProbablyText } from '../../../../src/exchange/tables/sniff';
import { decodeText } from '../../../../src/exchange/texts/text';
import { understand } from '../../../../src/exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../../../src/exchange/understand/parts/create';
import type { Understanding, UnderstoodCell } from '../../../../src/exchange/understand/reading/understood';
import { areLikelyPeople } from '../../../../src/exchange/understand/words/personWords';
import { plainName } from '../../../../src/exchange/understand/words/plainName';
import { clipboardTable, formOf, writtenTable } from '../../../../src/ui/commands/clipboard/clipboardTable';
import { lateReaders } from '../../../../src/ui/commands/clipboard/lateReaders';
import { cellFromText } from '../../../../src/ui/gridView/pasting/cellText';
import { countingIds } from '../../../exchange/reading';

const folder = 'tests/fixtures/import/';

interface Case {
  readonly name: string;
  /** What its reader made of it; a sentence where it is refused. */
  readonly source: Source | string;
  readonly html: string;
  readonly text: string;
  readonly read: Understanding | string;
}

/** Undefined where a whole saved matrix is opened: that is read, not understood. */
async function sourceOf(open: () => Promise<Opened>): Promise<Source | string | undefined> {
  try {
    const opened = await open();
    return opened.kind === 'source' ? opened.source : undefined;
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

function understood(source: Source | string): Understanding | string {
  try {
    return typeof source === 'string' ? source : understand(source);
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

async function caseOf(name: string): Promise<Case[]> {
  const bytes = new Uint8Array(readFileSync(folder + name));
  if (bytes.length === 0) return [];
  const source = await sourceOf(() => openFile({ bytes, name }, { newId: countingIds() }));
  if (source === undefined) return [];
  const content = isProbablyText(bytes) ? decodeText(bytes).text : '';
  const isHtml = /\.html?$/.test(name);
  const read = understood(source);
  return [{ name, source, read, html: isHtml ? content : '', text: isHtml ? '' : content }];
}

await lateReaders.load();
const cases: Case[] = [];
for (const name of readdirSync(folder)) if (!name.endsWith('.expected')) cases.push(...(await caseOf(name)));
const understoodCases = cases.flatMap(({ read, ...rest }) =>
  typeof read === 'string' || read.refusal !== undefined ? [] : [{ ...rest, read }],
);

/** What a person sees of it. What is said of the encoding is said of bytes, which a clipboard does not have. */
function seen(read: Understanding | string) {
  if (typeof read === 'string') return read;
  const { scheme, sections, roles, activities, problems, questions, offers, refusal } = read;
  return {
    scheme: scheme.id,
    sections,
    roles,
    activities: activities.map(({ place: _, ...activity }) => activity),
    problems: problems.flatMap(({ message }) =>
      message.startsWith('This file is not in UTF-8.') ? [] : message,
    ),
    asked: [...questions, ...offers].map(({ text }) => text),
    refusal,
  };
}

/** From the same blocks comes the same understanding, and to compare blocks is quicker. */
function hasBlocksOf(one: Source | string, other: Source | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const parts = ({ blocks, own }: Source) => JSON.stringify([blocks, own], maps);
  return one.notes.length === other.notes.length && parts(one) === parts(other);
}

test('pasted into the dialog it is what it is as a file', async () => {
  const differing: string[] = [];
  for (const { name, source, read, html, text } of cases) {
    if (html === '' && text === '') continue;
    const pasted = await sourceOf(() => openPasted({ html, text }, { newId: countingIds() }));
    if (pasted !== undefined && hasBlocksOf(pasted, source)) continue;
    const other = pasted && seen(understood(pasted));
    if (JSON.stringify(other, maps) !== JSON.stringify(seen(read), maps)) differing.push(name);
  }
  expect(differing).toEqual([]);
});

function maps(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}

test('imported again, as Compare does with a file, it changes nothing', () => {
  const differing = understoodCases.filter(({ read }, at) => {
    // A third of the files have every form, and this takes as long as to understand them.
    if (at % 3 !== 0) return false;
    const newId = countingIds();
    const first = matrixFromUnderstanding(read, newId);
    const again = matrixFromUnderstanding(read, newId);
    return offersBetween(first, alignedTo(first, again), 'letters').length > 0;
  });
  expect(differing.map(({ name }) => name)).toEqual([]);
});

interface ImportedCell {
  readonly name: string;
  readonly raw: string;
  readonly scheme: Understanding['scheme'];
  readonly cell: UnderstoodCell;
}

/** The cells under the roles of tables with roles across, as the file has them and as they were understood. */
function cellsOf({ name, read }: (typeof understoodCases)[number]): ImportedCell[] {
  const { scheme, roles, activities, accounts } = read;
  // Where two columns have one name, a name does not say which.
  const byName = new Map(roles.map((role, at) => [role.name, at]));
  return accounts.flatMap(({ grid, table }) => {
    if (table.layout !== 'wide') return [];
    const columns = table.columns.filter(({ use }) => use === 'role');
    if (new Set(columns.map((column) => column.name)).size < columns.length) return [];
    const byPlace = new Map(activities.map((activity) => [JSON.stringify(activity.place), activity]));
    return grid.rows.flatMap((row, at) => {
      const activity = byPlace.get(JSON.stringify(grid.place(at)));
      if (!activity) return [];
      return columns.flatMap((column) => {
        const role = byName.get(plainName(column.name));
        const raw = row[column.column] ?? '';
        const cell = role === undefined ? undefined : activity.cells.get(role);
        return cell && raw !== '' ? [{ name, raw, scheme, cell }] : [];
      });
    });
  });
}

/** “R*”, “A [1]”, “R(1)”: when it holds stands in another line of the file, which a cell alone does not bring. */
const FOOTNOTED = /\*|\[\^?\d+\]|\(\d+\)/;

describe('a cell', () => {
  const imported = understoodCases.flatMap(cellsOf);

  test('is pasted with the letters and the condition that an import reads, or is refused in a sentence', () => {
    const differing = imported.flatMap(({ name, raw, scheme, cell }) => {
      const pasted = cellFromText(scheme, raw);
      if (typeof pasted === 'string') return [];
      const letters = codesFromLetters(scheme, cell.letters);
      // That two cells of a row are told apart by a name is not in either of them: there it is a note, as elsewhere.
      if (cell.condition !== undefined && pasted.note === cell.condition && areLikelyPeople(cell.condition))
        return [];
      const condition = FOOTNOTED.test(raw) ? '' : (cell.condition ?? '');
      return pasted.codes === letters && pasted.condition === condition ? [] : [`${name}: ${raw}`];
    });
    expect(differing).toEqual([]);
    expect(imported.length).toBeGreaterThan(1_000);
  });

  test('is doubted where an import doubts it, and keeps what it says beside its letters', () => {
    const differing = imported.flatMap(({ name, raw, scheme, cell: { doubt, note } }) => {
      const pasted = cellFromText(scheme, raw);
      // The texts of footnotes and addresses are not in the cell itself.
      const isElsewhere = note !== undefined && !raw.includes(note.split(' ')[0] ?? '');
      const isSame =
        typeof pasted === 'string' ||
        ((doubt === undefined || pasted.told !== undefined) &&
          (note === undefined || isElsewhere || pasted.note === note));
      return isSame ? [] : [`${name}: ${raw}`];
    });
    expect(differing).toEqual([]);
  });
});

test('pasted into the grid the rows of letters are those of the file, or it is told why not', async () => {
  const differing: string[] = [];
  let same = 0;
  for (const { name, read, html, text } of understoodCases) {
    const [account] = read.accounts;
    if (read.accounts.length !== 1 || account?.table.layout !== 'wide' || (html === '' && text === ''))
      continue;
    const holdsLetters = (cell: string) => {
      const content = cellFromText(read.scheme, cell);
      return typeof content !== 'string' && content.codes !== '';
    };
    const form = formOf(html, text);
    const pasted =
      form === 'written'
        ? await writtenTable(countingIds(), read.scheme, text)
        : clipboardTable(read.scheme, form, html, text);
    const lettersIn = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.map((cell) => cell.trim()).filter(holdsLetters)).filter((row) => row.length > 0);
    const { headRow, columns } = account.table;
    const roles = columns.filter(({ use }) => use === 'role').map(({ column }) => column);
    const wanted = lettersIn(
      account.grid.rows.slice(headRow + 1).map((row) => roles.map((at) => row[at] ?? '')),
    );
    const found = lettersIn(pasted?.grid ?? []);
    const has = (row: readonly string[]) =>
      found.some((other) => other.slice(0, row.length).join() === row.join());
    if (wanted.every(has)) same += 1;
    // Lines that are no table are a cell each, and no letter comes of them.
    else if (found.length > 0 && pasted && pasted.told.length + pasted.problems.length === 0)
      differing.push(name);
  }
  expect(differing).toEqual([]);
  expect(same).toBeGreaterThan(100);
});
