/** A matrix as it is once a person has ticked “Also show what is only worth a look” in each rule that is on. */
import { ruleList } from '../../domain/gaps/engine/ruleList';
import type { Matrix } from '../../domain/matrix/matrix';
import type { RuleTuning } from '../../domain/matrix/settings';

export function withAllLooks(matrix: Matrix): Matrix {
  const rules: { [id: string]: RuleTuning } = { ...matrix.settings.rules };
  for (const { id, offByDefault } of ruleList)
    if (!offByDefault && rules[id]?.on === undefined) rules[id] = { ...rules[id], on: true };
  return { ...matrix, settings: { ...matrix.settings, rules } };
}
