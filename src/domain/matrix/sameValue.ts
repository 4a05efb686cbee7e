/** Deep equality of plain JSON, where a field that is undefined counts as absent. */

export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const left = one as { readonly [key: string]: unknown };
  const right = other as { readonly [key: string]: unknown };
  for (const key of Object.keys(left)) if (!sameValue(left[key], ownValue(right, key))) return false;
  for (const key of Object.keys(right)) {
    if (right[key] !== undefined && ownValue(left, key) === undefined) return false;
  }
  return true;
}

/** The value of an own field; what an object inherits (`constructor`) is not its own. */
export function ownValue(holder: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
