/** A collection in which each entry is changed, under the same ids. */
export function eachOf<Id extends string, Part>(
  map: { readonly [id in Id]: Part },
  change: (part: Part) => Part,
): { readonly [id in Id]: Part } {
  const entries = Object.entries(map) as [Id, Part][];
  return Object.fromEntries(entries.map(([id, part]) => [id, change(part)])) as { [id in Id]: Part };
}
