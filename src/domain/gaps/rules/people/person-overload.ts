import { defineRule, type Rule, thresholdOf } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Person } from '../../../matrix/matrix';
import { fullTimeOf } from '../../../people/load';
import { median } from '../../../people/takeover';
import type { Reading } from '../../../reading/reading';
import { pushDown } from '../../fixes/otherPerson';
import { listed } from '../../names/words';
import { rolesCarried } from '../../ownership/staffing';

// Below this nobody is overloaded, however little the others carry.
const NOTICEABLE = 5;
const ENOUGH_TO_COMPARE = 5;

const rule: Rule = defineRule({
  id: 'person-overload',
  group: 'people',
  scope: 'matrix',
  severity: 'should',
  title: 'Overloaded person',
  why: 'Too many expectations on one person end in late work and burnout.',
  source: '“Cloud architect and software engineer”: expectations that lead to burnout; DORA: well-being',
  remedy: 'Move activities to people with less to do, or merge activities that are really one.',
  needs: ['staffed'],
  thresholds: {
    owns: {
      label: 'Activities one full-time person may be accountable for',
      value: 10,
      least: 1,
      most: 200,
      step: 1,
      unit: 'count',
    },
    does: {
      label: 'Activities one full-time person may do',
      value: 15,
      least: 1,
      most: 300,
      step: 1,
      unit: 'count',
    },
    times: {
      label: 'Times the usual load per person',
      value: 2,
      least: 1,
      most: 10,
      step: 0.5,
      unit: 'count',
    },
  },
  flagged: [
    rows(11),
    rows(21).replace('= Ann', '= Ann, Dan'),
    doneByOne(16),
    ownedBy(11, 6, 6, 6, 6),
    ownedBy(9, 4, 4, 4, 4),
  ],
  accepted: [
    rows(10),
    doneByOne(15),
    ownedBy(11, 11, 11, 11, 11),
    ownedBy(8, 4, 4, 4, 4),
    ownedBy(4, 1, 1, 1, 1),
    // Two who share a role carry half of it each.
    rows(20).replace('= Ann', '= Ann, Dan'),
  ],
  inputs: (reading) => [reading.tallies],
  *check(reading) {
    const loads = loadsOf(reading);
    const owns = thresholdOf(rule, 'owns', reading);
    const does = thresholdOf(rule, 'does', reading);
    const over = loads.filter((load) => load.owns > owns || load.does > does);
    const comparable = loads.length >= ENOUGH_TO_COMPARE;
    // In a finely cut matrix everyone is over the fixed limits: then they speak of the rows, not of the people.
    const fine = comparable && over.length * 2 > loads.length;
    const times = comparable ? thresholdOf(rule, 'times', reading) : Infinity;
    const limits = {
      owns: limitOf(fine ? Infinity : owns, times, loads, 'owns'),
      does: limitOf(fine ? Infinity : does, times, loads, 'does'),
    };
    for (const load of loads) {
      const [owning, doing] = [isOver(load.owns, limits.owns), isOver(load.does, limits.does)];
      if (!owning && !doing) continue;
      const { person } = load;
      const reasons = [
        ...(owning ? [`is accountable for ${reasonFor(load.owns, limits.owns)}`] : []),
        ...(doing ? [`is responsible for ${reasonFor(load.does, limits.does)}`] : []),
      ];
      yield {
        about: person.id,
        title: `${person.name} has too much to do`,
        message: `Per full-time week, ${person.name} ${listed(reasons)}.`,
        facts: 'overloaded',
        links: [{ kind: 'leaves', personId: person.id }],
        places: [{ personId: person.id }],
        fixes: (context) => {
          const excess = Math.ceil((load.owns - owns) * fullTimeOf(person));
          return load.does > does || reasons.length > 1 ? [] : pushDown(person, excess, context);
        },
      };
    }
  },
});

export default rule;

interface Load {
  readonly person: Person;
  readonly owns: number;
  readonly does: number;
}

/** Activities per full-time equivalent, of everyone who carries anything. Those who hold a role share its work. */
function loadsOf(reading: Reading): readonly Load[] {
  const loads: Load[] = [];
  const carried = rolesCarried(reading);
  const heads = new Map<RoleId, number>();
  for (const roleIds of carried.values()) for (const id of roleIds) heads.set(id, (heads.get(id) ?? 0) + 1);
  for (const [person, roleIds] of carried) {
    const week = fullTimeOf(person);
    let [owns, does, any] = [0, 0, false];
    for (const id of roleIds) {
      const tally = reading.tallies.get(id);
      if (!tally) continue;
      any = true;
      owns += tally.owns / (heads.get(id) ?? 1);
      does += tally.does / (heads.get(id) ?? 1);
    }
    if (any && week > 0) loads.push({ person, owns: owns / week, does: does / week });
  }
  return loads;
}

interface Limit {
  readonly fixed: number;
  readonly usual: number;
  /** Number of activities that is too many compared with what is usual here. */
  readonly relative: number;
}

function limitOf(fixed: number, times: number, loads: readonly Load[], what: 'owns' | 'does'): Limit {
  const usual = median(loads.map((load) => load[what]));
  return { fixed, usual, relative: usual * times };
}

function isOver(load: number, { fixed, relative }: Limit): boolean {
  return load > fixed || (load > relative && load >= NOTICEABLE);
}

function reasonFor(load: number, { fixed, usual }: Limit): string {
  const shown = Math.round(load);
  if (load > fixed) return `${shown} activities (limit ${fixed})`;
  return `${shown} activities (usual here: ${Math.round(usual * 10) / 10})`;
}

/** One person does every row, and two answer for half of them each. */
function doneByOne(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) => `Activity ${at + 1} | ${at % 2 ? 'A |' : '| A'} | R`,
  );
  return ['| Architect = Ann | Lead = Dan | Engineer = Bob', ...lines].join('\n');
}

/** Five people, each accountable for `rows` rows. */
function ownedBy(...counts: readonly number[]): string {
  const lines = counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, at) => `Row ${column} ${at} ${'|'.repeat(column + 1)} A`),
  );
  return ['| One = Ann | Two = Bob | Three = Cyd | Four = Dan | Five = Eve', ...lines].join('\n');
}

function rows(count: number): string {
  const lines = Array.from({ length: count }, (_, place) => `Activity ${place + 1} | A | R`);
  return ['| Architect = Ann | Engineer = Bob, Cyd', ...lines].join('\n');
}
