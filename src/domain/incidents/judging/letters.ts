/** One role's letters for one activity, with everything that must hold before they count for an answer. */
import { confirmSuggestions } from '../../edits/confirmSuggestions';
import { setCondition } from '../../edits/setCondition';
import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import { meaningsInWords } from '../../matrix/scheme/codes';
import type { Row } from '../../reading/row';
import type { AuditContext } from './auditContext';
import { fitOf } from './conditions';
import { presenceIn } from './presence';
import { forPeople } from './staffFixes';
import { anyOf, no, unknown, type Verdict, yes } from './verdict';

/** A letter that a condition keeps from counting at the time asked about, as if it were not there. */
export function isExcluded(context: AuditContext, row: Row, roleId: RoleId): boolean {
  const condition = row.activity.conditions?.[roleId];
  return condition !== undefined && fitOf(condition, context) === 'does not fit';
}

/**
 * Yes with `says` where the role's letters count: someone is there, at that time, for sure. `present` is the time at
 * which someone must be there, where it is another one than that for which the letter must hold.
 */
export function judgeLetters(
  context: AuditContext,
  row: Row,
  roleId: RoleId,
  says: string,
  present = context,
): Verdict {
  const role = context.reading.role(roleId);
  if (!role) return no('The role was deleted.');
  const verdicts = [
    presence(present, row, role),
    condition(context, row, role),
    suggestion(context, row, role),
  ].filter((verdict) => verdict !== undefined);
  const failing =
    verdicts.find(({ value }) => value === 'no') ?? verdicts.find(({ value }) => value === 'unknown');
  if (failing) return failing;
  return yes(says, { places: placesOf(row, [roleId]), who: [{ roleId, activityId: row.activity.id }] });
}

/** One of the roles is enough; `ids` must not be empty. */
export function judgeAnyOf(
  context: AuditContext,
  row: Row,
  ids: readonly RoleId[],
  says: (roleId: RoleId) => string,
): Verdict {
  const verdicts = ids.map((id) => judgeLetters(context, row, id, says(id)));
  const holding = verdicts.filter(({ value }) => value === 'yes');
  const [first, ...others] = holding;
  if (!first) return anyOf(verdicts);
  // All who answer are named, though the sentence speaks of the first.
  return {
    ...first,
    who: [first, ...others].flatMap(({ who }) => who),
    places: [first, ...others].flatMap(({ places }) => places),
  };
}

export function placesOf(row: Row, ids: readonly RoleId[]) {
  return ids.map((roleId) => ({ activityId: row.activity.id, roleId }));
}

function presence(context: AuditContext, row: Row, role: Role): Verdict | undefined {
  const { value, because, title, byCalendar } = presenceIn(context, row, role);
  if (value === 'yes') return undefined;
  const who = [{ roleId: role.id, activityId: row.activity.id }];
  const more = byCalendar
    ? // No change to the matrix fills a hole in a calendar: it is filled there, and read again.
      { places: [{ roleId: role.id, rota: true }], who, cause: { key: `rota ${role.id}`, title } }
    : {
        places: placesOf(row, [role.id]),
        who,
        cause: { key: `people ${role.id}`, title },
        ...forPeople(context, row, role),
      };
  return value === 'no' ? no(because, more) : unknown('people', because, more);
}

function condition(context: AuditContext, row: Row, role: Role): Verdict | undefined {
  const { activity } = row;
  const words = activity.conditions?.[role.id];
  const fit = words === undefined ? 'fits' : fitOf(words, context);
  if (words === undefined || fit === 'fits') return undefined;
  const letters = lettersInWords(context, row, role);
  const because = `${role.name} is ${letters} for “${activity.name}”, but only “${words}”.`;
  const more = {
    places: placesOf(row, [role.id]),
    who: [{ roleId: role.id, activityId: activity.id }],
    cause: {
      key: `condition ${activity.id} ${role.id}`,
      title: `${role.name} is ${letters} for “${activity.name}” only “${words}”`,
    },
    fixes: () => [
      {
        label: `Remove the condition “${words}” from ${role.name} for “${activity.name}”`,
        edit: setCondition(context.reading.matrix, [{ activityId: activity.id, roleId: role.id }], ''),
      },
    ],
  };
  return fit === 'not known' ? unknown('condition', because, more) : no(because, more);
}

function suggestion(context: AuditContext, row: Row, role: Role): Verdict | undefined {
  const { activity } = row;
  if (!activity.suggested?.[role.id]) return undefined;
  const letters = lettersInWords(context, row, role);
  return unknown(
    'suggestion',
    `${role.name} is ${letters} for “${activity.name}” as a suggestion that nobody has confirmed.`,
    {
      places: placesOf(row, [role.id]),
      who: [{ roleId: role.id, activityId: activity.id }],
      cause: { key: 'suggestions', title: 'Suggested letters are not confirmed' },
      fixes: () => [
        {
          label: `Confirm ${role.name} as ${letters} for “${activity.name}”`,
          edit: confirmSuggestions(context.reading.matrix, [{ activityId: activity.id, roleId: role.id }]),
        },
      ],
    },
  );
}

/** “accountable, responsible”: the letters as the cell holds them. */
export function lettersInWords({ reading }: AuditContext, row: Row, role: Role): string {
  return meaningsInWords(reading.matrix.scheme, row.activity.assignments[role.id])
    .replaceAll(', ', ' and ')
    .toLowerCase();
}
