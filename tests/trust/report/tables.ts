// Which tables are taken for delivery or operations, on whole little tables by another hand: “run | title’s language | title | roles:
// …”, then their names. Read as a file is, so that letters, tags and scope are those of a table that someone imports.
import { confirmed } from '../../../src/cli/checking/confirmed';
import { isRun, scopeOf } from '../../../src/domain/gaps/scope/matrixScope';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { readFile } from '../../exchange/reading';
import { TODAY } from '../../support/testRule';

const files: { readonly [path: string]: string } = import.meta.glob('../tables/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface WordedTable {
  readonly list: string;
  /** Whether its writer meant work on software or a technical service. */
  readonly isOfRun: boolean;
  readonly title: string;
  readonly roles: readonly string[];
  readonly names: readonly string[];
}

export function tablesIn(list: string, text: string): readonly WordedTable[] {
  return text
    .replaceAll('\r', '')
    .split(/\n\s*\n/)
    .filter((part) => /^(run|other) \|/.test(part.trim()))
    .map((part) => {
      const [head = '', ...names] = part.trim().split('\n');
      const [kind, , title = '', roles = ''] = head.split(' | ');
      return {
        list,
        isOfRun: kind === 'run',
        title: title === '-' ? '' : title,
        roles: roles.replace(/^roles: /, '').split('; '),
        names,
      };
    });
}

export const tables: readonly WordedTable[] = Object.entries(files).flatMap(([path, text]) =>
  tablesIn(/(\w+)\.txt$/.exec(path)?.[1] ?? path, text),
);

/** Each role answers for some of it, as in any table that someone has filled in. */
const LETTERS = ['A', 'R', 'C', 'I'];

function asFile({ roles, names }: WordedTable): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = names.map((name, row) =>
    [name, ...roles.map((_, at) => LETTERS[(at + roles.length - (row % roles.length)) % roles.length] ?? '')]
      .map(quoted)
      .join(','),
  );
  return [['Activity', ...roles].map(quoted).join(','), ...lines].join('\n');
}

export async function matrixOf(table: WordedTable): Promise<Matrix> {
  const { matrix } = await readFile(asFile(table), 'table.csv');
  return confirmed({ ...matrix, name: table.title }, TODAY);
}

/** Whether it is taken for one of delivery or operations. */
export async function isTaken(table: WordedTable): Promise<boolean> {
  return isRun(scopeOf(readMatrix(await matrixOf(table), TODAY)));
}
