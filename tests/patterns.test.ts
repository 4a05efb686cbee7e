// Every pattern of the code takes time in proportion to the text that it is given, or is given a bounded piece of it.
import { analyse, type Report } from 'scslre';
import { describe, expect, test } from 'vitest';
import { sourcesIn } from './support/sourceTree';

/** The most characters that each of these patterns is ever given, and what sees to it. Twice that is four times the work. */
const BOUNDED: { readonly [file: string]: string } = {
  'src/domain/gaps/names/nameParts.ts': 'names have at most 500 characters',
  'src/domain/gaps/tables/nets/trustNets.ts': 'names and notes are looked at up to 500 characters',
  'src/domain/gaps/tables/wholeRows/aiWords.ts': 'names have at most 500 characters',
  'src/domain/gaps/tables/wholeRows/incidentRows.ts': 'names have at most 500 characters',
  'src/domain/gaps/tables/wholeRows/rowWords.ts': 'names have at most 500 characters',
  'src/domain/incidents/audit/answer.ts': 'sentences of our own',
  'src/domain/incidents/audit/checkText.ts': 'a check has at most 2,000 characters',
  'src/domain/incidents/judging/conditions.ts': 'the condition of a cell, of which a note is the most',
  'src/domain/incidents/judging/fieldText.ts': 'fields of an activity have at most 2,000 characters',
  'src/domain/incidents/vocabulary/question.ts': 'a check has at most 2,000 characters',
  'src/domain/matrix/sketch.ts': 'sketches are written by us',
  'src/domain/matrix/sketchAgreement.ts': 'sketches are written by us',
  'src/domain/matrix/sketchWords.ts': 'sketches are written by us',
  'src/domain/people/listColumns.ts': 'a line of a pasted list is looked at up to 1,000 characters',
  'src/domain/people/listText.ts': 'a line of a pasted list is looked at up to 1,000 characters',
  'src/domain/people/listedRoles.ts': 'a line of a pasted list is looked at up to 1,000 characters',
  'src/domain/people/peopleList.ts': 'a line of a pasted list is looked at up to 1,000 characters',
  'src/domain/people/rotaPeople.ts': 'the title of a shift is looked at up to 500 characters',
  'src/exchange/rota/readLines.ts': 'a line is looked at up to 2,000 characters',
  'src/exchange/sharing/packedMatrix.ts': 'links are packed from a matrix within its bounds',
  'src/exchange/tables/plainText.ts': 'a line is looked at up to 500 characters',
  'src/exchange/tables/workbook.ts': 'a number format is looked at up to 300 characters',
  'src/exchange/texts/fileName.ts': 'names have at most 500 characters',
  'src/exchange/understand/forms/cellLists.ts': 'a cell is looked at up to 500 characters',
  'src/exchange/understand/forms/joinedNames.ts': 'names are looked at up to 1,000 characters',
  'src/exchange/understand/forms/listForm.ts': 'a line is looked at up to 500 characters',
  'src/exchange/understand/forms/namesInCell.ts': 'names are looked at up to 1,000 characters',
  'src/exchange/understand/letters/cell.ts': 'a cell is looked at up to 1,000 characters',
  'src/exchange/understand/letters/cellText.ts': 'a cell is looked at up to 1,000 characters',
  'src/exchange/understand/letters/codeHeads.ts': 'only heads of up to 120 characters',
  'src/exchange/understand/letters/legendText.ts': 'a line is looked at up to 1,000 characters',
  'src/exchange/understand/letters/spokenMarks.ts': 'a line is looked at up to 1,000 characters',
  'src/exchange/understand/words/nameWords.ts': 'a name is looked at up to 1,000 characters',
  'src/exchange/understand/words/spokenHeads.ts': 'only heads of up to 120 characters',
  'src/ui/grid/opened/CellText.tsx': 'what a person types into a cell',
  'src/ui/gridView/pasting/cellText.ts': 'only texts of up to 600 characters',
};

const patterns = sourcesIn('src').flatMap(({ path, nodes }) =>
  nodes.flatMap((node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    return node.type === 'Literal' && regex
      ? [{ path, pattern: new RegExp(regex.pattern, regex.flags) }]
      : [];
  }),
);

const reports = new Map<string, readonly Report[]>();

/** Worked out once for each pattern, however many tests ask. */
function faults(pattern: RegExp): readonly Report[] {
  const known = reports.get(`${pattern}`) ?? analyse(pattern).reports;
  reports.set(`${pattern}`, known);
  return known;
}

describe('patterns', () => {
  test('take time in proportion to their text, or say what bounds it', () => {
    const slow = patterns.filter(({ path, pattern }) => !(path in BOUNDED) && faults(pattern).length > 0);
    expect(slow.map(({ path, pattern }) => `${path}: ${pattern}`)).toEqual([]);
  });

  test('never double their time with each character', () => {
    const worst = patterns.filter(({ pattern }) => faults(pattern).some(({ exponential }) => exponential));
    expect(worst.map(({ path, pattern }) => `${path}: ${pattern}`)).toEqual([]);
  });

  test('are named as bounded only where that is needed', () => {
    const needed = new Set(
      patterns.filter(({ pattern }) => faults(pattern).length > 0).map(({ path }) => path),
    );
    expect(Object.keys(BOUNDED).filter((path) => !needed.has(path))).toEqual([]);
  });

  test('are found, and slow ones are seen', () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(faults(/^title:\s*(.+?)\s*$/)).not.toEqual([]);
    expect(faults(/^\s*(#{1,6})\s+(\S.*)$/)).toEqual([]);
  });
});
