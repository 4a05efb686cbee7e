import util from 'node:util';
import { SEVERITIES, type Severity } from '../../domain/findings/rule';
import type { Organisation } from '../../domain/organisation/organisation';
import { type Checked, type CheckedFile, isChecked } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { closingLines } from '../words/closingLines';
import { counted, plainLine } from '../words/plainLine';
import { SEVERITY_WORDS } from '../words/severityWords';
import { togetherInWords } from '../words/togetherWords';

const COLOURS = { must: 'red', should: 'yellow', look: 'blue' } as const;

type Paint = (colour: (typeof COLOURS)[Severity] | 'dim' | 'bold', text: string) => string;

export default defineFormat({
  id: 'text',
  print(checked, { colours }) {
    // The caller has looked at the terminal already, so the colours are not checked once more.
    const paint: Paint = (colour, text) =>
      colours ? util.styleText(colour, text, { validateStream: false }) : text;
    const perFile = checked.files.filter(isChecked).flatMap((file) => [
      ...(checked.quiet ? [] : lines(file, paint)),
      // The count stays the last line, where people and scripts look for it.
      ...(checked.quiet ? [] : absentLines(file)),
      summary(file, checked, paint),
    ]);
    const together = checked.organisation ? togetherLines(checked.organisation, checked.quiet, paint) : [];
    return [...perFile, ...together].join('\n');
  },
});

function absentLines(file: CheckedFile): string[] {
  return closingLines(file).map((line) => `  ${plainLine(line)}`);
}

/** `file:line: severity: sentence [rule]`, which terminals and editors make a link of. */
function lines({ file, findings, problems, remarks }: CheckedFile, paint: Paint): string[] {
  const at = (line: number) => `${plainLine(file)}:${line}:`;
  return [
    ...problems.map(
      ({ line, place, message }) =>
        `${at(line)} ${paint('red', 'problem')}: ${plainLine(`${place}: ${message}`)}`,
    ),
    ...remarks.map(
      ({ line, place, message }) =>
        `${at(line)} ${paint('dim', 'remark')}: ${plainLine(`${place}: ${message}`)}`,
    ),
    ...findings.map(({ line, finding: { severity, message, ruleId } }) => {
      const word = paint(COLOURS[severity], SEVERITY_WORDS[severity]);
      return `${at(line)} ${word}: ${plainLine(message)} ${paint('dim', `[${ruleId}]`)}`;
    }),
  ];
}

/** What the files show together: one line that sums up, and what falls between them. */
function togetherLines(organisation: Organisation, quiet: boolean, paint: Paint): string[] {
  const [first = '', ...rest] = togetherInWords(organisation).map(plainLine);
  return [paint('bold', first), ...(quiet ? [] : rest.map((line) => `  ${line}`))];
}

function summary(file: CheckedFile, { baseline }: Checked, paint: Paint): string {
  const { findings, before, waived, problems } = file;
  const bySeverity = SEVERITIES.map((severity) => ({
    word: SEVERITY_WORDS[severity],
    count: findings.filter(({ finding }) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const parts = bySeverity.map(({ word, count }) => `${count} ${word}`).join(', ');
  const gaps = counted(findings.length, baseline === undefined ? 'gap' : 'new gap');
  return paint(
    'bold',
    [
      `${plainLine(file.file)}: ${gaps}${parts === '' ? '' : ` (${parts})`}`,
      baseline === undefined ? '' : `${counted(before, 'gap')} as before`,
      waived.length > 0 ? `${waived.length} waived` : '',
      problems.length > 0 ? counted(problems.length, 'problem') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  );
}
