/** The words that shapes of saved parts are made of. */
import * as z from 'zod/mini';
import { isCalendarDate } from './date';
import { isId } from './ids';

// Compiling shapes with new Function is what the content security policy refuses, and reports.
z.config({ jitless: true });

export const text = z.string('must be text');
export const yesNo = z.boolean('must be true or false');
export const number = z.number('must be a number');
export const share = number.check(
  z.minimum(0, 'must be between 0 and 1'),
  z.maximum(1, 'must be between 0 and 1'),
);
export const id = text.check(z.refine(isId, 'must be an id of 16 to 40 letters, digits, "-" and "_"'));
export const key = text.check(
  z.minLength(1, 'must not be empty'),
  z.maxLength(300, 'is longer than 300 characters'),
);
export const date = text.check(z.refine(isCalendarDate, 'must be a date such as 2026-11-21'));
export const order = text.check(z.minLength(1, 'must not be empty'));
export const texts = z.array(text, 'must be a list of texts');
export const maybe = z.optional;

export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, `must be one of ${words.join(', ')}`);
