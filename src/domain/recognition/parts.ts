/** The parts of all phrases of a table, each with a number, and which of them a word may stand for. */
import { LONG, type MeaningPart, type NameWord } from './phrase';

export interface Parts {
  /** The same number for the same part of another phrase. */
  readonly numberOf: (part: MeaningPart) => number;
  /** The numbers of the parts that a word may stand for. Asked for when all parts are numbered. */
  readonly partsOf: (word: NameWord) => readonly number[];
  readonly count: () => number;
}

export function numberedParts(): Parts {
  const numbers = new Map<MeaningPart, number>();
  const byForm = new Map<string, number[]>();
  return {
    numberOf(part) {
      const known = numbers.get(part);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(part, number);
      for (const form of formsOfPart(part)) {
        const having = byForm.get(form);
        if (having) having.push(number);
        else byForm.set(form, [number]);
      }
      return number;
    },
    partsOf(word) {
      const found = new Set<number>();
      for (const form of word.forms) for (const number of byForm.get(form) ?? []) found.add(number);
      return [...found];
    },
    count: () => numbers.size,
  };
}

/** A word stands for a part that has one of its forms: `<tell` a class, `^cost` a beginning, `=resto` a stem, `1key` a noun. */
function formsOfPart(part: MeaningPart): readonly string[] {
  switch (part.kind) {
    case 'class':
      return [`<${part.text}`];
    case 'beginning':
      return [`^${part.text}`];
    case 'noun':
      return [`1${part.singular}`, ...ifLong(`$${part.whole}`)];
    case 'stem':
      return [`=${part.text}`, ...ifLong(`$${part.whole}`), ...ifLong(`~${part.whole}`)];
  }
}

function ifLong(form: string): readonly string[] {
  return form.length > LONG ? [form] : [];
}

/**
 * What a compound is, its end says (`$bereitschaft`): "Nachtbereitschaft" is on-call duty. Its front (`~bereitschaft`) says it only
 * beside other words, since "Bereitschaftspolizei" is police.
 */
export function formsOfWord(
  { text, stem, singular, classes }: Omit<NameWord, 'forms'>,
  compounds: boolean,
): readonly string[] {
  const forms = [`=${stem}`, `1${singular}`];
  for (const name of classes.keys()) forms.push(`<${name}`);
  for (let length = 1; length <= text.length; length++) forms.push(`^${text.slice(0, length)}`);
  for (let length = LONG; compounds && length < stem.length - 2; length++)
    forms.push(`~${text.slice(0, length)}`, `$${stem.slice(-length)}`);
  return forms;
}
