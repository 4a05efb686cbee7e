import { createHash } from 'node:crypto';
import type { Severity } from '../../domain/findings/rule';
import { isChecked } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { repositoryPath } from '../reading/repositoryPath';
import { plainLine } from '../words/plainLine';

/** GitLab's Code Quality knows five. */
const SEVERITIES: { readonly [severity in Severity]: string } = {
  must: 'blocker',
  should: 'major',
  look: 'info',
};

export default defineFormat({
  id: 'gitlab',
  print(checked, io) {
    const entries = checked.files.filter(isChecked).flatMap(({ file, findings, problems, remarks }) => {
      const path = repositoryPath(file, io);
      const entry = (name: string, key: string, severity: string, line: number, description: string) => ({
        description: plainLine(description),
        check_name: name,
        // The key stays while the gap is the same gap, so GitLab knows which are new.
        fingerprint: fingerprintOf(path, key),
        severity,
        location: { path, lines: { begin: line } },
      });
      return [
        ...problems.map(({ place, message, line }) =>
          entry('problem', `problem/${place}/${message}`, 'blocker', line, `${place}: ${message}`),
        ),
        ...remarks.map(({ place, message, line }) =>
          entry('remark', `remark/${place}/${message}`, 'info', line, `${place}: ${message}`),
        ),
        ...findings.map(({ line, finding: { key, ruleId, severity, message } }) =>
          entry(ruleId, key, SEVERITIES[severity], line, message),
        ),
      ];
    });
    return JSON.stringify(entries, null, 1);
  },
});

/** The same for the same parts, on every device. */
function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
