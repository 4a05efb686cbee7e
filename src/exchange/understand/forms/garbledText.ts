/** Text in UTF-8 that some program before us read as Windows-1252: "BÃ¼ro" for "Büro". Pasted text carries it too. */
import type { Block, Source } from '../../contract/source';
import { textIn } from '../../texts/textIn';
import { brief } from '../parts/cells';
import type { Question } from '../reading/understood';

// What Windows-1252 has in the place of the bytes 80 to 9F; the rest of it is Latin-1.
const HIGH = textIn(
  'Windows-1252',
  Uint8Array.from({ length: 0x20 }, (_, place) => 0x80 + place),
);

/** First bytes of the letters of Western, Greek and Cyrillic text and of its quotes and dashes, and bytes that follow. */
const GARBLED = new RegExp(
  `[\\u00C2-\\u00C5\\u00CE-\\u00D1\\u00E2][\\u00A0-\\u00BF\\u0080-\\u009F${HIGH}]{1,2}`,
  'g',
);
// Made once: a garbled file has a hundred thousand places to decode.
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const PLAUSIBLE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{Sc}\u00A0\u00B0]$/u;

/** Cells looked at: garbled text is garbled from the beginning. */
const LOOKED_AT = 20_000;

export const GARBLED_ID = 'garbled';

export interface Garbled {
  readonly message: string;
  readonly offer: Question;
}

/** What to tell and to offer where a text of the file is garbled. */
export function garbledIn({ blocks }: Source): Garbled | undefined {
  const text = firstGarbled(blocks);
  if (text === undefined) return undefined;
  const [before, after] = [brief(text), brief(mendedText(text))];
  return {
    message: `“${before}” looks like “${after}” that another program read in the wrong encoding. It was kept as it is.`,
    offer: {
      id: GARBLED_ID,
      text: `Is “${before}” meant to be “${after}”?`,
      because: 'Another program seems to have read this text in the wrong encoding before.',
      answers: [
        { label: 'Repair all such text', correction: { mendsText: true } },
        { label: 'Keep it as it is', correction: { confirmed: [GARBLED_ID] } },
      ],
    },
  };
}

function firstGarbled(blocks: readonly Block[]): string | undefined {
  let left = LOOKED_AT;
  for (const block of blocks)
    for (const texts of block.kind === 'table' ? block.rows : [[block.text]]) {
      const found = texts.slice(0, left).find(isGarbled);
      if (found !== undefined) return found;
      left -= texts.length;
      if (left <= 0) return undefined;
    }
  return undefined;
}

function isGarbled(text: string): boolean {
  return text.length > 1 && mendedText(text) !== text;
}

export function withTextMended(source: Source): Source {
  return {
    ...source,
    name: mendedText(source.name),
    blocks: source.blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            name: mendedText(block.name),
            rows: block.rows.map((row) => row.map(mendedText)),
            ...(block.caption === undefined ? {} : { caption: mendedText(block.caption) }),
          }
        : { ...block, text: mendedText(block.text) },
    ),
  };
}

function mendedText(text: string): string {
  return text.replace(GARBLED, (signs) => decoded(signs) ?? tryShorter(signs));
}

/** "Ã©»": the last sign may be one of its own. */
function tryShorter(signs: string): string {
  const mended = signs.length > 2 ? decoded(signs.slice(0, 2)) : undefined;
  return mended === undefined ? signs : mended + signs.slice(2);
}

function decoded(signs: string): string | undefined {
  const bytes = Uint8Array.from(signs, (sign) => {
    const place = HIGH.indexOf(sign);
    return place < 0 ? sign.charCodeAt(0) : 0x80 + place;
  });
  try {
    const found = UTF8.decode(bytes);
    return PLAUSIBLE.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
