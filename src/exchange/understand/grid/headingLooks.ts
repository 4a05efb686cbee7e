/**
 * Which names that stand alone in their rows look like the headings of their table, and which like activities that nobody
 * has. An empty activity beside a heading leaves two such rows one after the other, and only their look tells them apart.
 */

/** A row with something in it, in the order of the table. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  /** Nothing but the name stands in it. */
  readonly isLone: boolean;
}

export interface Told {
  readonly headings: ReadonlySet<number>;
  readonly activities: ReadonlySet<number>;
}

type Look = (name: string) => boolean;

const CAPITALS: Look = (name) => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

/** Each is looked for by itself, the clearest first. */
const LOOKS: readonly Look[] = [
  CAPITALS,
  (name) => /^[-–—=*~#>»•▪■▶►➤→§]+\s?\p{L}/u.test(name) || /^\[[^[\]]+\]$/.test(name),
  (name) => name.endsWith(':'),
  (name) => /^(?:\d{1,2}|[A-Z]|[IVX]{1,4})[.)]?\s+\p{L}/u.test(name),
];

const FEWEST = 2;
/** Beside headings that are told by capitals, "GO" is one as well. */
const isShortOne: Look = (name) => /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

/** Of ten activities one may look so by chance. */
const BY_CHANCE = 0.1;
/** Words of a heading, where headings are told by nothing but that they are short. */
const SHORT = 2;
/** How many words more an activity has. */
const LONGER = 2;

/** Headings for each name that is none of them. */
const FEWEST_BESIDE = 3;

const NOTHING: Told = { headings: new Set(), activities: new Set() };

export function toldByLook(rows: readonly NamedRow[]): Told {
  for (const look of LOOKS) {
    const told = byLook(rows, look);
    if (told) return told;
  }
  const told = byLength(rows);
  return told === NOTHING ? byContrast(rows) : told;
}

function byLook(rows: readonly NamedRow[], look: Look): Told | undefined {
  const lone = rows.filter(({ isLone }) => isLone);
  const sure = lone.filter(({ name }) => look(name));
  const isAlso = look === CAPITALS && sure.length >= FEWEST ? isShortOne : look;
  const alike = lone.filter(({ name }) => isAlso(name));
  const others = rows.filter(({ isLone }) => !isLone);
  const headings = new Set(alike.map(({ row }) => row));
  if (others.filter(({ name }) => look(name)).length > others.length * BY_CHANCE) return undefined;
  if (alike.length < FEWEST) return titleAbove(rows, headings);
  const rest = lone.filter(({ row }) => !headings.has(row));
  const activities = isBelowThem(rows, headings) ? [] : rest;
  return { headings, activities: new Set(activities.map(({ row }) => row)) };
}

/** One name that looks like no other, above headings, is the title of them all. */
function titleAbove(rows: readonly NamedRow[], headings: ReadonlySet<number>): Told | undefined {
  const [first, second] = rows;
  return first && second?.isLone && headings.has(first.row) ? { ...NOTHING, headings } : undefined;
}

/**
 * Headings of a second level: most of the first have one right below them, and each has activities. An activity that nobody
 * has stands anywhere.
 */
function isBelowThem(rows: readonly NamedRow[], headings: ReadonlySet<number>): boolean {
  const isOther = (named: NamedRow | undefined) => named?.isLone === true && !headings.has(named.row);
  const places = rows.flatMap((named, at) => (isOther(named) ? [at] : []));
  const below = places.filter((at) => headings.has(rows[at - 1]?.row ?? -1));
  const haveActivities = places.every((at) => rows[at + 1]?.isLone === false);
  return haveActivities && below.length >= FEWEST && below.length * 2 >= headings.size;
}

/** "Running" below "Planning" and "Building" is the heading, and "Crash-free rate, watch and act" beside it is not. */
function byLength(rows: readonly NamedRow[]): Told {
  const isSure = (at: number) =>
    rows[at]?.isLone === true && rows[at - 1]?.isLone !== true && rows[at + 1]?.isLone === false;
  const sure = rows.filter((_, at) => isSure(at));
  const isShort = ({ name }: NamedRow) => wordsIn(name) <= SHORT;
  const isLong = ({ name }: NamedRow) => wordsIn(name) >= SHORT + LONGER;
  const lone = rows.filter(({ isLone }) => isLone);
  const short = lone.filter(isShort);
  if (short.length < FEWEST || !sure.some(isShort) || sure.some(isLong)) return NOTHING;
  const headings = new Set<number>();
  const activities = new Set<number>();
  for (const [at, named] of rows.entries()) {
    const next = rows[at + 1];
    if (!named.isLone || !isShort(named) || !next?.isLone || !isLong(next)) continue;
    headings.add(named.row);
    for (let below = at + 1; rows[below]?.isLone && isLong(rows[below] as NamedRow); below += 1)
      activities.add(rows[below]?.row ?? -1);
  }
  return { headings, activities };
}

/**
 * "Banner de cookies y registro de consentimientos" below "Catálogo", "Pedido", "La web": where all others are short, a name as
 * long as those of activities is one.
 */
function byContrast(rows: readonly NamedRow[]): Told {
  const lone = rows.filter(({ isLone }) => isLone);
  const short = lone.filter(({ name }) => wordsIn(name) <= SHORT);
  const long = lone.filter(({ name }) => wordsIn(name) > SHORT + LONGER);
  const activities = rows.filter(({ isLone }) => !isLone);
  const areLonger = activities.filter(({ name }) => wordsIn(name) > SHORT).length * 2 >= activities.length;
  const isTold =
    areLonger &&
    long.length > 0 &&
    short.length + long.length === lone.length &&
    short.length >= long.length * FEWEST_BESIDE &&
    rows[0]?.isLone === true &&
    short.includes(rows[0]);
  return isTold
    ? { headings: new Set(short.map(({ row }) => row)), activities: new Set(long.map(({ row }) => row)) }
    : NOTHING;
}

/** A name alone in a table without headings: of several words, as activities have, and without the look of a heading. */
export function isLikeActivities(
  name: string,
  activities: readonly string[],
  /** One of several such names. */
  isOneOfMany = false,
): boolean {
  const words = wordsIn(name);
  if (isOneOfMany && words < SHORT + LONGER) return false;
  const isAny = (look: Look) => activities.filter(look).length > activities.length * BY_CHANCE;
  if (words < SHORT || LOOKS.some((look) => look(name) && !isAny(look))) return false;
  const long = activities.filter((one) => wordsIn(one) >= SHORT + LONGER).length;
  return words > SHORT || long * 2 <= activities.length;
}

function wordsIn(name: string): number {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
}
