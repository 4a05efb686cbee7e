/** The concerns that rows carry, the known ones in their usual order and a person's own behind them. */
import type { Activity } from '../../../domain/matrix/matrix';
import { CONCERNS, type Concern } from '../../../domain/matrix/vocabulary';

export interface ConcernCount {
  readonly concern: Concern;
  readonly rows: number;
}

export function concernsIn(activities: { readonly [id: string]: Activity }): readonly ConcernCount[] {
  const counts = new Map<Concern, number>();
  for (const { concerns } of Object.values(activities)) {
    for (const concern of concerns) counts.set(concern, (counts.get(concern) ?? 0) + 1);
  }
  const own = [...counts.keys()].filter((concern) => !CONCERNS.includes(concern as never)).sort();
  return [...CONCERNS, ...own].flatMap((concern) => {
    const rows = counts.get(concern);
    return rows === undefined ? [] : [{ concern, rows }];
  });
}
