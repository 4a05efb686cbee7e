import { type Codes, hasMeaning } from '../../domain/matrix/codes';
import type { RoleId } from '../../domain/matrix/ids';
import { inOrder } from '../../domain/matrix/order';
import { defineCodec } from '../codec';

/** A suggestion for a repository, from the rows that carry a path. Handles cannot be known, so teams are made from names. */
export default defineCodec({
  id: 'codeowners',
  label: 'CODEOWNERS',
  extension: 'txt',
  mimeType: 'text/plain',
  keeps: 'nothing',
  async write({ matrix }) {
    const lines = [
      `# Suggested from the responsibility matrix "${oneLine(matrix.name)}". Handles are guesses made from the names of roles: check each.`,
      '',
    ];
    for (const activity of inOrder(matrix.activities)) {
      if (!activity.paths || activity.paths.length === 0 || activity.archived) continue;
      const holding = (meaning: 'owns' | 'does') =>
        inOrder(matrix.roles).filter(({ id }) =>
          hasMeaning(matrix.scheme, (activity.assignments[id as RoleId] ?? '') as Codes, meaning),
        );
      const owners = holding('owns').length > 0 ? holding('owns') : holding('does');
      lines.push(`# ${oneLine(activity.name)}${owners.length === 0 ? ': nobody answers for it' : ''}`);
      for (const path of activity.paths)
        lines.push(
          [path.replaceAll(' ', '\\ '), ...owners.map(({ name }) => `@your-org/${handle(name)}`)].join(' '),
        );
      lines.push('');
    }
    return new TextEncoder().encode(lines.join('\n'));
  },
});

function handle(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words || 'team';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
