import type { Person, Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import { assignRoleFixes } from '../judging/assignRole';
import type { AuditContext } from '../judging/auditContext';
import type { AuditFixes } from '../judging/auditFixes';
import { defineCheck, targetAt } from '../judging/check';
import { allMended, answerers, cellsOf, missing, nameOf, rolesIn, whoDoes } from '../judging/judging';
import { apartFixes, forPeople } from '../judging/staffFixes';
import { peopleOf, staffingOf } from '../judging/staffing';
import { rowsOf, type Target } from '../judging/target';
import { no, unknown, type Verdict, yes } from '../judging/verdict';

// Whoever acts counts, not whoever answers: a commander may own both rows and still do only one of them.
export default defineCheck({
  name: 'SEP',
  label: 'Two pieces of work are done by different people',
  parameters: ['target', 'target'],
  answeredBy: 'people',
  judge(given, context) {
    const sides = [targetAt(given, 0), targetAt(given, 1)].map((targets) => ({
      targets,
      row: rowsOf(context.reading, targets).rows[0],
    }));
    const [one, other] = sides;
    const absent = sides.filter(({ row }) => !row).map(({ targets }) => missing(context, targets));
    if (absent.length > 0) return allMended(absent);
    if (!one?.row || !other?.row) throw new Error('SEP looks at two rows.');
    return judge(context, side(context, one.targets, one.row), side(context, other.targets, other.row));
  },
});

interface Side {
  readonly name: string;
  readonly row: Row;
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** Roles of it for which nobody was ever entered. */
  readonly unknownRoles: readonly Role[];
}

function side(context: AuditContext, targets: readonly Target[], row: Row): Side {
  const roles = rolesIn(context, whoDoes(row));
  return {
    name: nameOf(targets),
    row,
    people: peopleOf(context, roles),
    roles,
    unknownRoles: roles.filter((role) => !staffingOf(context, role).known),
  };
}

function judge(context: AuditContext, one: Side, other: Side): Verdict {
  const ids = [...whoDoes(one.row), ...whoDoes(other.row)];
  const named = {
    places: [...cellsOf(one.row, whoDoes(one.row)), ...cellsOf(other.row, whoDoes(other.row))],
    who: answerers(ids, 'does'),
  };
  for (const { row, people, roles, unknownRoles } of [one, other]) {
    if (whoDoes(row).length === 0) {
      const fixes = (mend: AuditFixes) => assignRoleFixes(context, row, 'does', mend);
      return no(`Nobody does “${row.activity.name}”.`, { ...named, fixes });
    }
    if (people.length === 0 && unknownRoles.length === 0) {
      const lacking = { ...named, ...forPeople(context, row, roles.slice(0, 1)) };
      return no(`Nobody is there to do “${row.activity.name}”.`, lacking);
    }
  }
  const pair = one.people.flatMap((first) =>
    other.people.filter((second) => second !== first).map((second) => ({ first, second })),
  )[0];
  const tasks = `“${one.row.activity.name}” and “${other.row.activity.name}”`;
  if (pair) return yes(`${pair.first.name} and ${pair.second.name} can each take one of ${tasks}.`, named);
  const [open] = [...one.unknownRoles, ...other.unknownRoles];
  if (open)
    return unknown(
      'people',
      `Nobody is entered as ${open.name}, so it cannot be told whether ${tasks} are done by different people.`,
      { ...named, ...forPeople(context, one.unknownRoles.includes(open) ? one.row : other.row, [open]) },
    );
  const [only] = one.people;
  return no(`${only?.name ?? 'One person'} would do both ${tasks}.`, {
    ...named,
    fixes: (mend) => apartFixes(context, [one.row, other.row], only, mend),
    wanted: other.roles.slice(0, 1).map(({ id }) => ({ roleId: id, part: 'deputy', row: other.row })),
  });
}
