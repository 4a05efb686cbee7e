import { defineRule } from '../../../findings/rule';
import type { Row } from '../../../reading/row';
import { keepOne } from '../../fixes/ownerFixes';
import { wordsOf } from '../../names/names';
import { quoted, rolesListed } from '../../names/words';

export default defineRule({
  id: 'multiple-commanders',
  group: 'incident',
  scope: 'matrix',
  severity: 'must',
  title: 'More than one commander',
  why: 'Responders who get orders from two people follow neither. One person commands at a time.',
  source: 'Incident Command System: unity of command',
  remedy: 'Keep one commander and make the others deputies.',
  needs: ['tags'],
  hides: ['incident-command-unowned'],
  flagged: [
    `
                                 | Commander @command | Manager @leadership
    Command incidents {command}  | AR                 | A`,
  ],
  accepted: [
    `
                                            | Commander @command | Manager @leadership
    Command in Europe {command} [scope=EU]  | AR                 | C
    Command in Asia {command} [scope=APAC]  | C                  | AR`,
  ],
  inputs: (reading) => [reading.withDuty('command')],
  *check(reading) {
    for (const [scope, rows] of byScope(reading.withDuty('command'))) {
      const owners = [...new Set(rows.flatMap((row) => row.owners))];
      if (owners.length < 2 || (scope === '' && areApart(rows))) continue;
      const where = scope === '' ? '' : ` for ${quoted(scope)}`;
      const [first] = rows;
      yield {
        about: scope === '' ? 'command' : `command/${first?.activity.id}`,
        message: `${rolesListed(owners, reading)} are all accountable for commanding incidents${where}.`,
        facts: owners.join(),
        concern: 'incident',
        // In one row, that row says it.
        causes: rows.length === 1 && first ? [first.activity.id] : ['duty:command'],
        places: rows.flatMap((row) => row.owners.map((roleId) => ({ activityId: row.activity.id, roleId }))),
        fixes: (context) => {
          const row = rows.length === 1 ? first : undefined;
          return row ? keepOne(row.activity.id, context) : [];
        },
      };
    }
  },
});

/** Each activity has one owner and names something that the others do not: incidents of the platform, of applications. */
function areApart(rows: readonly Row[]): boolean {
  if (rows.length < 2 || rows.some((row) => row.owners.length > 1)) return false;
  const names = rows.map(({ activity }) => wordsOf(activity.name));
  return names.every((words, at) => names.every((others, place) => at === place || says(words, others)));
}

/** Apart from the words for commanding, which name no scope. */
const COMMANDING = /^(command|lead|coordinat|manag|direct|run|incident|outage|crisis|response)/;

function says(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => !others.includes(word) && !COMMANDING.test(word));
}

function byScope(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const scopes = new Map<string, Row[]>();
  for (const row of rows) {
    const scope = row.activity.scope ?? '';
    scopes.set(scope, [...(scopes.get(scope) ?? []), row]);
  }
  return scopes;
}
