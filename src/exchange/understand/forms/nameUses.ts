/** What stands in cells of names and may be none: asked once for each mark, offered for words that stand for others. */

import type { Corrections } from '../reading/corrections';
import type { Answer, Question } from '../reading/understood';
import { listed } from '../words/listed';
import type { NameKind } from '../words/nameWords';

/** A text as it was first met, and how often. */
export interface CountedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly head: string;
  count: number;
}

type Uses = NonNullable<Corrections['nameUses']>;

/** The rest follows as these are answered. */
const MOST_ASKED = 6;

export function markQuestions(found: readonly CountedName[], uses: Uses): Question[] {
  const open = found.filter(({ name }) => uses[name] === undefined);
  const singles = open.filter(({ kind }) => kind === 'single').map(({ name }) => name);
  return [
    ...open
      .filter(({ kind }) => kind === 'mark')
      .slice(0, MOST_ASKED)
      .map(
        ({ name, head, count }): Question => ({
          id: `mark-${name}`,
          text: `What does “${name}” mean in a list of names?`,
          because: `It is in ${count === 1 ? '1 cell' : `${count} cells`}${head ? `, first below “${head}”` : ''}, where names of roles are expected.`,
          about: [name],
          answers: [answer('Nobody: skip it', [name], 'nobody'), others(name), named(name)],
        }),
      ),
    ...(singles.length === 0
      ? []
      : [
          {
            id: 'single-names',
            text: `${listed(singles)}: ${singles.length === 1 ? 'the name of a role' : 'names of roles'}?`,
            because: 'A single letter may be a short name, or a letter that got into a column of names.',
            about: singles,
            answers: [
              answer(singles.length === 1 ? 'A role of this name' : 'Roles of these names', singles, 'role'),
              answer('Nobody: skip them', singles, 'nobody'),
            ],
          },
        ]),
  ];
}

/** Words that stand for others, "All", and those that point at another cell, "same as above". */
export function nameOffers(found: readonly CountedName[], uses: Uses): Question[] {
  const open = found.filter(({ name }) => uses[name] === undefined);
  const same = open.filter(({ kind }) => kind === 'same').map(({ name }) => name);
  return [
    ...open
      .filter(({ kind }) => kind === 'all')
      .slice(0, MOST_ASKED)
      .map(
        ({ name }): Question => ({
          id: `all-${name}`,
          text: `“${name}”: a role, or every other role?`,
          because: 'It was read as a role of that name.',
          about: [name],
          answers: [
            { ...others(name), label: 'Every role with no other letter there' },
            { ...named(name), label: 'A role of that name' },
          ],
        }),
      ),
    ...(same.length === 0
      ? []
      : [
          {
            id: 'same-as-above',
            text: `${listed(same)}: the names of the cell above?`,
            because: 'It points at another cell, and was kept as a note.',
            about: same,
            answers: [
              answer('Take the names of the cell above', same, 'above'),
              answer('Keep it as a note', same, 'aside'),
            ],
          },
        ]),
  ];
}

function others(name: string): Answer {
  return answer('Every role with no other letter there', [name], 'others');
}

function named(name: string): Answer {
  return answer(`A role named “${name}”`, [name], 'role');
}

function answer(label: string, names: readonly string[], use: Uses[string]): Answer {
  return { label, correction: { nameUses: Object.fromEntries(names.map((name) => [name, use])) } };
}
