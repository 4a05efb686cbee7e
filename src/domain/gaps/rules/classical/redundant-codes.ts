import { putCodes } from '../../../edits/cellDraft';
import { type MatrixDraft, present } from '../../../edits/edit';
import { defineRule } from '../../../findings/rule';
import type { ActivityId, RoleId } from '../../../matrix/ids';
import { type Codes, codesFromLetters } from '../../../matrix/scheme/codes';
import { codeOf, type Scheme } from '../../../matrix/scheme/scheme';
import type { Row } from '../../../reading/row';
import { rolesListed, rowName } from '../../names/words';

export default defineRule({
  id: 'redundant-codes',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'A cell has a redundant letter',
  why: 'A role that is responsible or accountable is already consulted and informed. The extra letter only raises questions.',
  source: 'RACI practice; seen in published disaster-recovery matrices',
  remedy: 'Keep the strongest letter. A and R can be together.',
  flagged: [
    `
                 | Architect | Engineer
    Pay the bill | A         | RC`,
  ],
  accepted: [
    `
                 | Architect | Engineer
    Pay the bill | AR        | C`,
  ],
  mayFind: holdsMoreThanCells,
  *check(row) {
    const doubled = doubledRoles(row);
    if (doubled.length === 0) return;
    const { id } = row.activity;
    yield {
      about: id,
      message: `${rowName(row)} has letters that a stronger letter already covers.`,
      facts: doubled.join(),
      places: doubled.map((roleId) => ({ activityId: id, roleId })),
      fixes: ({ reading }) => [
        {
          label: `Keep only the strongest letter for ${rolesListed(doubled, reading)}`,
          safe: true,
          edit: {
            label: `keep the strongest letters in “${row.activity.name}”`,
            apply: (draft) => keepStrongest(draft, id, doubled),
          },
        },
      ],
    };
  },
});

/** Most rows say nothing twice, which the counts show without reading cells. */
function holdsMoreThanCells({ owners, doers, adviserCount, hearerCount, involvedCount }: Row): boolean {
  if (adviserCount + hearerCount === 0) return false;
  let carriers = owners.length + doers.length;
  for (const id of owners) if (doers.includes(id)) carriers--;
  return carriers + adviserCount + hearerCount > involvedCount;
}

/** The roles of which some cell says less than what it says as well. */
export function doubledRoles(row: Row): readonly RoleId[] {
  if (!holdsMoreThanCells(row)) return [];
  const { owners, doers, advisers, hearers, involved } = row;
  const strong = new Set([...owners, ...doers]);
  const asked = new Set(advisers);
  return involved.filter(
    (id) =>
      (strong.has(id) && (asked.has(id) || hearers.includes(id))) || (asked.has(id) && hearers.includes(id)),
  );
}

function keepStrongest(draft: MatrixDraft, activityId: ActivityId, roles: readonly RoleId[]): void {
  const activity = present(draft.activities[activityId], 'activity');
  for (const roleId of roles) {
    const codes = activity.assignments[roleId];
    if (codes) putCodes(activity, roleId, strongest(draft.scheme, codes));
  }
}

function strongest(scheme: Scheme, codes: Codes): Codes {
  const meanings = new Map([...codes].map((letter) => [letter, codeOf(scheme, letter)?.meaning]));
  const held = new Set(meanings.values());
  const carries = held.has('owns') || held.has('does');
  const weak = carries ? ['advises', 'hears'] : ['hears'];
  return codesFromLetters(
    scheme,
    [...codes].filter((letter) => !weak.includes(meanings.get(letter) ?? '')),
  );
}
