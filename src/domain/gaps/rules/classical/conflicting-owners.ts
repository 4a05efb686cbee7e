import { setActivityFields } from '../../../edits/setActivityFields';
import { defineRule, type Fix, type FixContext } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import { hasAnyDuty, isSure, tagKey } from '../../../matrix/tags';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { asOwner, keepOneOwner } from '../../fixes/cells';
import { whoGets } from '../../fixes/outcomes';
import { wordsOf } from '../../names/names';
import { inAnyOrder, listed, roleName, rolesListed, rowsListed } from '../../names/words';

const withDuty: Choice = { holds: ({ activity }) => hasAnyDuty(activity) };

export default defineRule({
  id: 'conflicting-owners',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'One duty has two owners',
  why: 'When two activities describe the same duty and have different owners, nobody notices until an incident happens.',
  source: 'Ownership contradictions, worst during incidents',
  remedy: 'Decide which role is accountable, or say which service or region each activity covers.',
  flagged: [
    `
                             | Commander | Manager
    Lead incidents {command} | AR        |
    Lead all incidents {command} |       | AR`,
  ],
  accepted: [
    `
                                        | Commander | Manager
    Lead incidents {command} [scope=EU] | AR        |
    Lead all incidents {command} [scope=US] |       | AR`,
    `
                                          | Platform | Service
    Take backups of clusters {backup}     | AR       |
    Take backups of applications {backup} |          | AR`,
  ],
  inputs: (reading) => [reading.chosenBy(withDuty)],
  *check(reading) {
    const groups = new Map<string, Row[]>();
    for (const row of reading.chosenBy(withDuty)) {
      for (const duty of row.activity.duties ?? []) {
        if (!isSure(row.activity, tagKey('duty', duty))) continue;
        const key = `${duty}/${row.activity.scope ?? ''}`;
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
    }
    for (const [about, all] of groups) {
      const rows = all.length > 1 ? alike(all) : [];
      const owners = new Set(rows.flatMap((row) => row.owners));
      // Two owners inside one row are that row's own finding.
      const perRow = new Set(
        rows.filter((row) => row.owners.length > 0).map((row) => inAnyOrder(row.owners)),
      );
      if (perRow.size < 2) continue;
      yield {
        about,
        message: `${rowsListed(rows)} are the same duty, and ${rolesListed([...owners], reading)} are each accountable for one of them.`,
        // Two commanders cannot both be right.
        ...(about.startsWith('command/') ? { severity: 'must' as const } : {}),
        facts: [...perRow].sort().join(';'),
        causes: rows.map((row) => row.activity.id),
        concern: 'incident',
        places: rows.map((row) => ({ activityId: row.activity.id })),
        fixes: (context) => [...decide([...owners], rows, context), ...keepApart(rows, context)],
      };
    }
  },
});

/**
 * The rows that speak of the same thing: of one section, one kind, and one saying no more than the other. Backups of the
 * platform and of applications, or strategy and execution, are different rows of one duty.
 */
function alike(rows: readonly Row[]): readonly Row[] {
  const [first] = rows;
  if (!first) return [];
  return rows.filter((row) => row === first || sameThing(first, row));
}

function sameThing({ activity: one }: Row, { activity: other }: Row): boolean {
  if (one.kind !== other.kind || one.sectionId !== other.sectionId) return false;
  const [ones, others] = [wordsOf(one.name), wordsOf(other.name)];
  if (one.duties?.length !== 1 || other.duties?.length !== 1) return false;
  // Where each names something that the other does not, they speak of two things: of the platform and of applications.
  return ones.every((word) => others.includes(word)) || others.every((word) => ones.includes(word));
}

function decide(owners: readonly RoleId[], rows: readonly Row[], { reading }: FixContext): readonly Fix[] {
  return owners.slice(0, 3).map((owner) => ({
    label: `Make ${roleName(owner, reading)} ${asOwner(reading.scheme)} for all of them`,
    ...whoGets({ does: owners.filter((id) => id !== owner) }, reading),
    edit: {
      label: `make ${roleName(owner, reading)} ${asOwner(reading.scheme)} for ${listed(rows.map((row) => `“${row.activity.name}”`))}`,
      apply(draft) {
        for (const row of rows) keepOneOwner(draft, row.activity.id, owner, row.owners, 'does');
      },
    },
  }));
}

/** Rows with different scopes may have different owners. The section is the likeliest name of a scope. */
function keepApart(rows: readonly Row[], { reading }: FixContext): readonly Fix[] {
  const names = rows.map((row) => reading.section(row.activity.sectionId)?.name ?? '');
  if (new Set(names).size < rows.length) return [];
  const parts = rows.map((row, place) =>
    setActivityFields(reading.matrix, [row.activity.id], { scope: names[place] }),
  );
  return [
    {
      label: `Keep both: limit each to its section, ${listed(names)}`,
      edit: {
        label: 'set the scope of each activity',
        apply(draft) {
          for (const part of parts) part.apply(draft);
        },
      },
    },
  ];
}
