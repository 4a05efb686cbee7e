/** One file, checked with the same rules as in the app. */

import type { Analysis } from '../../domain/findings/analysis';
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/findings/rule';
import { createAnalyser } from '../../domain/gaps/engine/analyse';
import { wholenessOf } from '../../domain/gaps/engine/wholeness';
import { absentToReaders } from '../../domain/gaps/scope/absentAreas';
import type { CalendarDate } from '../../domain/matrix/date';
import type { Matrix } from '../../domain/matrix/matrix';
import { finish } from '../../domain/matrix/slices';
import type { ToldClash } from '../../domain/merge/clash';
import type { MemberFacts } from '../../domain/organisation/facts/memberFacts';
import { withGaps } from '../../domain/organisation/reading/areaFacts';
import { gapFacts } from '../../domain/organisation/reading/gapFacts';
import { factsFrom } from '../../domain/organisation/reading/readMember';
import type { Reading } from '../../domain/reading/reading';
import type { LineOf } from '../../exchange/canonical/entityLines';
import type { CheckedFile, FileProblem, PlacedFinding } from '../contract/checked';
import type { MatrixFile } from '../reading/readMatrix';
import type { Known } from './baseline';
import { namedFixes } from './namedFixes';
import { openQuestion } from './openQuestion';
import { whateverItMeans } from './whateverItMeans';

export interface CheckChoices {
  readonly today: CalendarDate;
  readonly known: Known | undefined;
  /** Labels of fixes are asked for only where they are printed: ranking owners takes longer than finding gaps. */
  readonly withFixes: boolean;
  /** Read also for what several files show together. */
  readonly withFacts?: boolean;
}

export function checkFile(
  file: MatrixFile,
  { today, known, withFixes, withFacts = false }: CheckChoices,
): CheckedFile {
  const clashes = file.clashes.map((clash) => openClash(clash, file.lineOf));
  if (file.questions.length > 0) return checkOpen(file, clashes, { today, known, withFixes });
  const problems = [...file.problems, ...clashes];
  const analyser = createAnalyser();
  const analysis = analyser.analyse(file.matrix, today);
  const { findings, waived } = analysis;
  const reading = analyser.reading();
  const labels = (finding: Finding) => (withFixes && reading ? namedFixes(finding, reading) : []);
  const placed = (finding: Finding): PlacedFinding => ({
    finding,
    line: lineOfFinding(finding, file.lineOf),
    fixes: labels(finding),
  });
  const fresh = known ? findings.filter((finding) => !known(finding)) : findings;
  return {
    kind: 'checked',
    file: file.name,
    matrix: file.matrix.name,
    findings: fresh.map(placed),
    before: findings.length - fresh.length,
    absent: reading ? absentToReaders(reading) : [],
    wholeness: reading && wholenessOf(reading),
    waived: waived.map((finding) => ({ ...placed(finding), fixes: [] })),
    problems,
    remarks: file.remarks,
    ...(withFacts && reading ? { facts: factsOf(file, reading, analysis) } : {}),
  };
}

/**
 * What the letters mean is not settled, so nothing can be said about who owns what, unless one letter is all that is open:
 * then what holds whatever it means.
 */
function checkOpen(
  file: MatrixFile,
  clashes: readonly FileProblem[],
  { today, known, withFixes }: CheckChoices,
): CheckedFile {
  const { readings, taken } = file.byAnswer();
  const common = whateverItMeans(readings, today, withFixes);
  const asked = file.questions.map((question) => openQuestion(question, common && taken));
  const nothing = { ...nothingFound(file), problems: [...file.problems, ...clashes, ...asked] };
  if (!common) return nothing;
  const { findings, fixes, absent, wholeness } = common;
  const fresh = findings.filter((finding) => !known?.(finding));
  return {
    ...nothing,
    findings: fresh.map((finding) => ({
      finding,
      line: lineOfFinding(finding, file.lineOf),
      fixes: fixes.get(finding.key) ?? [],
    })),
    before: findings.length - fresh.length,
    absent,
    wholeness,
  };
}

/** Grouped by its folder, as long as the matrix says no group itself. */
function factsOf({ name, matrix }: MatrixFile, reading: Reading, analysis: Analysis): MemberFacts {
  const folder = name.split('/').at(-2) ?? '';
  const source = { key: name, file: name, group: matrix.settings.group ?? folder };
  return withGaps(finish(factsFrom(reading, source)), finish(gapFacts(reading, analysis)));
}

export function findingsOf(matrix: Matrix, today: CalendarDate): readonly Finding[] {
  return createAnalyser().analyse(matrix, today).findings;
}

function nothingFound({ name, matrix, remarks }: MatrixFile): Omit<CheckedFile, 'problems'> {
  return {
    kind: 'checked',
    file: name,
    matrix: matrix.name,
    findings: [],
    before: 0,
    absent: [],
    waived: [],
    remarks,
  };
}

function openClash({ path: [collection = '', id], words }: ToldClash, lineOf: LineOf): FileProblem {
  const message = `${words} Open the file in the app to decide.`;
  return { place: 'A merge left this open', message, line: lineOf(collection, id) ?? 1 };
}

/** The first thing it points at that is in the file; else what the matrix says of itself. */
function lineOfFinding({ places }: Finding, lineOf: LineOf): number {
  for (const [collection, field] of POINTED_AT)
    for (const place of places) {
      const id = place[field];
      const line = id === undefined ? undefined : lineOf(collection, id);
      if (line !== undefined) return line;
    }
  return lineOf('scope') ?? lineOf('settings', 'scope') ?? lineOf('activities') ?? 1;
}

const POINTED_AT: readonly (readonly [string, keyof Place])[] = [
  ['activities', 'activityId'],
  ['roles', 'roleId'],
  ['sections', 'sectionId'],
  ['people', 'personId'],
];
