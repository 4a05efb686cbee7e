/** What may not be a responsibility matrix at all, or may mean something else: asked, never guessed. */
import { codeOf, type Meaning, type Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Corrections, LetterUse } from '../reading/corrections';
import type { Answer, LetterReading, Question } from '../reading/understood';
import type { TextCount } from './schemeChoice';

/** What all tables together say, as far as doubts need it. */
export interface Evidence {
  readonly cells: readonly TextCount[];
  readonly letters: readonly LetterReading[];
  readonly scheme: Scheme;
  readonly filled: number;
  readonly unread: number;
  readonly activities: number;
  readonly roles: number;
  /** The numbers of the tables that were read. */
  readonly tables: readonly number[];
}

const PERMISSIONS =
  /^(yes|no|y|n|true|false|full|full access|none|read|write|view|edit|admin|read only|read-only|read\/write|rw|ro|r\/w|allow|deny|allowed|denied|granted|limited|no access|manage|ja|nein|oui|non|si|no|sim|não|lesen|schreiben|crud|[crud]{1,4}|[rwx-]{3})$/i;

export function doubtsOf(
  evidence: Evidence,
  marks: ReadonlySet<string>,
  confirmed: Corrections['confirmed'] = [],
): Question[] {
  // Marks are asked about one by one, which says more than a doubt about all of it.
  const question =
    permissions(evidence) ??
    (marks.size > 0 ? undefined : (parties(evidence) ?? prose(evidence) ?? nobodyDoes(evidence)));
  return question && !confirmed.includes(question.id) ? [question] : [];
}

function permissions({ cells, filled }: Evidence): Question | undefined {
  const words = share(
    cells,
    filled,
    (text) => PERMISSIONS.test(text.trim()) && !/^[rac]{1,3}$/i.test(text.trim()),
  );
  const letters = new Set(
    cells.flatMap(({ text }) => (/^[A-Z]{1,4}$/.test(text.trim()) ? [...text.trim()] : [])),
  );
  const isCrud =
    (letters.has('U') || letters.has('D')) &&
    letters.has('C') &&
    letters.has('R') &&
    !letters.has('A') &&
    !letters.has('I');
  if (words <= 0.4 && !isCrud) return undefined;
  return ask(
    'permissions',
    'Is this a permissions table?',
    'Its cells read like what someone may do (create, read, update, delete; yes or no), not like responsibilities for work.',
    {
      label: 'Access rights: who may change is responsible, who may see is informed',
      correction: {
        letters: Object.fromEntries(
          [...RIGHTS, ...cells.map(({ text }) => text.trim())].flatMap((text) => rightIn(text)),
        ),
      },
    },
  );
}

function parties({ cells, letters, filled, unread, tables }: Evidence): Question | undefined {
  if (filled === 0 || unread / filled < 0.4) return undefined;
  const short = share(cells, filled, (text) => /^\p{Lu}[\p{Lu}\d&/]{1,5}$/u.test(text.trim()));
  if (short < 0.4 || letters.length === 0) return undefined;
  return ask(
    'parties',
    'Do these cells contain names instead of letters?',
    'Most cells contain short codes in capitals, such as department codes, that are not in any known scheme.',
    {
      label: 'Names: I choose the letter of each column',
      correction: { layouts: Object.fromEntries(tables.map((table) => [table, 'letters' as const])) },
    },
  );
}

function prose({ filled, unread }: Evidence): Question | undefined {
  if (filled < 4 || unread / filled < 0.4) return undefined;
  return ask(
    'prose',
    'Is this a responsibility matrix?',
    `${unread} of ${filled} cells under roles contain text that is not letters.`,
    { label: 'Each role with a text there is responsible', correction: { texts: 'does' } },
  );
}

function nobodyDoes({ letters, scheme, activities }: Evidence): Question | undefined {
  if (activities < 4) return undefined;
  const held = new Set(letters.flatMap(({ letter }) => (letter ? [letter] : [])));
  const meant = scheme.codes.filter(({ letter }) => held.has(letter)).map(({ meaning }) => meaning);
  if (held.size === 0 || meant.includes('owns') || meant.includes('does') || meant.includes('signs'))
    return undefined;
  return ask(
    'nobody-does',
    'Do these letters describe responsibilities?',
    `Only ${[...held].join(', ')} ${held.size === 1 ? 'is' : 'are'} used, so nobody is responsible or accountable.`,
    { label: 'They mean something else: ask me about each', correction: { asksLetters: true } },
  );
}

/** `other`: the second reading that is likely. */
function ask(id: string, text: string, because: string, other: Answer): Question {
  const confirmed = [id];
  return {
    id,
    text,
    because,
    answers: [
      { label: 'Yes, it is a responsibility matrix', correction: { confirmed } },
      { label: other.label, correction: { ...other.correction, confirmed } },
    ],
  };
}

