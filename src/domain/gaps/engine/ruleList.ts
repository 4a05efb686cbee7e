/** Every rule. A new file in rules/<group>/ is a new rule, or a table's rules; there is no list to keep up to date. */
import type { Rule, RuleFile } from '../../findings/rule';

const files = import.meta.glob<RuleFile>('../rules/*/*.ts', { eager: true, import: 'default' });

/** The rules of one file, for the test that every file keeps its promises. */
export const rulesByFile: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries(files).map(([path, file]) => [path, 'id' in file ? [file] : file]),
);

export const ruleList: readonly Rule[] = [...rulesByFile.values()]
  .flat()
  .sort((one, other) => (one.id < other.id ? -1 : 1));

const byId = new Map(ruleList.map((rule) => [rule.id, rule]));

/** Undefined for a rule that this version does not have: a newer version may have adjusted the matrix. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
