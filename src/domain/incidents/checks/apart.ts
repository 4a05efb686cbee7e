import type { Row } from '../../gaps/row';
import type { Person } from '../../matrix/matrix';
import { defineCheck, targetAt } from '../check';
import { answerers, cellsOf, missing, nameOf, rolesIn, whoDoes } from '../judging';
import type { Scene } from '../scene';
import { peopleOf, staffingOf } from '../staffing';
import { rowsOf, type Target } from '../target';
import { no, unknown, type Verdict, yes } from '../verdict';

// Whoever acts counts, not whoever answers: a commander may own both rows and still do only one of them.
export default defineCheck({
  name: 'SEP',
  label: 'Two pieces of work are done by different people',
  parameters: ['target', 'target'],
  answeredBy: 'people',
  judge(given, scene) {
    const sides = [targetAt(given, 0), targetAt(given, 1)].map((targets) => ({
      targets,
      row: rowsOf(scene.reading, targets).rows[0],
    }));
    const [one, other] = sides;
    const absent = sides.find(({ row }) => !row);
    if (absent) return missing(scene, absent.targets);
    if (!one?.row || !other?.row) throw new Error('SEP looks at two rows.');
    return judge(side(scene, one.targets, one.row), side(scene, other.targets, other.row));
  },
});

interface Side {
  readonly name: string;
  readonly row: Row;
  readonly people: readonly Person[];
  readonly unknownRole: string | undefined;
}

function side(scene: Scene, targets: readonly Target[], row: Row): Side {
  const roles = rolesIn(scene, whoDoes(row));
  return {
    name: nameOf(targets),
    row,
    people: peopleOf(scene, roles),
    unknownRole: roles.find((role) => !staffingOf(scene, role).known)?.name,
  };
}

function judge(one: Side, other: Side): Verdict {
  const ids = [...whoDoes(one.row), ...whoDoes(other.row)];
  const named = {
    places: [...cellsOf(one.row, whoDoes(one.row)), ...cellsOf(other.row, whoDoes(other.row))],
    who: answerers(ids, 'does'),
  };
  for (const { row, people, unknownRole } of [one, other]) {
    if (whoDoes(row).length === 0) return no(`Nobody does “${row.activity.name}”.`, named);
    if (people.length === 0 && !unknownRole)
      return no(`Nobody is there to do “${row.activity.name}”.`, named);
  }
  const pair = one.people.flatMap((first) =>
    other.people.filter((second) => second !== first).map((second) => ({ first, second })),
  )[0];
  const tasks = `“${one.row.activity.name}” and “${other.row.activity.name}”`;
  if (pair) return yes(`${pair.first.name} and ${pair.second.name} can each take one of ${tasks}.`, named);
  const open = one.unknownRole ?? other.unknownRole;
  if (open)
    return unknown(
      'people',
      `Nobody is entered as ${open}, so it cannot be told whether ${tasks} are done by different people.`,
      named,
    );
  return no(`${one.people[0]?.name ?? 'One person'} would do both ${tasks}.`, named);
}
