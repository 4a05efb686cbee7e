/** Text that people wrote as Markdown that shows it as it is, for comments and summaries on code hosts. */
import { markdownText } from '../../exchange/writing/markdownText';
import { plainLine } from './plainLine';

const LONGEST = 400;

export function commentText(text: string, longest = LONGEST): string {
  const points = [...plainLine(text)];
  const short = points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : points.join('');
  // A name after this sign would be notified.
  return markdownText(short).replaceAll('@', '&#64;');
}
