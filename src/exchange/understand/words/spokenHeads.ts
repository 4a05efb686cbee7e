/** What heads say of the names below them in more than one word: "Responsable final", "Dueño (uno)", "Accountable, exactly one". */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { meaningAtStart } from './legendPhrases';
import { remembered } from './remembered';
import { wordKey } from './wordKey';

/** Longer ones are sentences. */
const MOST_WORDS = 6;

/** Only where all parts of the head say the same: "Consulted, informed" is two letters. */
export function spokenMeaning(head: string): Meaning | undefined {
  return found(head).meaning;
}

const found = remembered((head: string): { readonly meaning?: Meaning | undefined } => {
  const bare = withoutHint(head);
  if (bare.split(/\s+/).length > MOST_WORDS) return {};
  const meanings = new Set(
    bare
      .split(/\s*[,;/+&\n]\s*|\s(?:and|or|und|oder|et|ou|y|o|e)\s/i)
      .flatMap((part) => meaningAtStart(part) ?? []),
  );
  const [meaning] = meanings;
  return meanings.size === 1 && meaning === meaningAtStart(bare) ? { meaning } : {};
});

/** "(one)", "(genau eine Stelle)", "[un seul]": a hint beside the head. */
const HINT = /[([][^()[\]]*[)\]]/g;

function withoutHint(head: string): string {
  return head
    .replace(HINT, ' ')
    .replace(/[*_`"“”]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ONE =
  /\b(?:one|single|1|einer?|eines|genau ein|un|une|seule?|unique|uno|una|unic[oa]|solo|sola|um|uma|so)\b/;
const MORE = /\b(?:more|many|several|mehr|mehrere|oder|plus|plusieurs|ou|mas|varios|o|piu|mais|varios|or)\b/;

/** A hint beside a head that there is one in each line. */
export function saysOneBeside(head: string): boolean {
  return (head.match(HINT) ?? []).some((hint) => {
    const words = wordKey(hint);
    return ONE.test(words) && !MORE.test(words);
  });
}
