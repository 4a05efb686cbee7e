/** Lines below separated text that are no rows of it: the legend, the greeting and the signature of a mail. */
import type { OtherLines } from '../texts/quotedMail';
import { isClosing, isLegendLine } from './lineSpeech';

/** Lines that a table above it has at least. */
const FEWEST = 2;
/** More lines with separators, above a greeting, are a table of another kind. */
const MOST_SEPARATED = 1;

/** From the first line without a separator on that stands apart; undefined where there is none, or rows follow. */
export function textBelow(text: string, separator: string): OtherLines | undefined {
  const lines = text.split('\n');
  const from = firstBelow(lines, separator);
  if (from === undefined) return undefined;
  return {
    text: lines.slice(0, from).join('\n'),
    others: lines
      .slice(from)
      .flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), line: from + at + 1 }])),
  };
}

function firstBelow(lines: readonly string[], separator: string): number | undefined {
  let from: number | undefined;
  let isEnded = false;
  let rows = 0;
  let marks = 0;
  let separated = 0;
  for (const [at, line] of lines.entries()) {
    const isOpen = marks % 2 === 1;
    marks += line.split('"').length - 1;
    if (line.trim() === '') continue;
    const isEnd = isClosing(line);
    if (!isEnded && isRow(line, separator)) {
      rows += 1;
      from = undefined;
      separated = 0;
    } else if (from === undefined && rows >= FEWEST && !isOpen) {
      const isApart = lines[at - 1]?.trim() === '' || isLegendLine(line);
      if (isEnd || (isApart && !line.includes(separator))) from = at;
    }
    if (from === undefined) continue;
    isEnded ||= isEnd;
    if (!isEnded && line.includes(separator)) separated += 1;
  }
  if (from === undefined || separated > MOST_SEPARATED) return undefined;
  // Lone lines behind a blank one are told apart as rows already.
  const isLone = lines[from - 1]?.trim() === '' && separated === 0 && !isEnded;
  return isLone ? undefined : from;
}

/** Something stands in its cells that is as short as letters are. */
function isRow(line: string, separator: string): boolean {
  const [, ...cells] = line.split(separator);
  return (
    cells.some((cell) => /^\s*["(*]*\p{L}(?:[\s/,+&;.-]{0,2}\p{L}){0,4}[")*]*\s*$/u.test(cell)) &&
    cells.length > 1
  );
}
