/**
 * Names that count: "Phase 1 - Plan", "2. Build", "C) Run". Where lone names are counted, those are groups without doubt, and
 * one between them that is not counted is an activity that nobody has.
 */
const COUNTED =
  /^(?:(?<word>\p{L}{3,15})\s+)?(?<number>\d{1,2}|[A-Z]|[IVX]{2,5})(?<behind>[.):]|(?=\s*[-\u2013\u2014:]\s|\s|$))/u;

const FEWEST = 2;

/** The way in which a name counts, and its place; undefined where it does not count. */
function countIn(name: string): { readonly way: string; readonly at: string } | undefined {
  const { word = '', number, behind = '' } = COUNTED.exec(name)?.groups ?? {};
  if (number === undefined) return undefined;
  const isDigit = /\d/.test(number);
  // "A" and "I" are words as well.
  if (!isDigit && word === '' && behind === '') return undefined;
  return { way: `${word.toLowerCase()} ${isDigit ? '1' : 'A'}${behind}`, at: number };
}

/** Which of the lone names are counted groups; none where activities are counted in the same way. */
export function groupSeries(
  lone: ReadonlyMap<number, string>,
  activities: Iterable<string>,
): ReadonlySet<number> {
  const series = new Map<string, Map<string, number>>();
  for (const [row, name] of lone) {
    const count = countIn(name);
    if (!count) continue;
    const places = series.get(count.way) ?? new Map<string, number>();
    places.set(count.at, row);
    series.set(count.way, places);
  }
  for (const name of activities) series.delete(countIn(name)?.way ?? '');
  return new Set(
    [...series.values()].filter(({ size }) => size >= FEWEST).flatMap((rows) => [...rows.values()]),
  );
}
