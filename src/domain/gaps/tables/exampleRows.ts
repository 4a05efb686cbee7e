/** Examples of rules that speak from twelve rows on: rows that are alike are written once. */

const NAMES = 'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** `exampleRows('Chief | Ann', [10, 'A | R'], [2, ' | AR'])`: ten rows of the first sort, then two of the second. */
export function exampleRows(
  roles: string,
  ...sorts: readonly (readonly [count: number, cells: string])[]
): string {
  let text = ` | ${roles}`;
  let at = 0;
  for (const [count, cells] of sorts) {
    for (let row = 0; row < count; row += 1) {
      text += `\n${NAMES[at] ?? `Row ${at + 1}`} | ${cells}`;
      at += 1;
    }
  }
  return text;
}

const FIVE_OWNERS = ['A | R | | |', '| A | R | |', '| | A | R |', '| | | A | R', 'R | | | | A'];

/** These rows in a table of five owners, where of all the others it is known what they are about. */
export function exampleTable(scope: string, names: readonly string[]): string {
  const others = FIVE_OWNERS.flatMap((cells, at) =>
    [0, 1, 2].map((turn) => `Write code ${at}${turn} #delivery | ${cells}`),
  );
  const rows = names.map((name) => `${name} | A | R | C | |`);
  return [`settings: scope=${scope}`, ' | Lead | Ann | Bob | Eve | Kim', ...others, ...rows].join('\n');
}
