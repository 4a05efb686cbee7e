/** Where a table of MediaWiki begins. Apart from reading one: a text of any other format is asked this too. */
import { linesOf } from '../texts/lines';

export const OPENING = /^:*\{\|/;

export function looksLikeMediawiki(text: string): boolean {
  const lines = linesOf(text).map((line) => line.trimStart());
  return lines.some((line) => OPENING.test(line)) && lines.some((line) => line.startsWith('|}'));
}
