/** How the states of coverage are called, and the order in which they are worth reading. */
import type { CoverageState, ItemCoverage } from '../../domain/coverage/coverage';
import type { Role } from '../../domain/matrix/matrix';
import { counted } from '../parts/counted';

export const STATE_ORDER: readonly CoverageState[] = [
  'missing',
  'unowned',
  'unknown',
  'covered',
  'not-applicable',
];

export const STATE_WORDS: { readonly [state in CoverageState]: string } = {
  covered: 'Covered',
  unowned: 'No single owner',
  missing: 'Not covered',
  unknown: 'Cannot tell',
  'not-applicable': 'Not applicable',
};

/** What became of all items that can be told, leaving out what there is none of. */
export function shareInWords({
  covered,
  unowned,
  missing,
}: { readonly [state in CoverageState]: number }): string {
  const rest = [
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} not in the matrix`] : []),
    ...(unowned > 0 ? [`${unowned} ${unowned === 1 ? 'has' : 'have'} no single owner`] : []),
  ].join(' and ');
  const items = counted(covered + unowned + missing, 'item');
  return `${covered} of ${items} ${covered === 1 ? 'has' : 'have'} one owner.${rest ? ` ${rest}.` : ''}`;
}

/** One sentence for an item: what covers it and who answers, or what is missing. */
export function itemInWords(coverage: ItemCoverage, roleOf: (id: string) => Role | undefined): string {
  const [row] = coverage.rows;
  switch (coverage.state) {
    case 'covered': {
      const owner = row?.owners[0];
      const name = owner ? roleOf(owner)?.name : undefined;
      return row && name
        ? `${name} is accountable for “${row.activity.name}”.`
        : 'The rules of this matrix see to it.';
    }
    case 'unowned':
      return row
        ? `“${row.activity.name}” has ${row.owners.length === 0 ? 'nobody' : `${row.owners.length} roles`} answering for it.`
        : 'A rule of this matrix finds it broken.';
    case 'missing':
      return 'No row speaks of it.';
    case 'unknown':
      return 'It takes people in the roles to tell.';
    case 'not-applicable':
      return coverage.mark?.reason ?? '';
  }
}
