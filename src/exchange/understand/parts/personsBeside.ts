/** Names of people beside letters, "R (Ana Ruiz)", or below the names of roles: kept as conditions and notes, and offered as
 * people who hold the role of the column. */
import type {
  Corrections,
  Problem,
  Question,
  UnderstoodActivity,
  UnderstoodRole,
} from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';
import { soundsLikeRole } from '../words/headWords';
import { listed } from '../words/listed';

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

export function personsBeside(read: Read, asked: Corrections['besideLetters']): PersonsBeside {
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
  const told = [
    ...(jobs.size === 0
      ? []
      : [
          problem(
            `${listed([...jobs])} in brackets behind names may be roles. They were kept as conditions.`,
          ),
        ]),
    ...(deputies.size === 0
      ? []
      : [problem(`${listed([...deputies])} may name deputies. They were kept as conditions.`)]),
  ];
  if (names.length === 0) return { ...read, problems: told, offers: [] };
  if (asked === 'person') return { ...asHolders(read), problems: told, offers: [] };
  if (asked) return { ...withBelowNoted(read), problems: told, offers: [] };
  return {
    ...withBelowNoted(read),
    problems: [
      ...told,
      ...(beside.size === 0
        ? []
        : [problem(`${listed([...beside])} beside letters may be people. They were kept as conditions.`)]),
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

/** Most rows have none: without the roles their cells are gone through in a third of the time. */
function hasConditions(cells: UnderstoodActivity['cells']): boolean {
  for (const { condition } of cells.values()) if (condition !== undefined) return true;
  return false;
}

function problem(message: string): Problem {
  return { place: {}, message, outcome: 'kept' };
}

function personsIn(condition: string | undefined): readonly string[] {
  if (condition === undefined || condition.length > 200) return [];
  const parts = condition.split(/[,;/&]/).map((part) => part.trim());
  return parts.every((part) => soundsLikePerson(part) || FIRST_NAME.test(part)) ? parts : [];
}

const DEPUTY =
  /^(?:back-?up|deputy|cover|stand-?in|substitute|alternate|delegate|vertretung|stellv\p{L}*\.?|vertreter\p{L}*|suppléant\p{L}*|remplaçant\p{L}*|suplente|sostituto|substituto)\b/iu;

/** "Ana", and also "Europe": a person can tell. */
const FIRST_NAME = /^\p{Lu}[\p{Ll}'’-]{1,20}$/u;

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
