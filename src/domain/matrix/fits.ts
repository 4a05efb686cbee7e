/** Whether a part fits its shape, asked of the fields that it has: of the thirty that an activity may have most have eight. */
import * as z from 'zod/mini';
import type { Fields } from './fields';
import type { SoundCells } from './soundCells';

interface FieldShape {
  readonly shape: z.core.$ZodType;
  /** The text that fitted last: rows beside each other have the same kind and section. */
  fitted?: string;
}

interface FieldShapes {
  readonly byField: ReadonlyMap<string, FieldShape>;
  /** The fields that a part cannot do without. */
  readonly needed: readonly string[];
}

const known = new WeakMap<z.ZodMiniType, FieldShapes>();

/** False says only that the whole shape must be asked, which also says what is wrong. */
export function fits(
  shape: z.ZodMiniType,
  part: Fields,
  sound?: Pick<SoundCells, 'has'> | undefined,
): boolean {
  // A shape with a check on the whole part says more than its fields do.
  if (!(shape instanceof z.ZodMiniObject) || (shape.def.checks?.length ?? 0) > 0) return false;
  const { byField, needed } = fieldShapes(shape);
  for (const field of needed) if (part[field] === undefined) return false;
  for (const field in part) {
    const own = byField.get(field);
    if (field === 'assignments' && sound?.has(part[field])) continue;
    const value = part[field];
    if (!own || (value !== undefined && value === own.fitted)) continue;
    if (!z.safeParse(own.shape, value).success) return false;
    if (typeof value === 'string') own.fitted = value;
  }
  return true;
}

function fieldShapes(shape: z.ZodMiniObject): FieldShapes {
  const before = known.get(shape);
  if (before) return before;
  const byField = new Map(
    Object.entries<z.core.$ZodType>(shape.shape).map(([field, own]): [string, FieldShape] => [
      field,
      { shape: own },
    ]),
  );
  const needed = [...byField].filter(([, { shape: own }]) => !z.safeParse(own, undefined).success);
  const shapes = { byField, needed: needed.map(([field]) => field) };
  known.set(shape, shapes);
  return shapes;
}
