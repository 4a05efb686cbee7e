/** The words that shapes of saved parts are made of. */
import * as z from 'zod/mini';
import { MATRIX_BOUNDS } from './bounds';
import { isCalendarDate } from './date';
import { isId } from './ids';
import { isOrder } from './order';
import { isWithin } from './plainText';
import { isMinute } from './rota';

// Compiling shapes with new Function is what the content security policy refuses, and reports.
z.config({ jitless: true });

/** Any text. It is within the bound of a note already. */
export const text = z.string('must be text');

/** A text that is cut where it is longer: the issue says how many characters are kept. */
function textOf(most: number) {
  return text.check(
    z.check(({ value, issues }) => {
      if (isWithin(value, most)) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: most, input: value, message: 'is too long' });
    }),
  );
}

/** A name or another text on one line; a link, a path or a reference; a note. */
export const name = textOf(MATRIX_BOUNDS.name);
export const line = textOf(MATRIX_BOUNDS.line);
export const note = textOf(MATRIX_BOUNDS.note);

export const yesNo = z.boolean('must be true or false');
export const number = z
  .number('must be a number')
  .check(z.minimum(-1e9, 'must be more than -1e9'), z.maximum(1e9, 'must be less than 1e9'));
export const share = number.check(
  z.minimum(0, 'must be between 0 and 1'),
  z.maximum(1, 'must be between 0 and 1'),
);
export const id = text.check(z.refine(isId, 'must be an id of 16 to 40 letters, digits, "-" and "_"'));
export const key = text.check(
  z.minLength(1, 'must not be empty'),
  // Not cut like other texts: a key that is cut is another key.
  z.refine((held) => held.length <= MATRIX_BOUNDS.key, `must have at most ${MATRIX_BOUNDS.key} characters`),
);
export const date = text.check(z.refine(isCalendarDate, 'must be a date such as 2026-11-21'));
export const minute = text.check(z.refine(isMinute, 'must be a minute such as 2026-11-30T08:00Z'));
export const order = text.check(z.refine(isOrder, 'must be a place in an order'));
export const maybe = z.optional;

/** A list that is cut where it is longer. Every list is within the bound of entries already. */
export const listOf = <Item extends z.ZodMiniType>(item: Item, most: number, what: string) =>
  z.array(item, what).check(z.maxLength(most, 'is too long'));
export const names = listOf(name, 1_000, 'must be a list of text values');
export const lines = listOf(line, 1_000, 'must be a list of text values');

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `must be one of ${words.join(', ')}`);

/** Fields that we do not know are kept: a later version may have written them. */
export const part = <Shape extends z.core.$ZodShape>(fields: Shape) =>
  z.looseObject(fields, 'is not what belongs here');
