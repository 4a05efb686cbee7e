import type { Severity } from '../../domain/findings/rule';
import { ruleList } from '../../domain/gaps/engine/ruleList';
import { type CheckedFile, isChecked, type PlacedFinding } from '../contract/checked';
import { defineFormat } from '../contract/format';
import type { Io } from '../contract/io';
import { repositoryPath } from '../reading/repositoryPath';
import { wholenessLine } from '../words/closingLines';
import { plainLine } from '../words/plainLine';

const LEVELS: { readonly [severity in Severity]: string } = {
  must: 'error',
  should: 'warning',
  look: 'note',
};

/** GitHub takes 25,000 results of a run and shows 5,000 of them. */
const MOST = 5_000;

const PROBLEM = {
  id: 'problem',
  shortDescription: { text: 'A part of the file could not be read' },
  help: { text: 'Open the file in the app, which shows what it skipped and why.' },
  defaultConfiguration: { level: 'error' },
};

const REMARK = {
  id: 'remark',
  shortDescription: { text: 'How a part of the file was read' },
  help: {
    text: 'Nothing was lost, and nothing has to be done. Open the file in the app to read it otherwise.',
  },
  defaultConfiguration: { level: 'note' },
};

/** SARIF 2.1.0, for code scanning. */
export default defineFormat({
  id: 'sarif',
  print(checked, io) {
    const files = checked.files.filter(isChecked);
    const unreadable = checked.files.flatMap((file) => (isChecked(file) ? [] : [file.sentence]));
    const results = files.flatMap((file) => resultsOf(file, io));
    const left = results.length - MOST;
    // As a note of the run: a result would count as a gap.
    const silent = files.flatMap((file) => {
      const line = wholenessLine(file);
      return line ? [`${file.file}: ${line}`] : [];
    });
    const notes = [
      ...unreadable.map((text) => ({ level: 'error', message: { text } })),
      ...silent.map((text) => ({ level: 'note', message: { text: plainLine(text) } })),
      ...(left > 0
        ? [{ level: 'note', message: { text: `${left} more results are not listed, the mildest ones.` } }]
        : []),
    ];
    const run = {
      tool: {
        driver: {
          name: 'Answerable',
          rules: [...ruleList.map(ruleOf), PROBLEM, REMARK],
        },
      },
      invocations: [{ executionSuccessful: unreadable.length === 0, toolExecutionNotifications: notes }],
      columnKind: 'utf16CodeUnits',
      results: results.slice(0, MOST),
    };
    return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 1);
  },
});

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function ruleOf({ id, title, why, remedy, severity, source, group }: (typeof ruleList)[number]) {
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${remedy}\n\nSource: ${source}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  };
}

function resultsOf({ file, findings, waived, problems, remarks }: CheckedFile, io: Io) {
  const uri = encodeURI(repositoryPath(file, io));
  const located = (line: number) => [
    { physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } },
  ];
  const result = ({ finding, line }: PlacedFinding) => ({
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: { text: plainLine(finding.message) },
    locations: located(line),
    partialFingerprints: { answerableKey: finding.key },
  });
  return [
    ...problems.map(({ place, message, line }) => ({
      ruleId: PROBLEM.id,
      level: 'error',
      message: { text: plainLine(`${place}: ${message}`) },
      locations: located(line),
    })),
    ...remarks.map(({ line, place, message }) => ({
      ruleId: REMARK.id,
      level: 'note',
      message: { text: plainLine(`${place}: ${message}`) },
      locations: located(line),
    })),
    ...findings.map(result),
    ...waived.map((placed) => ({
      ...result(placed),
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: plainLine(placed.finding.waiver?.reason ?? ''),
        },
      ],
    })),
  ];
}
