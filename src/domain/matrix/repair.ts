/** Repairs one damaged part of a saved matrix: fields that do not fit are left out, the rest is kept. */
import type * as z from 'zod/mini';
import { valueAt } from './patching';
import type { SavedProblem } from './problem';

type Fields = { readonly [field: string]: unknown };

export interface Repaired {
  /** Undefined where too much is missing. */
  readonly value: Fields | undefined;
  readonly problems: readonly SavedProblem[];
}

const ROUNDS = 4;

/** `defaults` are the fields that can be filled in where they are missing or damaged. */
export function repaired(found: unknown, shape: z.ZodMiniType, place: string, defaults: Fields): Repaired {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return leftOut(found, place, 'This is not what belongs here.', []);
  }
  const problems: SavedProblem[] = [];
  let value = found as Fields;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { error } = shape.safeParse(value);
    if (!error) return { value, problems };
    for (const { path, message } of error.issues) {
      const way = path.map(String);
      const [field = '', ...inner] = way;
      // Inside a list nothing can be taken out alone without moving the rest.
      const whole = inner.length === 0 || Array.isArray(value[field]) || round > 1;
      if (whole && !(field in defaults) && isMissing(shape, value, field)) {
        return leftOut(found, place, `“${field}” ${message}.`, problems);
      }
      const at = whole ? [field] : way;
      if (!isMissingAt(value, at)) problems.push(fieldLeftOut(place, at, message, valueAt(value, at)));
      value = without(value, at);
      if (!(field in value) && field in defaults) value = { ...value, [field]: defaults[field] };
    }
  }
  return leftOut(found, place, 'Too much of it is damaged.', problems);
}

/** Would the part still miss something if the field were taken out? Then it cannot do without it. */
function isMissing(shape: z.ZodMiniType, value: Fields, field: string): boolean {
  const { error } = shape.safeParse(without(value, [field]));
  return error?.issues.some(({ path }) => path.length === 1 && path[0] === field) ?? false;
}

function isMissingAt(value: Fields, way: readonly string[]): boolean {
  return valueAt(value, way) === undefined;
}

function without(value: Fields, [field = '', ...inner]: readonly string[]): Fields {
  const { [field]: held, ...rest } = value;
  if (inner.length === 0 || typeof held !== 'object' || held === null) return rest;
  return { ...rest, [field]: without(held as Fields, inner) };
}

function fieldLeftOut(place: string, way: readonly string[], message: string, raw: unknown): SavedProblem {
  return { place, message: `“${way.join(' > ')}” ${message}. It was left out.`, raw };
}

function leftOut(raw: unknown, place: string, why: string, problems: readonly SavedProblem[]): Repaired {
  return { value: undefined, problems: [...problems, { place, message: `${why} It was left out.`, raw }] };
}
