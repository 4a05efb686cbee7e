/** Roles that may be one under two names: "Architect" and "Architects", "QA-Team" and "QA team". */
import type { Question } from '../reading/understood';
import { wordKey } from '../words/wordKey';

/** More than this are not offered: then the names are a list of something else. */
const MOST_OFFERS = 12;

export function twinOffers(names: readonly string[]): Question[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    if (key === '') continue;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const twins = [...groups.values()].filter((group) => new Set(group).size > 1);
  return twins.slice(0, MOST_OFFERS).map(([first = '', ...others]) => ({
    id: `twins-${first}`,
    text: `${[first, ...others].map((name) => `“${name}”`).join(' and ')}: the same role?`,
    because: 'The names differ only in number, spelling or marks. They are read as separate roles.',
    answers: [
      {
        label: `One role, “${first}”`,
        correction: { sameRoles: Object.fromEntries(others.map((name) => [name, first])) },
      },
    ],
  }));
}

function keyOf(name: string): string {
  return wordKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && word !== 'of')
    .map((word) => (word.length > 3 ? word.replace(/(?:ies)$/, 'y').replace(/s$/, '') : word))
    .join('');
}
