/** Text around the tables that nothing was taken from: told in one line, however much of it there is. */
import type { Block } from '../../contract/source';
import { unstruck } from '../../texts/struck';
import { isLegendTitle } from '../letters/legendTable';
import { legendOfText, wordEntry } from '../letters/legendText';
import { type HeldWords, heldWords } from '../letters/wordLegend';
import type { Builder } from '../parts/builder';
import { brief } from '../parts/cells';
import { looseFootnoteOf } from './footnotes';

/** "2 lines of text outside the tables were not read. The first is “Agreed in May.”" */
export function tellProse(blocks: readonly Block[], builder: Builder): void {
  const held = heldWords(blocks);
  let notes: ReadonlySet<string> | undefined;
  let count = 0;
  let first: Exclude<Block, { kind: 'table' }> | undefined;
  for (const block of blocks) {
    if (block.kind !== 'text' || !/\p{L}/u.test(block.text)) continue;
    notes ??= keptNotes(builder);
    if (isRead(unstruck(block.text), notes, held)) continue;
    first ??= block;
    count += 1;
  }
  if (!first) return;
  const text = brief(first.text);
  builder.problem(
    first.line === undefined ? {} : { line: first.line },
    count === 1
      ? `“${text}” is outside the tables and was not read.`
      : `${count} lines of text outside the tables were not read. The first is “${text}”.`,
    'around',
  );
}

// Legends, and footnotes that a letter refers to, are all that is taken from lines outside tables.
function isRead(text: string, notes: ReadonlySet<string>, held: HeldWords): boolean {
  const footnote = looseFootnoteOf(text);
  return (
    (footnote !== undefined && notes.has(footnote.text)) ||
    isLegendTitle(text) ||
    legendOfText(text, {}, held).length > 0 ||
    wordEntry(text, {}) !== undefined
  );
}

/** Every line of every note, and every condition. */
export function keptNotes({ activities, roles }: Builder): ReadonlySet<string> {
  const notes = new Set<string>();
  const add = (text = '') => {
    for (const line of text.split('\n')) notes.add(line);
  };
  for (const { notes: text } of roles) add(text);
  for (const { cells, fields } of activities) {
    add(fields.notes);
    for (const { note, condition } of cells.values()) {
      if (note !== undefined) add(note);
      // Of a footnote that says when a letter holds the stop is left out.
      if (condition !== undefined)
        for (const part of [condition, ...condition.split('; ')]) add(`${part}\n${part}.`);
    }
  }
  return notes;
}
