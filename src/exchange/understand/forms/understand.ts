/** From the blocks of a file to a matrix as it is understood, with everything that was not. Pure: corrections come in beside. */

import { letterFor } from '../../../domain/matrix/scheme/scheme';
import { FileRefused } from '../../contract/bounds';
import { between, UNHEARD } from '../../contract/progress';
import type { Source } from '../../contract/source';
import { anyReader } from '../letters/anyReader';
import { rememberingReader } from '../letters/cell';
import { doubtsOf, letterQuestions, unknownMeanings } from '../letters/doubts';
import { gateQuestions, gateRemarks, gatesIn, withGateLetters, withoutGates } from '../letters/gates';
import { asHeaded } from '../letters/headedLegend';
import { aboutHeld, legendProblems } from '../letters/legendCheck';
import { schemeFromLegend, tokensOf } from '../letters/legendScheme';
import { type LegendReading, legendsOfText, readLegends, withoutRoleCodes } from '../letters/legends';
import { correctedScheme, lexiconOf } from '../letters/schemeChoice';
import { makeBuilder } from '../parts/builder';
import { namesInNotes } from '../parts/namesInNotes';
import { holdersOffer, peopleOffer, withHolders } from '../parts/people';
import { personsBeside } from '../parts/personsBeside';
import { withoutRepeats } from '../parts/repeats';
import { type Corrections, withCorrection } from '../reading/corrections';
import { placeOfTable } from '../reading/direction';
import type { Understanding } from '../reading/understood';
import { tellRest } from './account';
import { askedCells } from './askedCells';
import { blankReadings, EMPTY_QUESTION } from './blankForm';
import { blocksToRead } from './blocks';
import { cellNames } from './cellNames';
import { tellCodeHeads } from './codeHeadColumns';
import { mentionsIn, schemeEvidence } from './evidence';
import { readExactLongTable } from './exactLong';
import { exactReader } from './exactScheme';
import { GARBLED_ID, garbledIn, withTextMended } from './garbledText';
import { markedCells } from './markedCells';
import { readLettersTable, readLongTable } from './namesTable';
import { apartIn, legendsByTable, ownLegendsOf, toldOf, withOwnHeads } from './ownLegends';
import { tellProse } from './prose';
import { asLetters } from './repeatedNames';
import { lettersAsWritten, schemeOf } from './schemeOf';
import { tellSkipped } from './skippedTables';
import { surveyOf } from './survey';
import type { TableContext } from './tableContext';
import { type Candidate, candidatesOf, readingOf, standsFor, withLetters } from './tableReadings';
import { nameOfSource } from './titles';
import { unusedNames } from './unusedNames';
import { readWideTable } from './wideTable';

