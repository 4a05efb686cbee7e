import { styleText } from 'node:util';
import { SEVERITIES, type Severity } from '../../domain/findings/rule';
import { absentInWords } from '../contract/absentAreas';
import { type Checked, type CheckedFile, isChecked } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { counted, plainLine } from '../words/plainLine';
import { SEVERITY_WORDS } from '../words/severityWords';

const COLOURS = { must: 'red', should: 'yellow', look: 'blue' } as const;

type Paint = (colour: (typeof COLOURS)[Severity] | 'dim' | 'bold', text: string) => string;

export default defineFormat({
  id: 'text',
  print(checked, { colours }) {
    // The caller has looked at the terminal already, so the colours are not checked once more.
    const paint: Paint = (colour, text) =>
      colours ? styleText(colour, text, { validateStream: false }) : text;
    return checked.files
      .filter(isChecked)
      .flatMap((file) => [
        ...(checked.quiet ? [] : lines(file, paint)),
        summary(file, checked, paint),
        ...(file.absent.length > 0 ? [`  ${plainLine(absentInWords(file.absent))}`] : []),
      ])
      .join('\n');
  },
});

/** `file:line: severity: sentence [rule]`, which terminals and editors make a link of. */
function lines({ file, findings, problems }: CheckedFile, paint: Paint): string[] {
  const at = (line: number) => `${plainLine(file)}:${line}:`;
  return [
    ...problems.map(
      ({ line, place, message }) =>
        `${at(line)} ${paint('red', 'problem')}: ${plainLine(`${place}: ${message}`)}`,
    ),
    ...findings.map(({ line, finding: { severity, message, ruleId } }) => {
      const word = paint(COLOURS[severity], SEVERITY_WORDS[severity]);
      return `${at(line)} ${word}: ${plainLine(message)} ${paint('dim', `[${ruleId}]`)}`;
    }),
  ];
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
