/** All legends of a file: what each letter means, and where the file says two things about one letter. */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import type { Block } from '../../contract/source';
import { unstruck } from '../../texts/struck';
import { meaningOfLegend, meaningsOfLegend } from '../words/legendPhrases';
import { wordKey } from '../words/wordKey';
import { saysNothing } from './cellText';
import { explainsColumn, namesOfColumns } from './columnLegend';
import { meaningOfEntry } from './legendScheme';
import { isSmall, type LegendEntry, legendOfText, wordEntry } from './legendText';
import { heldWords } from './wordLegend';

export interface LegendReading {
  /** One for each letter or word: the first that says something known, else the first. */
  readonly entries: readonly LegendEntry[];
  /** Later entries that say something else about a letter. */
  readonly others: readonly LegendEntry[];
  readonly legends: readonly PlacedLegend[];
}

export interface PlacedLegend {
  /** The place among the blocks of the file. */
  readonly at: number;
  readonly entries: readonly LegendEntry[];
}

/** Legends in headings and lines of text; each must explain two letters at least. */
export function legendsOfText(blocks: readonly Block[]): PlacedLegend[] {
  const held = heldWords(blocks);
  const columns = namesOfColumns(blocks.filter((block) => block.kind === 'table'));
  const legends: PlacedLegend[] = [];
  let open: LegendEntry[] = [];
  let at = 0;
  const close = () => {
    // "X is responsible for the old plan" beside a legend of letters explains no mark.
    if (open.some(({ token, isSpoken }) => !isSpoken && /^\p{Lu}$/u.test(token)))
      open = open.filter(({ isSpoken }) => !isSpoken);
    if (new Set(open.filter(({ combined }) => !combined).map(({ token }) => token)).size >= 2)
      legends.push({ at, entries: open });
    open = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') {
      close();
      continue;
    }
    const place = block.line === undefined ? {} : { line: block.line };
    const text = unstruck(block.text);
    const said = legendOfText(text, place, held);
    const found = explainsColumn(text, said, columns) ? [] : said;
    const again = found.some(({ token }) => open.some((entry) => entry.token === token));
    if (again || (block.kind === 'heading' && found.length === 0)) close();
    if (open.length === 0) at = index;
    open.push(...found);
    const word = found.length === 0 && open.length > 0 ? wordEntry(text, place) : undefined;
    if (word) open.push(word);
  }
  close();
  return legends;
}

/** Legends of names that are heads explain roles: "C: Compliance, E: Engineering". */
export function withoutRoleCodes(
  legends: readonly PlacedLegend[],
  heads: ReadonlySet<string>,
): readonly PlacedLegend[] {
  return legends.filter(({ entries }) => {
    const known = entries.filter((entry) => meaningOfEntry(entry) !== undefined).length;
    const asHeads = entries.filter(({ token }) => heads.has(token)).length;
    return known > 0 || asHeads < entries.length / 2;
  });
}

/** A word that its language uses for two meanings has the one that no other entry has. */
function settled({ at, entries }: PlacedLegend): PlacedLegend {
  const clear = new Set(
    entries.flatMap((entry) =>
      meaningsOfLegend(entry.name).length > 1 ? [] : (meaningOfEntry(entry) ?? []),
    ),
  );
  const tokens = new Set(entries.map(({ token }) => token));
  return {
    at,
    entries: entries.map((written) => {
      const capital = written.token.toUpperCase();
      // "x = helps" beside "X = owns" is another letter; without it, X is meant.
      const isX = isSmall(written.token) && [...capital].length === 1 && !tokens.has(capital);
      const entry = isX ? { ...written, token: capital } : written;
      const left = meaningsOfLegend(entry.name).filter((one) => !clear.has(one));
      return left.length === 1 && left[0] ? { ...entry, meaning: left[0] } : entry;
    }),
  };
}

export function readLegends(found: readonly PlacedLegend[]): LegendReading {
  const legends = found.map(settled).map(withUnclear);
  const byToken = new Map<string, LegendEntry>();
  const all = legends
    .flatMap(({ entries }) => entries)
    .filter(({ token, combined, meaning }) => !combined && (meaning !== undefined || !saysNothing(token)));
  for (const entry of all) {
    const before = byToken.get(entry.token);
    if (!before) byToken.set(entry.token, entry);
  }
  for (const entry of legends.flatMap(({ entries }) => entries.flatMap(partsOf)))
    if (!byToken.has(entry.token)) byToken.set(entry.token, entry);
  const others = all.filter((entry) => {
    const first = byToken.get(entry.token);
    return first !== undefined && first !== entry && saysOther(first, entry);
  });
  return { entries: [...byToken.values()], others, legends };
}

/** "A = the person we consult" beside "C = consulted", and no letter for who answers: what A means is not said. */
function withUnclear({ at, entries }: PlacedLegend): PlacedLegend {
  const isUnclear = (entry: LegendEntry) => {
    const meaning = meaningOfEntry(entry);
    const usual = entry.token === 'A' ? 'owns' : entry.token === 'R' ? 'does' : undefined;
    return (
      usual !== undefined &&
      (meaning === 'advises' || meaning === 'hears') &&
      entries.every((other) => meaningOfEntry(other) !== usual) &&
      entries.some((other) => other.token !== entry.token && meaningOfEntry(other) === meaning)
    );
  };
  return { at, entries: entries.map((entry) => (isUnclear(entry) ? { ...entry, isUnclear: true } : entry)) };
}

/** "A/R = yours" explains A, where nothing else does: who has both answers for it and does it. */
function partsOf({ combined, token, name, place }: LegendEntry): LegendEntry[] {
  const letters = combined ? token.split('+') : [];
  if (!letters.includes('A') || !letters.includes('R')) return [];
  const meaning = meaningOfLegend(name);
  return meaning === 'owns' || meaning === 'does'
    ? [
        { token: 'A', name: 'Accountable', definition: name, place, meaning: 'owns' },
        { token: 'R', name: 'Responsible', definition: name, place, meaning: 'does' },
      ]
    : [];
}

export function saysOther(one: LegendEntry, other: LegendEntry): boolean {
  if (wordKey(one.name) === wordKey(other.name)) return false;
  const [first, second]: (Meaning | undefined)[] = [meaningOfEntry(one), meaningOfEntry(other)];
  return first === undefined || second === undefined || first !== second;
}
