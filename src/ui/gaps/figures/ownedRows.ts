/** How many of its rows have a clean owner. */
import type { Analysis } from '../../../domain/findings/analysis';

export interface PartOf {
  readonly part: number;
  readonly of: number;
}

export function ownedRows({ cleanRows }: Pick<Analysis, 'cleanRows'>): PartOf {
  let part = 0;
  let all = 0;
  for (const section of cleanRows.values()) {
    part += section.clean;
    all += section.of;
  }
  return { part, of: all };
}
