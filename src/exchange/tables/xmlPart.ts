/** One XML part of a spreadsheet file as tokens: no definitions of its own are allowed in it. */

import { FileRefused } from '../contract/bounds';
import { UNHEARD } from '../contract/progress';
import { decodeXml } from './entities';
import { markupTokens, type Tag, type Token } from './markupTokens';

export function* xmlTokens(bytes: Uint8Array, name: string, onShare = UNHEARD): Generator<Token> {
  const text = textOf(bytes);
  for (const token of markupTokens(text, true, onShare)) {
    if (token.kind === 'declaration' && token.text.startsWith('<!')) {
      throw new FileRefused(
        `The part “${name}” defines its own XML entities or types, which no spreadsheet needs. The file was not read.`,
      );
    }
    yield token;
  }
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** In XML values are always quoted, so looking for the name is enough; half a million cells ask for it. */
export function xmlAttribute({ rest }: Tag, name: string): string | undefined {
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
    const before = rest.charCodeAt(at - 1);
    if (before !== 0x20 && before !== 0x3a && before !== 0x0a && before !== 0x09 && before !== 0x0d) continue;
    let after = at + name.length;
    while (rest.charCodeAt(after) <= 0x20) after += 1;
    if (rest.charCodeAt(after) !== 0x3d) continue;
    after += 1;
    while (rest.charCodeAt(after) <= 0x20) after += 1;
    const quote = rest.charAt(after);
    const end = rest.indexOf(quote, after + 1);
    return end < 0 ? undefined : decodeXml(rest.slice(after + 1, end));
  }
  return undefined;
}

/** `<strike/>` is on, `<strike val="0"/>` is not. */
export function isOn(tag: Tag): boolean {
  return !/^(?:0|false)$/.test(xmlAttribute(tag, 'val') ?? '');
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for the underscore itself. */
export function spreadsheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
