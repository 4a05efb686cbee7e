/** The texts of boxes and shapes that are drawn over the sheets of a spreadsheet, paragraph by paragraph. */
import { xmlTokens } from './xmlPart';
import type { Zip } from './zip';

/** Paragraphs that are read; more than these are drawings of something else. */
const MOST = 200;
/** Characters of a paragraph that are read. */
const LONGEST = 2_000;

export function boxedTexts(zip: Zip): string[] {
  const texts: string[] = [];
  for (const path of zip.names) {
    if (!/^xl\/drawings\/drawing\d{1,4}\.xml$/i.test(path)) continue;
    const part = zip.part(path);
    if (!part) continue;
    let text = '';
    let inText = false;
    for (const token of xmlTokens(part, path)) {
      if (token.kind === 'text' && inText && text.length < LONGEST) text += token.text;
      else if (token.kind === 'open' && token.name === 't') inText = !token.selfClosing;
      else if (token.kind === 'close' && token.name === 't') inText = false;
      else if (token.kind === 'close' && token.name === 'p') {
        if (text.trim() !== '' && texts.length < MOST) texts.push(text.trim().slice(0, LONGEST));
        text = '';
      }
    }
  }
  return texts;
}
