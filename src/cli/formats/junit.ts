import { ruleList } from '../../domain/gaps/engine/ruleList';
import { type CheckedFile, isChecked, type PlacedFinding, type UnreadableFile } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { wholenessLine } from '../words/closingLines';
import { plainLine } from '../words/plainLine';
import { SEVERITY_WORDS } from '../words/severityWords';

/** A suite a file, a case a rule: those that found nothing have passed. */
export default defineFormat({
  id: 'junit',
  print: ({ files }) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="answerable">',
      ...files.map(suite),
      '</testsuites>',
    ].join('\n'),
});

function suite(file: CheckedFile | UnreadableFile): string {
  const name = attribute(file.file);
  if (!isChecked(file))
    return [
      `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">`,
      `    <testcase name="can be read" classname="${name}">`,
      `      <error message="${attribute(file.sentence)}"/>`,
      '    </testcase>',
      '  </testsuite>',
    ].join('\n');
  // A case that passes says less where its rule keeps something to itself.
  const silent = wholenessLine(file);
  const byRule = Map.groupBy(file.findings, ({ finding }) => finding.ruleId);
  const failures = byRule.size + (file.problems.length > 0 ? 1 : 0);
  return [
    `  <testsuite name="${name}" tests="${ruleList.length + 1}" failures="${failures}" errors="0" skipped="0">`,
    caseOf(
      'can be read whole',
      name,
      file.problems.map(({ place, message, line }) => failure('problem', `${place}: ${message}`, line)),
    ),
    ...ruleList.map(({ id, title }) =>
      caseOf(`${title} [${id}]`, name, (byRule.get(id) ?? []).map(failureOf)),
    ),
    ...(silent ? [`    <system-out>${attribute(silent)}</system-out>`] : []),
    '  </testsuite>',
  ].join('\n');
}

function caseOf(title: string, suiteName: string, failures: readonly string[]): string {
  const start = `    <testcase name="${attribute(title)}" classname="${suiteName}"`;
  const [first] = failures;
  if (first === undefined) return `${start}/>`;
  // The schema allows one failure a case, so its text lists them all.
  return [
    `${start}>`,
    `      <failure message="${first}" type="gap">${failures.join('\n')}</failure>`,
    '    </testcase>',
  ].join('\n');
}

function failureOf({ line, finding: { severity, message } }: PlacedFinding): string {
  return failure(SEVERITY_WORDS[severity], message, line);
}

function failure(word: string, message: string, line: number): string {
  return attribute(`line ${line}: ${word}: ${message}`);
}

// XML 1.0 has no place for control characters, not even escaped.
function attribute(text: string): string {
  return plainLine(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
