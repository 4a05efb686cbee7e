import { edits } from '../../../edits/edit';
import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { Role } from '../../../matrix/matrix';
import type { Layer } from '../../../matrix/vocabulary';
import { median } from '../../../people/takeover';
import type { Counter, Reading } from '../../../reading/reading';
import { changeMeaning } from '../../fixes/cells';
import { counted, percent } from '../../names/words';
import { involves, ofLayers, rolesOf } from '../../ownership/ownership';
import { APPLICATION, PLATFORM } from '../../ownership/sides';
import { workloadInputs, workOf } from '../../ownership/workload';

/** Rows on which applications wait, under '', and under each platform role that holds one up. */
const held: Counter = {
  tell(row, basis, key) {
    const { kind, concerns } = row.activity;
    const waits =
      concerns.includes('unblock') || kind === 'handoff' || kind === 'review' || kind === 'decision';
    if (!waits || !involves(row, APPLICATION, basis)) return;
    key('');
    const platform = rolesOf(PLATFORM, basis);
    for (const id of row.owners) if (platform.has(id)) key(id);
    for (const id of row.doers) if (platform.has(id)) key(id);
  },
};

/** Rows that applications own, under '', and under each platform role that is asked in one. */
const asked: Counter = {
  tell(row, basis, key) {
    if (!ofLayers(row.owners, APPLICATION, basis)) return;
    key('');
    const platform = rolesOf(PLATFORM, basis);
    for (const id of row.advisers) if (platform.has(id)) key(id);
  },
};

const LEAST_ROWS = 12;

const rule = defineRule({
  id: 'platform-bottleneck',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Everything waits for one platform role',
  why: 'A central role that makes every review, decision and handoff sets the pace for every application.',
  source:
    '“Cloud architect and software engineer”, pitfalls: centralised platform teams become bottlenecks; DORA platform engineering',
  remedy: 'Replace reviews with published standards and self-service, or add people.',
  needs: ['people', 'layers', 'rows-12'],
  byLayers: true,
  thresholds: {
    share: {
      label: 'Highest share of blocking activities for one platform role',
      value: 0.6,
      least: 0.2,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    load: {
      label: 'Times the usual work per person',
      value: 2,
      least: 1,
      most: 10,
      step: 0.5,
      unit: 'count',
    },
    heads: {
      label: 'Application people per platform person',
      value: 10,
      least: 2,
      most: 50,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [bottleneckSketch(12), loadSketch(10), bottleneckSketch(13, 20), reviewSketch(8)],
  accepted: [
    bottleneckSketch(4),
    loadSketch(9),
    bottleneckSketch(12, 20),
    bottleneckSketch(12, 12, 10),
    `${bottleneckSketch(11, 11)}\nRun the cluster | AR |`,
    reviewSketch(7),
  ],
  inputs: (reading) => [reading.countsOf(held), reading.countsOf(asked), ...workloadInputs(reading)],
  *check(reading): Iterable<Remark> {
    const [rowsHeld, rowsAsked] = [reading.countsOf(held), reading.countsOf(asked)];
    const waits = rowsHeld.get('') ?? 0;
    const owned = rowsAsked.get('') ?? 0;
    const share = thresholdOf(rule, 'share', reading);
    for (const role of reading.roles) {
      const holding = rowsHeld.get(role.id) ?? 0;
      const answering = rowsAsked.get(role.id) ?? 0;
      const holds = waits >= LEAST_ROWS && holding > waits * share;
      const answers = owned >= LEAST_ROWS && answering > owned * share;
      // Most are asked little: only then is the load of everyone added up.
      if (!(holds || answers) || !isShort(role, reading)) continue;
      yield {
        about: role.id,
        message: holds
          ? `${role.name} has ${holding} of the ${waits} activities that applications wait for, ${percent(holding / waits)}.`
          : `${role.name} is consulted on ${counted(answering, 'activity', 'activities')} of the ${owned} that applications own, ${percent(answering / owned)}.`,
        facts: holds ? 'holds' : 'asked',
        places: [{ roleId: role.id }],
        fixes: (context) => {
          if (holds) return [];
          const mine = context.reading.rows.filter(
            (row) => row.advisers.includes(role.id) && ofLayers(row.owners, APPLICATION, context.reading),
          );
          const enough = mine.slice(0, answering - Math.floor(owned * share));
          return [
            {
              label: `Inform ${role.name} instead of consulting, in ${counted(enough.length, 'activity', 'activities')}`,
              edit: edits(
                `inform ${role.name} instead of consulting in ${counted(enough.length, 'activity', 'activities')}`,
                enough.map((row) => changeMeaning(row.activity.id, role.id, 'advises', 'hears')),
              ),
            },
          ];
        },
      };
    }
  },
});

function bottleneckSketch(asked: number, rows = 12, engineers = 11): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `Write service ${at + 1} | ${at < asked ? 'C' : 'I'} | AR`,
  );
  return [headOf(engineers), ...lines].join('\n');
}

/** Twelve reviews that applications wait for, some of them held by the architect. */
function reviewSketch(held: number): string {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `Review service ${at + 1} !review | ${at < held ? 'A | R' : ' | AR'}`,
  );
  return [headOf(11), ...lines].join('\n');
}

