/** Legends: what the file itself says that its letters mean. Read before anything is guessed. */

import type { Place } from '../../contract/place';
import type { Block, Table } from '../../contract/source';
import { meaningOfPhrase } from '../words/meaningWords';
import { wordKey } from '../words/wordKey';

export interface LegendEntry {
  /** A capital letter, or a word that stands in cells: "Owns". */
  readonly token: string;
  readonly name: string;
  readonly definition: string;
  readonly place: Place;
}

/** "R = Responsible", "(A) Accountable: approves", "C - Consulted", several in one line. */
const ENTRY =
  /(?:^|[\s,;|.(–—-])[([]?\*{0,2}(\p{Lu})\*{0,2}[)\]]?\s*(?:=|:|–|—|\s-\s|->|→|\)\s)\s*\*{0,2}(\p{L}[^=;|\n]{1,300}?)(?=$|[;|\n]|[,.]?\s+[([]?\*{0,2}\p{Lu}\*{0,2}[)\]]?\s*(?:=|:|–|—|\s-\s|->|→)\s*\*{0,2}\p{L})/gu;
const BRACKETED = /^[([](\p{Lu})[)\]]\s*(\p{L}.*)$/u;

export function legendOfText(text: string, place: Place): LegendEntry[] {
  if (text.length > 2_000) return [];
  const entries: LegendEntry[] = [];
  for (const found of text.matchAll(ENTRY)) {
    entries.push(entry(found[1] ?? '', found[2] ?? '', place));
  }
  if (entries.length > 0) return entries;
  const bracketed = BRACKETED.exec(text.trim());
  return bracketed ? [entry(bracketed[1] ?? '', bracketed[2] ?? '', place)] : [];
}

// "Responsible – those who do the work": the name ends where the explanation begins.
function entry(token: string, phrase: string, place: Place): LegendEntry {
  const clean = phrase.replace(/\*+/g, '').trim();
  const cut = /^(.{2,60}?)(?:\s*[–—:.(]\s*|\s-\s|,\s)(.*)$/s.exec(clean);
  const name = (cut?.[1] ?? clean).trim().replace(/[.,;:]+$/, '');
  const definition = (cut?.[2] ?? '').trim().replace(/\)$/, '');
  return { token, name, definition, place };
}

/** Every row is one letter or word and what it means: then the table is a legend, not a matrix. */
export function legendOfTable(table: Table, placeOfRow: (row: number) => Place): LegendEntry[] | undefined {
  const entries: LegendEntry[] = [];
  let others = 0;
  table.rows.forEach((row, index) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    if (cells.length === 0) return;
    const found = cells.length <= 3 ? legendOfCells(cells, placeOfRow(index)) : undefined;
    if (found) entries.push(found);
    else others += 1;
  });
  return entries.length >= 2 && others <= Math.max(1, entries.length / 3) ? entries : undefined;
}

function legendOfCells(cells: readonly string[], place: Place): LegendEntry | undefined {
  const [first = '', second = '', third = ''] = cells.map((cell) => cell.replace(/\*+|__/g, '').trim());
  const letter = /^[([]?(\p{Lu})[)\].:=]?$/u.exec(first)?.[1];
  if (letter && second.length > 1) {
    const made = entry(letter, second, place);
    return third ? { ...made, definition: third } : made;
  }
  const bracketed = BRACKETED.exec(first);
  if (bracketed) return { ...entry(bracketed[1] ?? '', bracketed[2] ?? '', place), definition: second };
  if (cells.length === 1) return legendOfText(first, place)[0] ?? wordEntry(first, place);
  // A word of the lexicon with its explanation: "Owns | Defines the ownership ...".
  const word = first.length <= 30 && second.length > 12 ? meaningOfPhrase(first) : undefined;
  return word ? { token: first, name: first, definition: second, place } : undefined;
}

function wordEntry(text: string, place: Place): LegendEntry | undefined {
  const [, word = '', definition = ''] = /^([\p{L}/ ]{2,30}?)\s*[:=–]\s*(.{3,})$/su.exec(text) ?? [];
  if (word === '') return undefined;
  const known = meaningOfPhrase(word) !== undefined || wordKey(word) === 'n/a';
  return known ? { token: word, name: word, definition, place } : undefined;
}

/** Legend entries in headings and lines of text, which count only when there are at least two. */
export function legendOfBlocks(blocks: readonly Block[]): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    entries.push(...legendOfText(block.text, block.line === undefined ? {} : { line: block.line }));
  }
  return new Set(entries.map(({ token }) => token)).size >= 2 ? entries : [];
}
