/** Text that people wrote, safe on one line of a terminal or a log: nothing in it moves the cursor or hides. */
import { withoutControls } from '../../domain/matrix/plainText';
import { withHiddenShown } from '../../exchange/texts/cleanText';

export function plainLine(text: string): string {
  return withHiddenShown(withoutControls(text)).replace(/\s+/g, ' ').trim();
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${NUMBERS.format(count)} ${count === 1 ? noun : plural}`;
}

const NUMBERS = new Intl.NumberFormat('en');
