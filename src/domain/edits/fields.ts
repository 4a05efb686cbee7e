/** Writes some fields of an entity; a field that is undefined is taken away. */
export function putFields<Target extends object>(target: Target, fields: object): void {
  const open = target as { [field: string]: unknown };
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) delete open[field];
    else if (!sameValue(open[field], value)) open[field] = value;
  }
}

// Equal lists are written as new arrays by menus; they must not count as a change.
function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, place) => item === other[place]);
  }
  return one === other;
}
