/** The parts that fixes of the audit are made of. Rows of the catalogue and the ranking of people come from the gap rules. */

import type { Fix } from '../../findings/rule';
import type { NewId, RoleId } from '../../matrix/ids';
import type { Person } from '../../matrix/matrix';
import type { Row } from '../../reading/row';

/** The people who may fill a role, and for which row. */
export interface Sought {
  readonly row: Row;
  fits(person: Person): boolean;
}

export interface AuditFixes {
  readonly newId: NewId;
  /** Adds a row of the catalogue with its usual codes; undefined where the catalogue has none by that origin. */
  addRow(origin: string): Fix | undefined;
  /** "Put Ann into Platform", the likeliest first. */
  putInto(roleId: RoleId, sought: Sought): readonly Fix[];
  /** "Make Bob the deputy in Platform", the likeliest first. */
  makeDeputy(roleId: RoleId, sought: Sought): readonly Fix[];
  /** Roles that may become accountable for a row, the likeliest first. */
  likelyOwners(row: Row): readonly RoleId[];
  /** "Hand “Restore” from Platform to Service": what the role owns and does there. */
  handOver(row: Row, from: RoleId, to: RoleId): Fix;
}

/** Several fixes as one. */
export function together(all: readonly Fix[]): Fix {
  // Two rows may ask for the same person in the same role.
  const fixes = all.filter(({ label }, place) => all.findIndex((fix) => fix.label === label) === place);
  const [first] = fixes;
  if (!first) throw new Error('Nothing to do together.');
  if (fixes.length === 1) return first;
  const rest = fixes.slice(1).map(({ label }) => lowerFirst(label));
  const shown = rest.slice(0, 2);
  const more = rest.length - shown.length;
  const last = more > 0 ? ` and ${more} more` : '';
  return {
    label: `${[first.label, ...shown].join(more > 0 ? '; ' : ' and ')}${last}`,
    edit: {
      label: `${first.edit.label} and ${rest.length} more`,
      apply(draft) {
        for (const { edit } of fixes) edit.apply(draft);
      },
    },
  };
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