function headOf(engineers: number): string {
  const names = Array.from({ length: engineers }, (_, at) => `Dev${at + 1}`).join(', ');
  return ` | Architect @platform = Ann | Engineer @application = ${names}`;
}

/** Engineers and testers do five activities each, and the one architect does `carried` and is consulted on twenty. */
function loadSketch(carried: number): string {
  const names = (word: string) => [1, 2, 3, 4].map((at) => `${word}${at}`).join(', ');
  const rows = Array.from({ length: 20 }, (_, at) => `Write service ${at + 1} | C | AR | R`);
  const own = Array.from({ length: carried }, (_, at) => `Run cluster ${at + 1} | AR | |`);
  const head = ` | Architect @platform = Ann | Engineer @application = ${names('Dev')} | Tester @application = ${names('Test')}`;
  return [head, ...rows, ...own].join('\n');
}

function holdersOf(role: Role, reading: Reading): number {
  return Object.values(role.holders).filter(
    (holder) => holder.part === 'holder' && reading.person(holder.personId)?.active,
  ).length;
}

function headsIn(layers: readonly Layer[], reading: Reading): number {
  return reading.roles
    .filter((role) => role.layer && layers.includes(role.layer))
    .reduce((heads, role) => heads + holdersOf(role, reading), 0);
}

/** Standing activities per person from which on a role may be short of people, however little the others carry. By judgement. */
const NOTICEABLE = 8;
const FULL = 5;
const BOTH: readonly Layer[] = [...PLATFORM, ...APPLICATION];

/** Whether there are too few people for what the role carries. */
function isShort(role: Role, reading: Reading): boolean {
  return (
    isShortOfHeads(thresholdOf(rule, 'heads', reading), reading) ||
    (loadOf(role, reading) >= NOTICEABLE &&
      loadOf(role, reading) > usualBeside(role, reading) * thresholdOf(rule, 'load', reading))
  );
}

function isShortOfHeads(least: number, reading: Reading): boolean {
  const platform = headsIn(PLATFORM, reading);
  return platform > 0 && headsIn(APPLICATION, reading) > platform * least;
}

/** What a role carries, per person that fills it. */
function loadOf(role: Role, reading: Reading): number {
  const heads = holdersOf(role, reading);
  return heads === 0 ? 0 : workOf(role.id, reading) / heads;
}

/** What the other roles of both sides carry: of those that fill much of a week, where there are such. */
function usualBeside(role: Role, reading: Reading): number {
  const loads = reading.roles
    .filter(({ id, layer }) => id !== role.id && layer && BOTH.includes(layer))
    .map((other) => loadOf(other, reading))
    .filter((load) => load > 0);
  if (loads.length === 0) return Infinity;
  const full = loads.filter((load) => load >= FULL);
  return median(full.length > 0 ? full : loads);
}

export default rule;
