/** The history as the list shows it: newest first, under the day on which it happened. */
import type { Change } from '../../domain/matrix/change';
import { dayInWords } from '../vocabulary/momentInWords';

export interface Day {
  readonly name: string;
  readonly changes: readonly Change[];
}

export function changesByDay(history: readonly Change[], now: number): readonly Day[] {
  const days: { name: string; changes: Change[] }[] = [];
  for (const change of history.toReversed()) {
    const name = dayInWords(change.at, now);
    const last = days.at(-1);
    if (last?.name === name) last.changes.push(change);
    else days.push({ name, changes: [change] });
  }
  return days;
}
