/** A rehearsal that was left before its end, as it is kept as text to go on with later. */
import * as z from 'zod/mini';
import type { CalendarDate } from '../../matrix/date';
import { date, key, maybe, number, oneOf, text, yesNo } from '../../matrix/shapeWords';
import type { Rehearsal } from './rehearsal';

export interface KeptRehearsal {
  readonly rehearsal: Rehearsal;
  /** On the clock when it was left. */
  readonly seconds: number;
  readonly on: CalendarDate;
}

const value = oneOf(['yes', 'no', 'unknown', 'not-applicable']);
const said = z.looseObject({ value, note: text, atSecond: number, looked: maybe(yesNo) });
const followUp = z.looseObject({ name: text, ownerId: maybe(text), dueOn: maybe(date) });
const shape = z.looseObject({
  rehearsal: z.looseObject({
    step: number,
    said: z.record(key, said),
    followUps: z.record(key, followUp),
    typed: maybe(z.looseObject({ questionId: text, note: text })),
    participants: maybe(text),
  }),
  seconds: number,
  on: date,
});

export function textOfRehearsal(kept: KeptRehearsal): string {
  return JSON.stringify(kept);
}

/** Undefined where the text is none, or an older or newer form that this version does not know. */
export function rehearsalFromText(kept: string): KeptRehearsal | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(kept));
    return parsed.success ? (parsed.data as unknown as KeptRehearsal) : undefined;
  } catch {
    return undefined;
  }
}
