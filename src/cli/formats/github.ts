import { SEVERITIES, type Severity } from '../../domain/findings/rule';
import { type Checked, type CheckedFile, type FileProblem, isChecked } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { closingLines } from '../words/closingLines';
import { commentText } from '../words/commentText';
import { counted, plainLine } from '../words/plainLine';
import { SEVERITY_WORDS } from '../words/severityWords';
import { titleInWords } from '../words/titleWords';

const LEVELS: { readonly [severity in Severity]: string } = {
  must: 'error',
  should: 'warning',
  look: 'notice',
};

/** GitHub shows no more of one level in a step. */
const SHOWN = 10;
/** Rows of the table on the page of the step, which holds 1 MB. */
const ROWS = 1_000;

export default defineFormat({
  id: 'github',
  print(checked) {
    const files = checked.files.filter(isChecked);
    const said = (level: string, title: string, file: string, found: readonly FileProblem[]) =>
      found.map(({ line, place, message }) =>
        annotation(level, { file, line, title }, `${place}: ${message}`),
      );
    const problems = files.flatMap(({ file, problems: found }) => said('error', 'Problem', file, found));
    const bySeverity = SEVERITIES.flatMap((severity) => {
      const all = files.flatMap((file) => annotations(file, severity));
      const left = all.length - SHOWN;
      const rest = `and ${left} more that ${left === 1 ? 'is' : 'are'} “${SEVERITY_WORDS[severity]}”. All are on the page of this step.`;
      return left > 0 ? [...all.slice(0, SHOWN), rest] : all;
    });
    // After the gaps: of one level only the first few are shown.
    const remarks = files.flatMap(({ file, remarks: found }) => said('notice', 'Remark', file, found));
    return [...problems, ...bySeverity, ...remarks].join('\n');
  },
  stepSummary: (checked) =>
    checked.files
      .filter(isChecked)
      .map((file) => table(file, checked))
      .join(''),
});

function annotations({ file, findings }: CheckedFile, severity: Severity): string[] {
  return findings
    .filter(({ finding }) => finding.severity === severity)
    .map(({ line, finding }) =>
      annotation(LEVELS[severity], { file, line, title: titleInWords(finding) }, finding.message),
    );
}

function annotation(
  level: string,
  { file, line, title }: { file: string; line: number; title: string },
  message: string,
): string {
  return `::${level} file=${property(file)},line=${line},title=${property(plainLine(title))}::${escaped(plainLine(message))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function table(file: CheckedFile, { baseline }: Checked): string {
  const { findings, before, waived } = file;
  const closing = closingLines(file);
  const rows = findings
    .slice(0, ROWS)
    .map(
      ({ line, finding: { severity, message, ruleId } }) =>
        `| ${SEVERITY_WORDS[severity]} | ${line} | ${commentText(message)} | ${commentText(ruleId)} |\n`,
    );
  const left = findings.length - rows.length;
  return [
    `### ${commentText(file.file)}: ${counted(findings.length, baseline === undefined ? 'gap' : 'new gap')}\n\n`,
    baseline === undefined ? '' : `${counted(before, 'gap')} as before, `,
    `${waived.length} waived.\n\n`,
    ...closing.map((line) => `${commentText(line)}\n\n`),
    rows.length > 0 ? `| Severity | Line | Gap | Rule |\n|---|---|---|---|\n${rows.join('')}\n` : '',
    left > 0 ? `And ${left} more.\n\n` : '',
  ].join('');
}
