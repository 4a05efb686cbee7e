import { type CheckedFile, isChecked, type UnreadableFile } from '../contract/checked';
import { defineFormat } from '../contract/format';

export default defineFormat({
  id: 'json',
  withFixes: true,
  print: ({ files, today, baseline }) =>
    JSON.stringify(
      { today, ...(baseline === undefined ? {} : { baseline }), files: files.map(fileOf) },
      null,
      1,
    ),
});

function fileOf(file: CheckedFile | UnreadableFile) {
  if (!isChecked(file))
    return { file: file.file, error: file.sentence, findings: [], waived: [], absent: [], problems: [] };
  return {
    file: file.file,
    matrix: file.matrix,
    findings: file.findings.map(findingOf),
    ...(file.before > 0 ? { before: file.before } : {}),
    waived: file.waived.map((placed) => ({
      ...findingOf(placed),
      reason: placed.finding.waiver?.reason,
      until: placed.finding.waiver?.until,
    })),
    absent: file.absent,
    problems: file.problems,
  };
}

function findingOf({ finding, line, fixes }: CheckedFile['findings'][number]) {
  const { key, ruleId, severity, title, message, places } = finding;
  return { key, rule: ruleId, severity, title, message, places, line, fixes };
}
