/** Words without their endings, so that "restoring", "restored" and "restoration" are one. Rough on purpose: both sides lose the same. */
import { remembered } from './remembered';

/** Shortest beginning that may be left. */
const LEAST = 3;

const ROMANCE =
  /(aciones|acion|acoes|acao|azioni|azione|amientos|amiento|amentos|amento|amenti|adores|ador|ados|ado|adas|ada|ando|endo|are|ere|ire|ar|er|ir|es|os|as|a|o|e|i|s)$/;

/** Endings by language, each list tried once, one list after the other. */
const ENDINGS: { readonly [language: string]: readonly RegExp[] } = {
  // Who does something keeps the ending: a responder is not to respond.
  English: [
    /(?<=[^s])s$/,
    /(?<=..)(ations|ation|ating|ated|ate|abilit(y|ies)|ability|able|ible|ity|ments|ment|ions|ion|ings|ing|ed|ery|es|e)$/,
  ],
  German: [/(ungen|ungs|ung|ieren|iert|en|er|es|em|e|n|s)$/],
  French: [/(ements|ement|ations|ation|ateurs|ateur|ees|ee|es|er|ir|ent|e|s|x)$/],
  Spanish: [ROMANCE],
  Italian: [ROMANCE],
  Portuguese: [ROMANCE],
};

export type Stem = (word: string) => string;

export function stemmerFor(language: string): Stem {
  const endings = ENDINGS[language] ?? [];
  return remembered((word) => endings.reduce(withoutEnding, word));
}

function withoutEnding(word: string, ending: RegExp): string {
  const short = word.replace(ending, '');
  if (short.length < LEAST) return word;
  // "planning" leaves "plann".
  return short !== word && /([bdgmnprt])\1$/.test(short) ? short.slice(0, -1) : short;
}

/** What a noun has more of in the plural or another case: far less than a stem takes, so that "serve" is no "server". */
const PLURALS: { readonly [language: string]: RegExp } = {
  English: /(?<=[^s])s$/,
  German: /(en|er|es|em|e|n|s)$/,
  French: /(es|e|s|x)$/,
  Spanish: /(es|s)$/,
  Italian: /(he|hi|[aeio])$/,
  Portuguese: /(es|s)$/,
};

export function singularFor(language: string): Stem {
  const plural = PLURALS[language] ?? /s$/;
  return (word) => (word.length > LEAST ? word.replace(plural, '') : word);
}
