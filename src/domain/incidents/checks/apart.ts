import type { Person, Role } from '../../matrix/matrix';
import type { Row } from '../../reading/row';
import { assignRoleFixes } from '../judging/assignRole';
import { type AuditContext, atTime } from '../judging/auditContext';
import { defineCheck, targetAt } from '../judging/check';
import { allFixed, answerers, judgeRows, rolesIn } from '../judging/judging';
import { judgeLetters, placesOf } from '../judging/letters';
import { noDoer } from '../judging/noDoer';
import { apartFixes } from '../judging/staffFixes';
import { peopleOf } from '../judging/staffing';
import { anyOf, no, type Verdict, yes } from '../judging/verdict';

// The roles that act count, not the accountable ones: a commander may own both and still do only one of them.
export default defineCheck({
  name: 'SEP',
  label: 'Two activities are done by different people',
  parameters: ['target', 'target'],
  answeredBy: 'people',
  judge(given, context) {
    const [one, other] = [targetAt(given, 0), targetAt(given, 1)];
    const absent = [one, other]
      .map((targets) => judgeRows(context, targets, () => yes('')))
      .filter(({ value }) => value === 'no');
    if (absent.length > 0) return allFixed(absent);
    // Each side goes through judgeRows like the activities of every other check: a guess on either side stays a guess.
    return judgeRows(context, one, (first) => {
      const side = sideOf(context, first);
      return judgeRows(context, other, (second) => {
        const otherSide = sideOf(context, second);
        if (isSide(side) && isSide(otherSide)) return judge(side, otherSide, context);
        return allFixed([side, otherSide].filter((one): one is Verdict => !isSide(one)));
      });
    });
  },
});

interface Side {
  readonly row: Row;
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
  /** What keeps further roles from counting, where that is not known. */
  readonly open: Verdict | undefined;
}

function isSide(side: Side | Verdict): side is Side {
  return !('value' in side);
}

/** The roles that surely do it, or the reason why none does. */
function sideOf(context: AuditContext, row: Row): Side | Verdict {
  if (row.doers.length === 0)
    return noDoer(context, row, (mend) => assignRoleFixes(context, row, 'does', mend));
  const day = atTime(context, { outOfHours: false });
  const verdicts = row.doers.map((id) => ({ id, verdict: judgeLetters(context, row, id, '', day) }));
  const roles = rolesIn(
    context,
    verdicts.filter(({ verdict }) => verdict.value === 'yes').map(({ id }) => id),
  );
  if (roles.length === 0) return anyOf(verdicts.map(({ verdict }) => verdict));
  const open = verdicts.find(({ verdict }) => verdict.value === 'unknown')?.verdict;
  return { row, people: peopleOf(context, roles), roles, open };
}

function judge(one: Side, other: Side, context: AuditContext): Verdict {
  const sides = [one, other];
  const named = {
    places: sides.flatMap(({ row }) => placesOf(row, row.doers)),
    who: sides.flatMap(({ row }) => answerers(row, row.doers)),
  };
  const pair = one.people.flatMap((first) =>
    other.people.filter((second) => second !== first).map((second) => ({ first, second })),
  )[0];
  const tasks = `“${one.row.activity.name}” and “${other.row.activity.name}”`;
  if (pair) return yes(`${pair.first.name} and ${pair.second.name} can each take one of ${tasks}.`, named);
  const open = one.open ?? other.open;
  if (open) return { ...open, ...named };
  const [only] = one.people;
  const name = only?.name ?? 'One person';
  return no(`${name} would do both ${tasks}.`, {
    ...named,
    cause: { key: `apart ${only?.id}`, title: `${name} would do two things at once` },
    fixes: (mend) => apartFixes(context, [one.row, other.row], only, mend),
    wanted: other.roles.slice(0, 1).map(({ id }) => ({ roleId: id, part: 'deputy', row: other.row })),
  });
}
