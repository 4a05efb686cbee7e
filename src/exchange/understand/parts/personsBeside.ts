/** Names of people beside letters, "R (Ana Ruiz)", or below the names of roles: kept as notes where that is plain and as
 * conditions otherwise, and offered as people who hold the role of the column. */

import type { Corrections } from '../reading/corrections';
import type { Problem, Question, UnderstoodActivity, UnderstoodRole } from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';
import { soundsLikeRole } from '../words/headWords';
import { STANDS_IN } from '../words/holderWords';
import { listed } from '../words/listed';
import { personsIn } from '../words/personWords';
import { hasConditions, namesAsNotes } from './namesAsNotes';
import { heldOffer, withHeld } from './people';

export interface PersonsBeside {
  readonly roles: readonly UnderstoodRole[];
  readonly activities: readonly UnderstoodActivity[];
  readonly problems: readonly Problem[];
  readonly offers: readonly Question[];
}

interface Read {
  readonly roles: readonly UnderstoodRole[];
  readonly activities: readonly UnderstoodActivity[];
}

/** `told`: word keys of people whom notes name beside roles. */
export function personsBeside(
  { roles, activities }: Read,
  asked: Corrections['besideLetters'],
  told: () => ReadonlySet<string>,
): PersonsBeside {
  const found = besideIn({ roles: withHeld(roles, asked), activities }, asked, told);
  return { ...found, offers: found.offers.length > 0 ? found.offers : heldOffer(roles, asked) };
}

function besideIn(
  read: Read,
  asked: Corrections['besideLetters'],
  told: () => ReadonlySet<string>,
): PersonsBeside {
  const beside = new Set<string>();
  const jobs = new Set<string>();
  const deputies = new Set<string>();
  for (const { cells } of read.activities) {
    if (!hasConditions(cells)) continue;
    for (const [role, { condition }] of cells) {
      if (condition === undefined) continue;
      const isPerson = soundsLikePerson(read.roles[role]?.name ?? '');
      for (const name of isPerson ? [] : personsIn(condition)) beside.add(name);
      if (condition && DEPUTY.test(condition)) deputies.add(condition);
      if (condition && isJobOf(read.roles[role], condition)) jobs.add(condition);
    }
  }
  const below = [...new Set(read.roles.flatMap(({ below: name }) => name ?? []))];
  const names = [...beside, ...below];
  const kept = asked === 'person' ? asHolders(read) : read;
  // A person who calls them conditions knows better.
  const { activities, noted } =
    asked === 'condition'
      ? { activities: kept.activities, noted: new Set<string>() }
      : namesAsNotes(kept.roles, kept.activities, told);
  const said = [
    ...keptNames(jobs, noted, 'in brackets behind names may be roles'),
    ...keptNames(deputies, noted, 'may name deputies'),
  ];
  if (names.length === 0) return { roles: read.roles, activities, problems: said, offers: [] };
  if (asked === 'person') return { roles: kept.roles, activities, problems: said, offers: [] };
  if (asked) return { ...withBelowNoted(read), problems: said, offers: [] };
  return {
    ...withBelowNoted({ roles: read.roles, activities }),
    problems: [
      ...said,
      ...keptNames(beside, noted, 'beside letters may be people'),
      ...(below.length === 0
        ? []
        : [
            problem(
              `${listed(below)} are beside the names of roles. They were kept as notes of these roles.`,
            ),
          ]),
    ],
    offers: [
      {
        id: 'beside-letters',
        text: `${listed(names)}: are these people?`,
        because:
          beside.size > 0
            ? 'They are beside letters, where conditions go.'
            : 'They are beside the names of roles.',
        answers: [
          { label: 'People who hold the role of their column', correction: { besideLetters: 'person' } },
          { label: beside.size > 0 ? 'Conditions' : 'Notes', correction: { besideLetters: 'condition' } },
        ],
      },
    ],
  };
}

function problem(message: string): Problem {
  return { place: {}, message, outcome: 'kept' };
}

/** What is said of names, apart for those that became notes. */
function keptNames(names: ReadonlySet<string>, noted: ReadonlySet<string>, said: string): readonly Problem[] {
  const notes = [...names].filter((name) => noted.has(name));
  const conditions = [...names].filter((name) => !noted.has(name));
  return [
    ...(notes.length === 0 ? [] : [problem(`${listed(notes)} ${said}. They were kept as notes.`)]),
    ...(conditions.length === 0
      ? []
      : [problem(`${listed(conditions)} ${said}. They were kept as conditions.`)]),
  ];
}

const DEPUTY = new RegExp(String.raw`^(?:${STANDS_IN})(?!\p{L})`, 'iu');

/** "Ana Ruiz (CFO)": what a person is, rather than when. */
function isJobOf(role: UnderstoodRole | undefined, condition: string): boolean {
  return (
    role !== undefined &&
    soundsLikePerson(role.name) &&
    (soundsLikeRole(condition) || /^\p{Lu}{2,5}$/u.test(condition))
  );
}

function withBelowNoted({ roles, activities }: Read): Read {
  return {
    activities,
    roles: roles.map((role) =>
      role.below === undefined
        ? role
        : { ...role, notes: [role.notes, role.below].filter((text) => text).join('\n') },
    ),
  };
}

function asHolders({ roles, activities }: Read): Read {
  const holders = new Map<number, Set<string>>();
  for (const [place, { below }] of roles.entries())
    if (below !== undefined) holders.set(place, new Set([below]));
  const cleared = activities.map((activity) => {
    const cells = new Map(activity.cells);
    for (const [role, { condition, ...cell }] of cells) {
      const found = soundsLikePerson(roles[role]?.name ?? '') ? [] : personsIn(condition);
      if (found.length === 0) continue;
      cells.set(role, cell);
      holders.set(role, new Set([...(holders.get(role) ?? []), ...found]));
    }
    return { ...activity, cells };
  });
  return {
    activities: cleared,
    roles: roles.map((role, place) => {
      const held = holders.get(place);
      return held ? { ...role, people: [...new Set([...(role.people ?? []), ...held])] } : role;
    }),
  };
}
