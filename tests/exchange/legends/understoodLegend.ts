/** Whether a written legend is understood: nothing is asked, nothing of it becomes a row, and each sign means what it should. */
import type { Meaning } from '../../../src/domain/matrix/scheme/scheme';
import { readFile } from '../reading';
import type { WrittenLegend } from './writtenLegends';

const ROLES = ['Clerk', 'Depot', 'Office'];
const ROWS = [
  'Order paper',
  'Stack the shelves',
  'Open the gate',
  'Answer letters',
  'Keep the books',
  'Pay the bills',
];

/** Every sign in several cells. */
function tableOf(signs: readonly string[]): string[][] {
  const cell = (row: number, column: number) => signs[(row * ROLES.length + column) % signs.length] ?? '';
  return [
    ['Activity', ...ROLES],
    ...ROWS.map((name, row) => [name, ...ROLES.map((_, column) => cell(row, column))]),
  ];
}

export function fileWith({ text, where, means }: WrittenLegend): { text: string; name: string } {
  const table = tableOf(Object.keys(means));
  if (where !== 'above' && where !== 'below') {
    const cellsOf = (line: string) => (where === 'rows' || where === 'top' ? [line] : line.split('|'));
    const quoted = (cells: readonly string[]) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const legend = text.split('\n').map((line) => quoted(cellsOf(line)));
    const drawn = table.map((cells) => cells.join(','));
    const lines = where === 'rows' ? [...drawn, '', ...legend] : [...legend, '', ...drawn];
    return { text: lines.join('\n'), name: 'file.csv' };
  }
  const [head = [], ...rest] = table;
  const drawn = [head, head.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`);
  const parts = where === 'above' ? [text, '', ...drawn] : [...drawn, '', text];
  return { text: parts.join('\n'), name: 'file.md' };
}

/** Undefined where it is understood, else what is wrong. */
export async function faultOf(legend: WrittenLegend): Promise<string | undefined> {
  const { text, name } = fileWith(legend);
  const { understanding } = await readFile(text, name);
  if (!understanding) return 'not read';
  const { questions, activities, scheme } = understanding;
  if (questions.length > 0) return `asks: ${questions.map((one) => `${one.text} ${one.because}`).join(' ')}`;
  const names = activities.map((activity) => activity.name);
  if (names.join() !== ROWS.join()) return `rows: ${names.join(', ')}`;
  const table = tableOf(Object.keys(legend.means)).slice(1);
  for (const [row, [, ...cells]] of table.entries())
    for (const [column, sign] of cells.entries()) {
      const letters = activities[row]?.cells.get(column)?.letters ?? '';
      // Of two letters the first tells.
      const meaning = scheme.codes.find(({ letter }) => letter === letters.charAt(0))?.meaning ?? 'nothing';
      const meant: readonly (Meaning | undefined)[] = [legend.means[sign] ?? []].flat();
      if (!meant.some((one) => one === meaning)) return `${sign} is ${meaning}, not ${meant.join(' or ')}`;
    }
  return undefined;
}
