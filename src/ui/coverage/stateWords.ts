/** How the states of coverage are called, and the order in which they are worth reading. */
import {
  askedOf,
  type CoverageCounts,
  type CoverageState,
  type ItemCoverage,
} from '../../domain/coverage/coverage';
import { listed } from '../../domain/gaps/names/words';
import type { Role } from '../../domain/matrix/matrix';
import { counted } from '../parts/counted';

export const STATE_ORDER: readonly CoverageState[] = [
  'missing',
  'unowned',
  'unrecognised',
  'unknown',
  'covered',
  'not-applicable',
];

export const STATE_WORDS: { readonly [state in CoverageState]: string } = {
  covered: 'Covered',
  unowned: 'No single owner',
  missing: 'Not covered',
  unrecognised: 'Not recognised',
  unknown: 'Needs people',
  'not-applicable': 'Not applicable',
};

/** What became of all items that can be told, leaving out what there is none of. */
export function shareInWords(counts: CoverageCounts): string {
  const { covered, unowned, missing, unrecognised } = counts;
  const rest = [
    ...(missing > 0 ? [`${missing} ${missing === 1 ? 'is' : 'are'} not in the matrix`] : []),
    ...(unowned > 0 ? [`${unowned} ${unowned === 1 ? 'has' : 'have'} no single owner`] : []),
    ...(unrecognised > 0 ? [`${unrecognised} ${unrecognised === 1 ? 'is' : 'are'} not recognised yet`] : []),
  ];
  const items = counted(askedOf(counts), 'item');
  return `${covered} of ${items} ${covered === 1 ? 'has' : 'have'} one owner.${rest.length > 0 ? ` ${listed(rest)}.` : ''}`;
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
        : 'Covered by a rule of this matrix.';
    }
    case 'unowned':
      return row
        ? `“${row.activity.name}” has ${row.owners.length === 0 ? 'no accountable role' : `${row.owners.length} accountable roles`}.`
        : 'A rule of this matrix reports a gap.';
    case 'missing':
      return 'No activity that we recognise covers this.';
    case 'unrecognised':
      return 'No activity that we recognise covers this. One of the others may.';
    case 'unknown':
      return 'Add people to the roles to check this.';
    case 'not-applicable':
      return coverage.mark?.reason ?? '';
  }
}
