/** A list with a value put in or taken out. */
export function ticked<Value>(list: readonly Value[], value: Value, on: boolean): readonly Value[] {
  const others = list.filter((other) => other !== value);
  return on ? [...others, value] : others;
}
