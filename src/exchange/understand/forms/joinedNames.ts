/** Names of several roles in one cell: "Data/Platform", "PM + PO". Parts that stand alone elsewhere are roles; else a person is asked once. */
import { HOLDERS_ANSWER, roleAndPerson } from '../parts/people';
import type { Corrections } from '../reading/corrections';
import type { Question } from '../reading/understood';
import { soundsLikeRole } from '../words/headWords';
import { listed } from '../words/listed';
import { isLastFirst, partsOfCell } from './namesInCell';

export interface JoinedNames {
  /** The names that one name stands for. */
  namesFrom(name: string): readonly string[];
  readonly questions: readonly Question[];
}

/** What may stand between names, and inside one. */
const MAYBE = /\s*(?:[/+]|\s&\s|\s(?:and|und|et|y|e|und auch|or|oder|ou)\s)\s*/i;

/** `names`: of all cells of names. `standing`: which of some names stand alone in other cells of their tables. */
export function joinedNames(
  names: Iterable<string>,
  answer: Corrections['joinedNames'],
  standing: (wanted: ReadonlySet<string>) => ReadonlySet<string> = () => new Set(),
): JoinedNames {
  const alone = new Set<string>();
  const joined = new Set<string>();
  for (const name of names)
    if (partsOf(name).length > 1) joined.add(name);
    else alone.add(keyOf(name));
  const isAlone = (part: string) => alone.has(keyOf(part));
  const wanted = new Set(
    [...joined]
      .flatMap(partsOf)
      .filter((part) => !isAlone(part))
      .map(keyOf),
  );
  if (wanted.size > 0) for (const part of standing(wanted)) alone.add(part);
  const known = [...joined].filter((name) => partsOf(name).every(isAlone));
  const habits = SIGNS.filter((sign) => known.filter((name) => sign.test(name)).length >= HABIT);
  const isKnown = (name: string) =>
    partsOf(name).every(isAlone) ||
    (partsOf(name).some(isAlone) &&
      roleAndPerson(name) === undefined &&
      habits.some((sign) => sign.test(name)));
  const open = [...joined].filter((name) => !isKnown(name));
  const takesApart = (name: string) => joined.has(name) && (isKnown(name) || answer === 'several');
  return {
    namesFrom: (name) => (takesApart(name) ? partsOf(name) : [name]),
    questions: open.length > 0 && answer === undefined ? [askJoined(open)] : [],
  };
}

/** What stands between names in so many cells of a file stands between names in the others. "And" is also inside names. */
const SIGNS = [/\s\/\s/, /\S\/\S/, /\+/];
const HABIT = 3;

function askJoined(open: readonly string[]): Question {
  const isOne = open.length === 1;
  const answer = (label: string) => (isOne ? label.replace(/ each$/, '') : label);
  return {
    id: 'joined',
    text: `${listed(open)}: one role or several?`,
    because: `${isOne ? 'Its' : 'Their'} parts are not all used alone in other cells.`,
    about: open,
    answers: [
      { label: answer('Several roles each'), correction: { joinedNames: 'several' } },
      { label: answer('One role each'), correction: { joinedNames: 'one', namedHolders: 'role' } },
      ...(open.every((name) => roleAndPerson(name) !== undefined)
        ? [
            {
              label: answer(HOLDERS_ANSWER),
              correction: { joinedNames: 'one', namedHolders: 'person' },
            } as const,
          ]
        : []),
    ],
  };
}

function partsOf(name: string): string[] {
  const parts = name.split(MAYBE).filter((part) => part !== '');
  // "R&D", "CI/CD", "24/7": too short to be names of their own.
  return parts.length > 1 &&
    parts.every((part) => [...part].length > 1) &&
    !/^(?:CI\/CD|I\/O|24\/7|T&E)$/i.test(name)
    ? parts
    : [name];
}

export function keyOf(name: string): string {
  // "Ops¹" refers to a footnote, and is "Ops".
  return name
    .toLowerCase()
    .replace(/[⁰¹²³⁴-⁹*†‡]{1,3}$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether commas stand inside names, "Ruiz, Ana", or between them. */
export interface CommaNames {
  readonly areOne: boolean;
  readonly questions: readonly Question[];
}

export function commaNames(texts: Iterable<string>, answer: Corrections['commaNames']): CommaNames {
  const found = new Set<string>();
  const alone = new Set<string>();
  let [isProven, isOther] = [false, false];
  for (const text of texts) {
    if (!text.includes(',')) {
      if (text.length < 60) alone.add(keyOf(text));
      continue;
    }
    const parts = partsOfCell(text, true).filter(({ kind }) => kind !== 'aside');
    const lastFirst = parts.filter(({ name }) => isLastFirst(name));
    if (lastFirst.length > 1 && lastFirst.length === parts.length) isProven = true;
    else if (parts.some(({ name }) => name.includes(',') && !isLastFirst(name))) isOther = true;
    for (const { name } of lastFirst) found.add(name);
  }
  const halves = [...found].flatMap((name) => name.split(',').map((half) => half.trim()));
  const mayBe = found.size > 1 && !halves.some((half) => soundsLikeRole(half) || alone.has(keyOf(half)));
  const isOpen = mayBe && !isOther && !isProven && new Set(halves).size > found.size;
  return {
    areOne: answer === undefined ? isProven && mayBe : answer === 'one',
    questions:
      isOpen && answer === undefined
        ? [
            {
              id: 'comma-names',
              text: `${listed([...found])}: one name each, or two?`,
              because:
                'A comma may stand between two roles, or between the last and the first name of a person.',
              about: halves,
              answers: [
                { label: 'One person each', correction: { commaNames: 'one' } },
                { label: 'Two roles each', correction: { commaNames: 'several' } },
              ],
            },
          ]
        : [],
  };
}
