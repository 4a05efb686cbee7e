/** From the blocks of a file to a matrix as it is understood, with everything that was not. Pure: corrections go in beside. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { FileRefused } from '../../contract/bounds';
import { between, UNHEARD } from '../../contract/progress';
import type { Block, Source } from '../../contract/source';
import { blocksOfSheet } from '../grid/grid';
import { startsTable } from '../grid/sheetParts';
import { rememberingReader } from '../letters/cell';
import { doubtsOf, letterQuestions, unknownMeanings } from '../letters/doubts';
import { type LegendEntry, legendOfBlocks } from '../letters/legend';
import { type LegendFinding, legendProblems } from '../letters/legendCheck';
import { chooseScheme, correctedScheme, lexiconOf, schemeFromLegend } from '../letters/schemeChoice';
import { makeBuilder } from '../parts/builder';
import type { Corrections, Understanding } from '../reading/understood';
import { longScheme, readExactLongTable } from './exactLong';
import { exactReader, exactScheme } from './exactScheme';
import { blocksWithLists } from './listForm';
import { readLettersTable, readLongTable } from './namesTable';
import { distinctTexts, surveyOf } from './survey';
import { type Candidate, candidatesOf, readingOf, sectionAbove } from './tableReadings';
import { nameOfSource } from './titles';
import { readWideTable, type TableContext } from './wideTable';

export function understand(source: Source, corrections: Corrections = {}, onShare = UNHEARD): Understanding {
  const blocks = blocksToRead(source);
  const candidates = candidatesOf(blocks, source);
  if (candidates.length === 0)
    throw new FileRefused(
      'No table was found in this file, so it does not look like a responsibility matrix.',
    );
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
  const readings = candidates.map((candidate) => readingOf(candidate, source, corrections, read));
  const matrices = readings.filter(({ table }) => table.use === 'matrix');
  const refusal = matrices.length === 0 ? refusalOf(candidates) : undefined;
  const survey = surveyOf(read);
  const letters = scheme.codes.map(({ letter }) => letter).join(', ');
  for (const [at, { candidate, grid, table }] of readings.entries()) {
    if (table.use === 'skipped') {
      builder.problem(
        { table: table.name },
        'No column of this table holds letters, so it was left out.',
        'left-out',
      );
    }
    if (table.use !== 'matrix') continue;
    const heading = sectionAbove({ candidate, grid, table }, matrices.length);
    const { headRow, columns } = table;
    const rows = corrections.rows?.[table.index];
    const exact = source.own !== undefined;
    const context: TableContext = {
      grid,
      headRow,
      columns,
      read,
      heading,
      footnotes: candidate.footnotes,
      exact,
      rows,
      builder,
      letters,
      onShare: between(onShare, at / readings.length, (at + 1) / readings.length),
    };
    survey.add(context);
    if (source.own === 'long') readExactLongTable(context);
    else if (table.layout === 'long') readLongTable(context);
    else if (table.layout === 'letters') readLettersTable(context);
    else readWideTable(context);
  }
  builder.finish();
  const evidence = {
    ...survey.evidence(),
    scheme,
    activities: builder.activities.length,
    roles: builder.roles.length,
  };
  survey.report(builder, lexicon, scheme);
  const doubts = doubtsOf(evidence, corrections.confirmed);
  return {
    name: nameOfSource(source, blocks),
    scheme,
    sections: builder.sections,
    roles: builder.roles,
    activities: builder.activities,
    tables: readings.map(({ table }) => table),
    letters: evidence.letters,
    problems: builder.problems,
    refusal,
    questions: source.own
      ? unknownMeanings(scheme, corrections)
      : [
          ...doubts,
          ...findings.questions,
          ...(doubts.length > 0 ? [] : letterQuestions(evidence.letters, corrections)),
        ],
  };
}

/** Where there is a table someone may know better; where there is none, there is nothing to correct. */
function refusalOf(candidates: readonly Candidate[]): string {
  const sentence =
    'No table in this file has columns of letters such as R, A, C and I, so it does not look like a responsibility matrix.';
  if (candidates.some(({ table }) => table.rows.filter((row) => row.length > 1).length > 1))
    return `${sentence} If it is one, say below which of its columns are roles.`;
  throw new FileRefused(sentence);
}

/** Tables are counted in this order wherever one is named by its number. */
export function blocksToRead(source: Source): readonly Block[] {
  if (source.own) return source.blocks;
  const blocks = blocksWithLists(source).flatMap((block): Block[] =>
    block.kind === 'table' ? blocksOfSheet(block, startsTable) : [block],
  );
  const tables = blocks.filter((block) => block.kind === 'table').length;
  // The only table needs no name to be found by.
  return tables === 1
    ? blocks.map((block) => (block.kind === 'table' ? { ...block, name: '' } : block))
    : blocks;
}

function schemeOf(
  source: Source,
  candidates: readonly Candidate[],
  legend: readonly LegendEntry[],
  corrections: Corrections,
  blocks: readonly Block[],
): Scheme {
  if (source.own === 'long') return longScheme(candidates[0]?.table.rows ?? []);
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
