/** What the cells of one row explain: a letter and its name side by side, or a line of text in one of them. */
import type { Place } from '../../contract/place';
import { meaningOfLegend } from '../words/legendPhrases';
import { meaningOfPhrase } from '../words/meaningWords';
import { wordKey } from '../words/wordKey';
import { entryOf, type LegendEntry, legendOfText, wordEntry } from './legendText';
import { type HeldWords, NO_WORDS, wordEntryOf } from './wordLegend';

/** The letters that one row explains; none if it is a row of anything else. */
export function entriesOfCells(
  cells: readonly string[],
  place: Place,
  held: HeldWords = NO_WORDS,
): LegendEntry[] {
  const [first = '', second = '', ...more] = cells.map((cell) => cell.replace(/\*+|__|`/g, '').trim());
  const token =
    /^[([“"]?(\p{Lu}(?:\s?[+/&]\s?\p{Lu})*|\p{Extended_Pictographic}\uFE0F?|[\u2713\u2717\u25A0-\u25FF]|\d)[)\]”".:=]?$/u.exec(
      first,
    )?.[1];
  if (token && isPhrase(second) && !more.some((cell) => isLetters(cell)))
    return [withDefinition(entryOf(token, second, place), more)];
  if (cells.length === 1) return legendOfText(first, place, held);
  // "R = Responsible | A = Accountable | ...", one in each cell.
  const each = cells.map((cell) => legendOfText(cell.trim(), place, held));
  if (each.every((entries) => entries.length === 1) && each.length >= 2) {
    // "x = does it | (x) = is asked": of a sign in brackets the others tell what it is.
    const together = legendOfText(cells.join('; '), place, held);
    return together.length === each.length ? together : each.flat();
  }
  const bracketed = legendOfText(first, place);
  if (bracketed.length === 1 && bracketed[0] && !isLetters(second) && second.length > 2 && more.length < 3)
    return [withDefinition(bracketed[0], [second, ...more])];
  return [];
}

// "Owns | Defines the ownership ...": only where the whole table explains; among rows of a matrix it may be an activity.
export function wordOfCells(cells: readonly string[], place: Place): LegendEntry[] {
  const [first = '', second = '', third = ''] = cells.map((cell) => cell.replace(/\*+|__|`/g, '').trim());
  if (cells.length === 1) return [wordEntry(first, place) ?? []].flat();
  const isWord = cells.length <= 3 && first.length <= 30 && second.length > 12 && !isLetters(third);
  return isWord && meaningOfPhrase(first) ? [{ token: first, name: first, definition: second, place }] : [];
}

function withDefinition(entry: LegendEntry, more: readonly string[]): LegendEntry {
  const definition = [entry.definition, more[0] ?? ''].find((text) => text !== '');
  return definition ? { ...entry, definition } : entry;
}

/** Words, and not another cell of letters. */
function isPhrase(text: string): boolean {
  return (
    text.length > 1 && /\p{L}{2}/u.test(text) && (!isLetters(text) || meaningOfPhrase(text) !== undefined)
  );
}

function isLetters(text: string): boolean {
  return /^[\p{Lu}\s/,+&;()*-]{1,12}$/u.test(text) && !/\p{Lu}{4}/u.test(text) && /^[\x20-\x7E]*$/.test(text);
}

/** A word of the cells and what is said of it, alone in their row: "Boss | answers for the result". */
export function wordPair(cells: readonly string[], place: Place, held: HeldWords): LegendEntry[] {
  const [first = '', second = ''] = cells.map((cell) => cell.trim());
  const isPair =
    cells.length === 2 &&
    held.has(wordKey(first)) &&
    !held.has(wordKey(second)) &&
    meaningOfLegend(second) !== undefined;
  return isPair ? wordEntryOf(first, second, held, place) : [];
}
