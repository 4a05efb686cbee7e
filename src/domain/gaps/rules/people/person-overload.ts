import { defineRule, type Rule, thresholdOf } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import { fullTimeOf } from '../../../people/load';
import { median } from '../../../people/takeover';
import { WORK } from '../../../people/workWeights';
import { workloadInputs, workloads } from '../../ownership/workload';

/** Who carries less is no measure of what is usual. */
const NOTICEABLE = 5;
const ENOUGH_TO_COMPARE = 3;

const rule: Rule = defineRule({
  id: 'person-overload',
  group: 'people',
  scope: 'matrix',
  severity: 'look',
  title: 'Overloaded person',
  why: `Too many expectations on one person end in late work and burnout. What counts is the work, not the number of activities: beside a standing activity, a decision or a review counts ${WORK.occasional.weight}, a handoff or a feedback loop ${WORK.passing.weight}, an incident duty ${WORK.incident.weight}, and being accountable for what others do ${WORK.answered.weight}. Those who hold a role share its work. No hours are known here.`,
  source:
    '“Cloud architect and software engineer”: expectations that lead to burnout; DORA: well-being; weights and limits by judgement',
  remedy: 'Give one of the roles to someone with less to do, or merge activities that are really one.',
  needs: ['staffed'],
  thresholds: {
    work: {
      label: 'Standing activities one full-time person may carry, where there is nobody to compare with',
      value: 30,
      least: 1,
      most: 300,
      step: 1,
      unit: 'count',
    },
    times: {
      label: 'Times what is usual per person',
      value: 2,
      least: 1,
      most: 10,
      step: 0.5,
      unit: 'count',
    },
  },
  flagged: [
    alone(31),
    // Four with 5 each and one with 11: more than twice the usual.
    shared(11, 5, 5, 5, 5),
    // Two hold the role, and either carries more than thirty.
    alone(62, '', 'AR').replace('= Ann', '= Ann, Dan'),
    alone(61, '!decision'),
    // The same 16 in half of a week.
    `people: Ann fraction=0.5\n${alone(16)}`,
  ],
  accepted: [
    alone(30),
    shared(10, 5, 5, 5, 5),
    // Too few carry enough to say what is usual.
    shared(12, 5, 4, 4, 4),
    alone(60, '', 'AR').replace('= Ann', '= Ann, Dan'),
    alone(60, '!decision'),
    // Many, each of which runs when something breaks.
    alone(90, '!incident'),
    // A deputy carries nothing until the holder is away.
    alone(60, '', 'AR').replace('= Ann', '= Ann (deputy), Dan, Eve'),
    `people: Ann fraction=0.5\n${alone(15)}`,
  ],
  inputs: workloadInputs,
  *check(reading) {
    const loads = workloads(reading);
    const compared = loads.map(({ perWeek }) => perWeek).filter((load) => load >= NOTICEABLE);
    const usual = compared.length >= ENOUGH_TO_COMPARE ? median(compared) : undefined;
    const limit =
      usual === undefined ? thresholdOf(rule, 'work', reading) : usual * thresholdOf(rule, 'times', reading);
    for (const { person, perWeek } of loads) {
      if (perWeek <= limit) continue;
      yield {
        about: person.id,
        title: `${person.name} may have too much to do`,
        message: inWords(person, perWeek, usual, limit),
        // The matrix knows no hours. A share of a week that was entered is the one thing that it does know.
        severity: fullTimeOf(person) < 1 ? 'should' : 'look',
        facts: 'overloaded',
        links: [{ kind: 'leaves', personId: person.id }],
        places: [{ personId: person.id }],
        fixes: () => [],
      };
    }
  },
});

export default rule;

function inWords(person: Person, perWeek: number, usual: number | undefined, limit: number): string {
  const share = fullTimeOf(person);
  const carries = `${person.name} carries the work of about ${whole(perWeek * share)} standing activities`;
  const asFull =
    share < 1 ? ` in ${whole(share * 100)}% of a week, as much as ${whole(perWeek)} in a full one` : '';
  const beside = usual === undefined ? `the limit is ${whole(limit)}` : `about ${whole(usual)} is usual here`;
  return `${carries}${asFull}; ${beside}.`;
}

const whole = Math.round;

/** One person does every row, and another is accountable unless the letters say otherwise. */
function alone(count: number, marks = '', letters = 'R | A'): string {
  const lines = Array.from({ length: count }, (_, at) => `Activity ${at + 1} ${marks} | ${letters}`);
  return ['| Engineer = Ann | Lead = Bob', ...lines].join('\n');
}

/** Five people, each of whom does so many rows. */
function shared(...counts: readonly number[]): string {
  const lines = counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, at) => `Row ${column} ${at} ${'|'.repeat(column + 1)} AR`),
  );
  return ['| One = Ann | Two = Bob | Three = Cyd | Four = Dan | Five = Eve', ...lines].join('\n');
}
