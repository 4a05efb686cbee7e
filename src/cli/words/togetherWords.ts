/** What several matrices show together, a line each. */
import { areaName } from '../../domain/matrix/areas';
import type { Organisation } from '../../domain/organisation/organisation';
import { isHole } from '../../domain/organisation/ownership/lookUps';
import { answerInWords } from '../../domain/organisation/words/areaWords';
import { loadInWords } from '../../domain/organisation/words/loadWords';
import { missingInWords, missingUnknownInWords } from '../../domain/organisation/words/missingWords';
import { counted } from './plainLine';

/** Named of each kind; `--format json` has all of them. */
const MOST = 20;

/** The first line sums up. */
export function togetherInWords(organisation: Organisation): readonly string[] {
  const { members, totals, people, nowhere, twice, lookUps, loads } = organisation;
  const { activities, owned } = totals;
  const over = loads.filter(({ state }) => state === 'over');
  const questions = people.questions.length;
  return [
    `All ${members.length} matrices together: ${counted(activities, 'activity', 'activities')}, ${owned} fully assigned; ${counted(people.people.length, 'person', 'people')}${questions > 0 ? `, ${counted(questions, 'name')} to confirm` : ''}; ${nowhere.length} owned nowhere, ${twice.length} owned twice`,
    ...[missingUnknownInWords(organisation)].filter((line) => line !== undefined),
    ...most(nowhere, (one) => {
      const where = [...one.unowned.map((member) => member.name), missingInWords(one)];
      return `owned nowhere: ${one.name} (${where.filter((part) => part !== '').join(', ')})`;
    }),
    ...most(twice, ({ duty, rows }) => {
      const owners = rows.map(({ member, roles }) => `${member.name}: ${roles.join(', ')}`).join('; ');
      return `owned twice${duty.kind === 'name' ? ', by the name alone' : ''}: ${duty.name} (${owners})`;
    }),
    ...most(lookUps.filter(isHole), (one) => {
      const where = one.path[0]?.name ?? one.where ?? '';
      return `elsewhere, and not there: ${areaName(one.area)} of ${one.member.name}, in ${where}. ${answerInWords(one)}`;
    }),
    ...most(over, (load) => `above their time: ${load.person.name}, ${loadInWords(load)}`),
  ];
}

function most<Item>(items: readonly Item[], wordsOf: (item: Item) => string): readonly string[] {
  const lines = items.slice(0, MOST).map(wordsOf);
  return items.length > MOST ? [...lines, `and ${items.length - MOST} more of these`] : lines;
}
