/** Our own file with one assignment per row: text is exact, each row is one letter, and its word says what the letter means. */
import { codeOf, isLetterSign, type Scheme } from '../../../domain/matrix/scheme/scheme';
import { schemeList } from '../../../domain/matrix/schemeList';
import { ownCode } from '../letters/legendScheme';
import type { UnderstoodActivity, UnderstoodCell } from '../reading/understood';
import { meaningOfPhrase } from '../words/meaningWords';
import type { TableContext } from './tableContext';

const [SECTION, ACTIVITY, ROLE, CODE, WORD, CONDITION] = [0, 1, 2, 3, 4, 5];

export function longScheme(rows: readonly (readonly string[])[]): Scheme {
  const words = new Map<string, string>();
  for (let row = 1; row < rows.length; row += 1) {
    const letter = rows[row]?.[CODE] ?? '';
    if (isLetterSign(letter) && !words.has(letter)) words.set(letter, rows[row]?.[WORD] ?? '');
  }
  const told = [...words];
  const fitting = schemeList.filter((scheme) =>
    told.every(([letter, word]) => codeOf(scheme, letter)?.name === word),
  );
  const [smallest] = [...fitting].sort((one, other) => one.codes.length - other.codes.length);
  if (smallest) return smallest;
  const codes = told.map(([letter, word]) =>
    ownCode(letter, word || letter, meaningOfPhrase(word) ?? 'none'),
  );
  return { id: 'own', name: 'From the file', codes };
}

export function readExactLongTable({ grid, builder, onShare }: TableContext): void {
  const activities = new Map<string, UnderstoodActivity & { cells: Map<number, UnderstoodCell> }>();
  const roles = new Map<string, number>();
  for (let row = 1; row < grid.rows.length; row += 1) {
    onShare(row / grid.rows.length);
    const line = grid.rows[row] ?? [];
    const [group = '', name = '', role = ''] = [line[SECTION], line[ACTIVITY], line[ROLE]];
    const section = builder.section(group);
    const key = `${section}\n${name}`;
    const known = activities.get(key);
    const current = known ?? { name, section, cells: new Map(), fields: {}, place: grid.place(row) };
    if (!known) activities.set(key, current);
    const place = roles.get(role) ?? builder.newRole(role);
    roles.set(role, place);
    const { letters = '', condition = line[CONDITION] } = current.cells.get(place) ?? {};
    current.cells.set(place, {
      letters: letters + (line[CODE] ?? ''),
      ...(condition ? { condition } : {}),
    });
  }
  for (const activity of activities.values()) builder.activity(activity);
}