/** Columns of these alone are columns of roles as well, once they mean something. */
const RIGHTS = ['read', 'view', 'write', 'edit', 'manage', 'admin', 'full', 'none'];
const MAY_NOT = /^(?:no|n|none|false|nein|non|não|deny|denied|no access)$/i;
const MAY_SEE = /^(?:read|r|view|read only|read-only|ro|lesen|limited|r--)$/i;

/** What a right says of its holder: those who may change something do the work. */
function rightIn(text: string): (readonly [string, LetterUse])[] {
  if (!PERMISSIONS.test(text)) return [];
  if (MAY_NOT.test(text)) return [[text, 'ignore']];
  return [[text, { meaning: MAY_SEE.test(text) ? 'hears' : 'does' }]];
}

function share(cells: readonly TextCount[], filled: number, fits: (text: string) => boolean): number {
  if (filled === 0) return 0;
  let fitting = 0;
  for (const { text, count } of cells) if (fits(text)) fitting += count;
  return fitting / filled;
}

const CHOICES: readonly (readonly [LetterUse, string])[] = [
  [{ meaning: 'owns' }, 'Accountable: owns the result'],
  [{ meaning: 'does' }, 'Responsible: does the work'],
  [{ meaning: 'helps' }, 'Supports'],
  [{ meaning: 'advises' }, 'Consulted'],
  [{ meaning: 'hears' }, 'Informed'],
  [{ meaning: 'checks' }, 'Verifies'],
  [{ meaning: 'signs' }, 'Signs off'],
];

/** The meanings that a letter most often has, the likeliest first. */
const LIKELY: { readonly [letter: string]: readonly Meaning[] } = {
  R: ['does', 'checks'],
  A: ['owns', 'signs'],
  C: ['advises', 'does'],
  I: ['hears', 'advises'],
  S: ['helps', 'signs'],
  V: ['checks', 'does'],
  D: ['owns', 'does'],
  P: ['does', 'helps'],
  L: ['owns', 'does'],
};

/** `first` are the answers that this file suggests. The two likeliest stand before all others. */
export function askMeaning(
  token: string,
  because: string,
  first: readonly Answer[],
  otherwise: Answer,
): Question {
  const likely = LIKELY[token.toUpperCase()] ?? ['does', 'owns'];
  const rank = (use: LetterUse) => {
    const place = typeof use === 'object' && 'meaning' in use ? likely.indexOf(use.meaning) : -1;
    return place < 0 ? likely.length : place;
  };
  const answers = [
    ...first,
    ...[...CHOICES]
      .sort(([one], [other]) => rank(one) - rank(other))
      .map(([use, label]): Answer => ({ label, correction: { letters: { [token]: use } } })),
  ];
  return {
    id: `letter-${token}`,
    text: `What does “${token}” mean?`,
    because,
    about: [token],
    answers: [...answers, otherwise],
  };
}

/** Letters, marks and words that occur often and that neither the file nor a scheme explains: asked once for each. */
export function letterQuestions(
  letters: readonly LetterReading[],
  marks: ReadonlySet<string>,
  scheme: Scheme,
  corrections: Corrections,
): Question[] {
  // Letters among which no one does or owns anything are no letters of the scheme, whatever it calls them.
  const held = letters.flatMap(({ letter }) =>
    [...(letter ?? '')].map((one) => codeOf(scheme, one)?.meaning),
  );
  const isForeign =
    corrections.asksLetters ||
    (marks.size > 0 &&
      !held.includes('owns') &&
      !held.includes('does') &&
      letters.some(({ why }) => why === 'unknown'));
  return letters
    .filter(
      ({ token, why, count }) =>
        (why === 'unknown' || (isForeign && why === 'letter')) &&
        (count >= 2 || marks.has(token)) &&
        [...token].length <= 20 &&
        corrections.letters?.[token] === undefined &&
        !corrections.confirmed?.includes(`letter-${token}`),
    )
    .slice(0, 6)
    .map(({ token, count }) =>
      askMeaning(
        token,
        `It is in ${count} ${count === 1 ? 'cell' : 'cells'}, and neither a legend that could be read nor a known scheme says what it means.`,
        [],
        { label: 'Keep it as a note', correction: { confirmed: [`letter-${token}`] } },
      ),
    );
}

/** Letters of a scheme of someone's own, which a plain CSV does not explain. */
export function unknownMeanings(scheme: Scheme, corrections: Corrections): Question[] {
  return scheme.codes
    .filter(
      ({ letter, meaning }) =>
        meaning === 'none' && scheme.id === 'own' && corrections.letters?.[letter] === undefined,
    )
    .map(({ letter }) =>
      askMeaning(letter, 'No known scheme uses it together with the other letters in this file.', [], {
        label: 'No meaning for the rules',
        correction: { letters: { [letter]: { meaning: 'none' } } },
      }),
    );
}
