/** Names of people beside letters, "R (Ana Ruiz)": kept as conditions, and offered as people who hold the role of the column. */
import type {
  Corrections,
  Problem,
  Question,
  UnderstoodActivity,
  UnderstoodRole,
} from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';

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
  const names = new Set<string>();
  for (const { cells } of read.activities)
    for (const { condition } of cells.values()) for (const name of personsIn(condition)) names.add(name);
  if (names.size === 0) return { ...read, problems: [], offers: [] };
  if (asked === 'person') return { ...asHolders(read), problems: [], offers: [] };
  const shown = [...names].slice(0, 3).map((name) => `“${name}”`);
  const list = `${shown.join(', ')}${names.size > shown.length ? ` and ${names.size - shown.length} more` : ''}`;
  const message = `${list} beside letters may be people. They were kept as conditions.`;
  return {
    ...read,
    problems: asked ? [] : [{ place: {}, message, outcome: 'kept' }],
    offers: asked
      ? []
      : [
          {
            id: 'beside-letters',
            text: `${list}: are these people?`,
            because: 'They stand beside letters, where conditions are.',
            answers: [
              { label: 'People who hold the role of their column', correction: { besideLetters: 'person' } },
              { label: 'Conditions', correction: { besideLetters: 'condition' } },
            ],
          },
        ],
  };
}

function personsIn(condition: string | undefined): readonly string[] {
  if (condition === undefined || condition.length > 200) return [];
  const parts = condition.split(/[,;/&]/).map((part) => part.trim());
  return parts.every(soundsLikePerson) ? parts : [];
}

function asHolders({ roles, activities }: Read): Read {
  const holders = new Map<number, Set<string>>();
  const cleared = activities.map((activity) => {
    const cells = new Map(activity.cells);
    for (const [role, { condition, ...cell }] of cells) {
      const found = personsIn(condition);
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
