/** Items that a rule answers instead of a row: `sod-*`, `person-overload`. */
import type { Analysis } from '../findings/analysis';
import type { Matrix } from '../matrix/matrix';
import type { RuleAnswer } from './coverage';

/** Undefined while nobody has been entered, for these rules speak of people. `sod-*` asks all rules of that beginning. */
export function ruleAnswers(matrix: Matrix, analysis: Analysis): RuleAnswer {
  const hasPeople = Object.keys(matrix.people).length > 0;
  return (ruleId) => {
    if (!hasPeople) return undefined;
    const asks = (id: string) => (ruleId.endsWith('*') ? id.startsWith(ruleId.slice(0, -1)) : id === ruleId);
    return !analysis.findings.some((finding) => asks(finding.ruleId));
  };
}
