/** Every check. A new file in checks/ is a new check; there is no list to keep up to date. */
import type { Check } from '../judging/check';

const files = import.meta.glob<Check>('../checks/*.ts', { eager: true, import: 'default' });

export const checkList: readonly Check[] = Object.values(files);

const byName: ReadonlyMap<string, Check> = new Map(checkList.map((check) => [check.name, check]));

export function checkNamed(name: string): Check | undefined {
  return byName.get(name);
}