export function understand(given: Source, said: Corrections = {}, onShare = UNHEARD): Understanding {
  const source = said.mendsText ? withTextMended(given) : given;
  const blocks = blocksToRead(source);
  const found = candidatesOf(blocks, source);
  if (found.length === 0)
    throw new FileRefused('No table was found in this file. It does not look like a responsibility matrix.');
  const legend = legendOf(found, blocks);
  const gates = gatesIn(source.own ? [] : found, legend.entries);
  const corrections = withGateLetters(said, gates);
  const legendScheme = schemeFromLegend(legend.entries);
  const candidates = withLetters(found, source, legendScheme, corrections);
  const byTable = legendsByTable(candidates, legend.legends);
  const explained = legendScheme ? tokensOf(legend.entries, legendScheme) : new Map<string, string>();
  const any = anyReader(legendScheme, explained);
  const spokenFor = () => {
    const mentions = mentionsIn(source, blocks);
    const evidence = schemeEvidence(candidates, legendScheme, explained, corrections, mentions, any.read);
    return withoutGates(evidence, gates);
  };
  const chosen = schemeOf(source, candidates, legendScheme, corrections, spokenFor);
  const own = ownLegendsOf(chosen, legend.entries, corrections.ownLegends ? byTable : new Map());
  const scheme = correctedScheme(own.scheme, corrections.letters);
  const tokens = tokensOf(legend.entries, scheme);
  const lexicon = lexiconOf(scheme, corrections.letters, tokens);
  // Then its letters are among those that were looked for before it was chosen.
  const isAmong =
    !source.own && !corrections.letters && (legend.entries.length === 0 || scheme === legendScheme);
  const readLetters = isAmong ? any.among(lexicon) : rememberingReader(lexicon);
  const read = source.own ? exactReader(scheme, readLetters) : readLetters;
  const builder = makeBuilder(corrections.sameRoles);
  for (const { line, table, message } of source.notes) builder.problem({ line, table }, message, 'changed');
  const garbled = source.own || corrections.confirmed?.includes(GARBLED_ID) ? undefined : garbledIn(source);
  if (garbled) builder.problem({}, garbled.message, 'kept');
  const findings = legendProblems(legend, scheme, corrections, apartIn(byTable));
  for (const { place, message } of findings.problems) builder.problem(place, message, 'changed');
  for (const { place, message } of findings.remarks) builder.remark(place, message, 'changed');
  const marked = markedCells(source.own ? [] : candidates, read);
  const taken = candidates.map((candidate) => readingOf(candidate, source, corrections, scheme, marked.read));
  const blank = source.own ? undefined : blankReadings(taken, corrections);
  const readings = blank ?? taken;
  const matrices = readings.filter(({ table }) => table.use === 'matrix');
  const mayBe = matrices.length === 0 && !source.own ? asLetters(candidates, corrections) : undefined;
  if (mayBe) return understand(given, withCorrection(said, mayBe), onShare);
  const refusal = matrices.length === 0 ? refusalOf(candidates) : undefined;
  const survey = surveyOf(read, marked.marks);
  const names = cellNames(source.own ? [] : matrices, corrections);
  const written = lettersAsWritten(scheme, tokens);
  const untold: (() => void)[] = [];
  for (const [at, reading] of readings.entries()) {
    const { candidate, grid, table, ledger } = reading;
    if (table.use !== 'matrix') {
      if (table.use === 'skipped' && corrections.tables?.[table.index] !== 'skip')
        tellSkipped(candidate, builder, matrices, read);
      continue;
    }
    const letters = own.letters.get(table.index);
    const { changed } = candidate.table;
    if (changed) builder.remark({ table: table.name }, changed, 'changed');
    if (letters) builder.remark({ table: table.name }, toldOf(scheme, letters), 'changed');
    const context: TableContext = {
      table: { index: table.index, name: candidate.heading || table.name },
      grid,
      ledger,
      scheme,
      headRow: table.headRow,
      columns: withOwnHeads(table.columns, letters),
      read: letters
        ? rememberingReader(
            lexiconOf(
              scheme,
              { ...letters, ...corrections.letters, ...corrections.tableLetters?.[table.index] },
              tokens,
            ),
          )
        : read,
      ...standsFor(reading, matrices.length),
      footnotes: candidate.footnotes,
      exact: source.own !== undefined,
      isBlank: corrections.confirmed?.includes(EMPTY_QUESTION.id) === true,
      rows: corrections.rows?.[placeOfTable(table.index, table.layout)],
      builder,
      letters: written,
      forTexts: corrections.texts === 'does' ? letterFor(scheme, 'does') : undefined,
      names,
      told: new Set(),
      onShare: between(onShare, at / readings.length, (at + 1) / readings.length),
    };
    survey.add(context);
    if (!source.own) tellCodeHeads(context);
    if (source.own === 'long') readExactLongTable(context);
    else if (table.layout === 'long') readLongTable(context);
    else if (table.layout === 'letters' || table.layout === 'letters-down') readLettersTable(context);
    else readWideTable(context);
    if (!source.own) untold.push(() => tellRest(context, table));
  }
  // What is too large is refused before all that is left of it is told.
  builder.finish();
  for (const tell of untold) tell();
  if (!source.own) tellProse(blocks, builder);
  const evidence = {
    ...survey.evidence(),
    scheme,
    activities: builder.activities.length,
    roles: builder.roles.length,
    tables: matrices.map(({ table }) => table.index),
  };
  survey.report(builder, lexicon, scheme);
  for (const message of gateRemarks(gates, said)) builder.remark({}, message, 'changed');
  const { roles, activities, ...beside } = personsBeside(
    builder,
    source.own ? 'condition' : corrections.besideLetters,
    () => namesInNotes(source.blocks, builder.roles),
  );
  // Letters that the scheme has say what they mean.
  const unread = new Set([...marked.marks].filter((mark) => read(mark).letters === ''));
  const doubts = doubtsOf(evidence, unread, corrections.confirmed);
  const isEmpty = !source.own && builder.activities.length > 0 && builder.roles.length === 0;
  const unused = source.own ? [] : unusedNames(matrices, names, scheme, corrections);
  const isBlank =
    (blank !== undefined || (isEmpty && unused.length === 0)) &&
    !corrections.confirmed?.includes(EMPTY_QUESTION.id);
  const offers = source.own
    ? []
    : [
        ...(garbled ? [garbled.offer] : []),
        ...builder.offers(),
        ...names.offers,
        ...beside.offers,
        ...peopleOffer(builder.roles, corrections.people),
        // The same names are not asked about twice.
        ...(names.questions.length > 0 ? [] : holdersOffer(builder.roles, corrections.namedHolders)),
      ];
  const asked = aboutHeld(
    findings.questions,
    matrices.map(({ table }) => table),
    [...evidence.letters, ...evidence.own],
  );
  const questions = source.own
    ? unknownMeanings(scheme, corrections)
    : [
        ...(isBlank ? [EMPTY_QUESTION] : []),
        ...doubts,
        ...asked,
        ...gateQuestions(gates, said),
        ...(doubts.length > 0 || asked.length > 0
          ? []
          : letterQuestions(evidence.letters, marked.marks, scheme, corrections)),
        ...names.questions,
        ...unused,
      ];
  return {
    name: nameOfSource(source, blocks, scheme),
    scheme,
    sections: builder.sections,
    roles: withHolders(roles, corrections),
    activities,
    tables: readings.map(({ table }) => table),
    letters: [...evidence.letters, ...evidence.own],
    problems: [...withoutRepeats(builder, questions), ...beside.problems],
    offers,
    questions,
    blocks,
    askedOf: askedCells([...questions, ...offers], read, names),
    refusal,
    fileScheme: legendScheme?.id === 'own' ? legendScheme : undefined,
    accounts: source.own ? [] : matrices.map(({ grid, ledger, table }) => ({ grid, ledger, table })),
  };
}

/** Where there is a table a person may know better; where there is none, there is nothing to correct. */
function refusalOf(candidates: readonly Candidate[]): string {
  const sentence =
    'No table in this file has columns of letters such as R, A, C and I. It does not look like a responsibility matrix.';
  if (candidates.some(({ table }) => table.rows.filter((row) => row.length > 1).length > 1))
    return `${sentence} If it is one, choose below which columns are roles.`;
  throw new FileRefused(sentence);
}

function legendOf(candidates: readonly Candidate[], blocks: ReturnType<typeof blocksToRead>): LegendReading {
  const legends = [
    ...candidates.flatMap(({ at, legend, explained }) => [
      { at, entries: legend ?? [] },
      { at, entries: explained },
    ]),
    ...legendsOfText(blocks),
  ].filter(({ entries }) => entries.length > 0);
  const heads = candidates.flatMap(({ grid, legend }) =>
    legend ? [] : (grid.rows.find((row) => new Set(row).size > 2) ?? []),
  );
  return asHeaded(readLegends(withoutRoleCodes(legends, new Set(heads))), heads);
}
