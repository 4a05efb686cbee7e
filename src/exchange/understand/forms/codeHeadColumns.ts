/** Columns whose heads name a letter of some scheme, but which were not read as letters: told, because a whole letter may be in them. */
import { schemeList } from '../../../domain/matrix/schemeList';
import { codeOfHead } from '../letters/codeHeads';
import { soundsLikeRole } from '../words/headWords';
import type { TableContext } from './tableContext';

export function tellCodeHeads({ columns, grid, headRow, builder }: TableContext): void {
  const roles = columns.filter(
    ({ name, use }) => use === 'role' && name.length > 1 && namesLetter(name) && !soundsLikeRole(name),
  );
  if (roles.length > 1)
    builder.problem(
      grid.place(Math.max(0, headRow)),
      `${roles.map(({ name }) => `“${name}”`).join(', ')} name letters, but were read as roles. If names are below them, choose another layout.`,
      'changed',
    );
  for (const { column, name, use } of columns) {
    if (
      use === 'role' ||
      use === 'codes' ||
      use === 'names' ||
      use.startsWith('letter:') ||
      use === 'activity'
    )
      continue;
    if (name === '' || soundsLikeRole(name) || !namesLetter(name)) continue;
    if (!grid.rows.slice(headRow + 1).some((row) => (row[column] ?? '') !== '')) continue;
    builder.problem(
      grid.place(Math.max(0, headRow), column),
      `“${name}” may mean a letter, but its cells were ${use === 'skip' ? 'skipped' : 'kept as notes'}.`,
      use === 'skip' ? 'left-out' : 'kept',
    );
  }
}

function namesLetter(name: string): boolean {
  return schemeList.some((scheme) => {
    const code = codeOfHead(name, scheme);
    return code !== undefined && code.by !== 'meaning';
  });
}
