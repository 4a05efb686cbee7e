/** The table that another program has put on the clipboard, from its HTML or from its text. */

import { type Grid, gridFromText } from '../../gridView/pasting/tableText';
import { gridFromHtml } from './tableHtml';

// Reading this much HTML takes as long as a blink; above it the text is asked whether it says the same.
const LONG = 500_000;

/** HTML says exactly where a cell ends. Text is read where there is no table, or where it is as exact and far shorter. */
export function readTable(html: string, text: string): Grid {
  if (html === '') return gridFromText(text);
  if (html.length > LONG && isAsExact(html, text)) return gridFromText(text);
  return gridFromHtml(html) ?? gridFromText(text);
}

/** No field is quoted, and every row of the HTML is a line: so no cell has a line break in it. */
function isAsExact(html: string, text: string): boolean {
  return text !== '' && !text.includes('"') && countOf(html, /<tr[\s>]/gi) === gridFromText(text).length;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}
