/** From the blocks of a file to a matrix as it is understood, with everything that was not. Pure: corrections go in beside. */
import type { Scheme } from '../../domain/matrix/scheme';
import { codeOf } from '../../domain/matrix/scheme';
import { schemeList } from '../../domain/matrix/schemeList';
import { FileRefused } from '../bounds';
import type { Block, Source, Table } from '../tables/source';
import { makeBuilder } from './builder';
import { rememberingReader } from './cell';
import { letterColumns, longColumns, wideColumns } from './columns';
import { doubtsOf, letterQuestions, unknownMeanings } from './doubts';
import { exactReader, exactScheme } from './exactScheme';
import { footnotesAfter } from './footnotes';
import { gridOf, partsOf } from './grid';
import type { ReadText } from './headRow';
import { layoutOf } from './layout';
import { type LegendEntry, legendOfBlocks, legendOfTable } from './legend';
import { type LegendFinding, legendProblems } from './legendCheck';
import { blocksWithLists } from './listForm';
import { readLettersTable, readLongTable } from './namesTable';
import { chooseScheme, correctedScheme, lexiconOf, schemeFromLegend } from './schemeChoice';
import { startsTable } from './sheetParts';
import { distinctTexts, surveyOf } from './survey';
import { headingsAbove, nameOfSource } from './titles';
import type { ColumnReading, Corrections, TableReading, Understanding } from './understood';
import { plainName, readWideTable, type TableContext } from './wideTable';

interface Candidate {
  readonly index: number;
  readonly table: Table;
  readonly legend: readonly LegendEntry[] | undefined;
  readonly heading: string;
  readonly footnotes: ReadonlyMap<string, string>;
}

export function understand(source: Source, corrections: Corrections = {}): Understanding {
  const blocks = blocksWithLists(source).flatMap((block): Block[] =>
    block.kind === 'table' && !source.own ? partsOf(block, startsTable) : [block],
  );
  const candidates = candidatesOf(blocks, source);
  if (candidates.length === 0)
    throw new FileRefused('There is no table in this file, so there is nothing to read a matrix from.');
  const legend = [...candidates.flatMap((candidate) => candidate.legend ?? []), ...legendOfBlocks(blocks)];
  const scheme = correctedScheme(
    schemeOf(source, candidates, legend, corrections, blocks),
    corrections.letters,
  );
  const lexicon = lexiconOf(scheme, corrections.letters);
  const read = source.own ? exactReader(scheme, rememberingReader(lexicon)) : rememberingReader(lexicon);
  const builder = makeBuilder();
  for (const { line, table, message } of source.notes) builder.problem({ line, table }, message, 'changed');
  const findings: LegendFinding = legendProblems(legend, scheme, corrections);
  for (const { place, message } of findings.problems) builder.problem(place, message, 'changed');
  const survey = surveyOf(read);
  const tables = candidates.map((candidate) => {
    const { reading, context } = readingOf(candidate, source, corrections, read);
    if (reading.use !== 'matrix') {
      if (reading.use === 'skipped')
        builder.problem(
          { table: nameOf(candidate) },
          'No column of this table holds letters, so it was left out.',
          'left-out',
        );
      return reading;
    }
    const full: TableContext = {
      ...context,
      builder,
      letters: scheme.codes.map(({ letter }) => letter).join(', '),
    };
    survey.add(full);
    if (reading.layout === 'long') readLongTable(full);
    else if (reading.layout === 'letters') readLettersTable(full);
    else readWideTable(full);
    return reading;
  });
  if (!tables.some(({ use }) => use === 'matrix')) {
    throw new FileRefused(
      'No table in this file has columns of letters such as R, A, C and I, so it does not look like a responsibility matrix.',
    );
  }
  const evidence = {
    ...survey.evidence(),
    scheme,
    activities: builder.activities.length,
    roles: builder.roles.length,
  };
  survey.report(builder, lexicon, scheme);
  return {
    name: nameOfSource(source, blocks),
    scheme,
    sections: builder.sections,
    roles: builder.roles,
    activities: builder.activities,
    tables,
    letters: evidence.letters,
    problems: builder.problems,
    questions: source.own
      ? unknownMeanings(scheme, corrections)
      : [
          ...doubtsOf(evidence, corrections.confirmed),
          ...findings.questions,
          ...letterQuestions(evidence.letters, corrections),
        ],
  };
}

