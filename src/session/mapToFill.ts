/**
 * An empty map for keys that are only known now, in the form that the engine gives maps with thousands of keys anyway.
 * In its usual form a map grows through one shape for each key that comes, and the shape is kept: two hundred rows that
 * are written to, each with other roles, leave thousands of them.
 */
export function mapToFill<Key extends string, Value>(): { [key in Key]: Value } {
  const map: { [key: string]: Value | null } = { one: null, other: null };
  // Taken out in this order: what was put in last could be taken out without a change of form.
  delete map.one;
  delete map.other;
  return map as { [key in Key]: Value };
}