function candidatesOf(blocks: readonly Block[], source: Source): Candidate[] {
  const tables = blocks.flatMap((block, place) => (block.kind === 'table' ? [{ block, place }] : []));
  return tables.map(({ block, place }, index) => ({
    index,
    table: block,
    legend: source.own ? undefined : legendOfTable(block, (row) => gridOf(block).place(row)),
    heading:
      plainName(block.caption ?? '') ||
      headingsAbove(blocks, place, tables.length) ||
      (tables.length > 1 ? block.name.replace(/^Sheet /, '') : ''),
    footnotes: footnotesAfter(blocks, place),
  }));
}

function schemeOf(
  source: Source,
  candidates: readonly Candidate[],
  legend: readonly LegendEntry[],
  corrections: Corrections,
  blocks: readonly Block[],
): Scheme {
  if (source.own) return exactScheme(candidates[0]?.table.rows ?? []);
  const asked = schemeList.find(({ id }) => id === corrections.schemeId);
  if (asked) return asked;
  const texts = distinctTexts(candidates.filter((candidate) => !candidate.legend).map(({ table }) => table));
  const mentions = blocks
    .slice(0, 60)
    .map((block) => (block.kind === 'table' ? (block.rows[0]?.slice(0, 3).join(' ') ?? '') : block.text));
  return chooseScheme(
    texts,
    schemeFromLegend(legend),
    [source.name, ...mentions].join(' \n ').slice(0, 20_000),
  );
}

function nameOf({ table, index }: Candidate): string {
  return table.name || `Table ${index + 1}`;
}

function readingOf(
  candidate: Candidate,
  source: Source,
  corrections: Corrections,
  read: ReadText,
): { reading: TableReading; context: Omit<TableContext, 'builder' | 'letters'> } {
  const { index, table, legend, heading, footnotes } = candidate;
  const exact = source.own === true;
  const grid = gridOf(table, exact);
  const asked = corrections.tables?.[index];
  const {
    layout,
    headRow,
    grid: turnedGrid,
    confidence,
  } = exact
    ? { layout: 'wide' as const, headRow: 0, grid, confidence: 'sure' as const }
    : layoutOf(grid, read, { layout: corrections.layouts?.[index], headRow: corrections.headRows?.[index] });
  const found =
    layout === 'letters'
      ? letterColumns(turnedGrid, headRow, read)
      : layout === 'long'
        ? longColumns(turnedGrid, headRow, read)
        : wideColumns(turnedGrid, headRow, read, exact);
  const columns = found.map((column): ColumnReading => {
    const use = corrections.columns?.[index]?.[column.column];
    return use === undefined ? column : { ...column, use, confidence: 'sure' };
  });
  const hasRoles = columns.some(({ use }) => use === 'role' || use === 'codes' || use.startsWith('letter:'));
  const use =
    asked === 'skip' ? 'legend' : legend && asked !== 'use' ? 'legend' : hasRoles ? 'matrix' : 'skipped';
  const reading: TableReading = { index, name: nameOf(candidate), use, layout, headRow, columns, confidence };
  const context = {
    grid: turnedGrid,
    headRow,
    columns,
    read,
    heading,
    footnotes,
    exact,
    rows: corrections.rows?.[index],
  };
  return { reading, context };
}

/** The letter's name in the scheme, for lists. */
export function letterInWords(scheme: Scheme, letter: string | null): string {
  return letter === null ? 'nothing' : `${letter} (${codeOf(scheme, letter)?.name ?? 'unknown'})`;
}
