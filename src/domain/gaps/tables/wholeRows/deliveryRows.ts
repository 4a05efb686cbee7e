/** Rows that speak for the areas of delivery and operations: one rule over this table. */

import { hasAnyDuty } from '../../../matrix/tags';
import type { Choice } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { soundsWhole } from '../../../recognition/wholeNames';
import { hasBothSides, isFromCatalogue } from '../../ownership/sides';
import { byName, tagged } from './choices';
import {
  DATA_OWNERS,
  EXCEPTIONS,
  OBSERVED,
  RECOVERY_OBJECTIVES,
  ROLLOUT,
  SERVICE_LEVELS,
  TEST_PARITY,
} from './rowWords';
import type { WholeRow } from './wholeRow';

/** In the name of an activity, or of the role that is called. */
const ON_CALL =
  /on.?call|24.?7|\brota\b|standby|out.of.hours|bereitschaft|astreinte|guardia|reperibil|plantão|plantonista/i;
const callsThem: Choice = {
  holds: (row) => !row.activity.origin && ON_CALL.test(row.activity.name) && row.owners.length > 0,
};
const isServiceWhole = ({ activity: { name, origin } }: Row) =>
  !origin && soundsWhole(name, 'reliability') !== undefined;

export const DELIVERY_ROWS: readonly WholeRow[] = [
  {
    id: 'service-levels-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody owns service levels',
    why: 'Without an agreed level nobody can say whether the service is good enough, or when to stop shipping.',
    source:
      '“Cloud architect and software engineer”, operations: service-level metrics; Google SRE: error budget policy',
    remedy: 'Name who agrees service levels, and who acts when the error budget is spent.',
    concern: 'reliability',
    areas: ['operations'],
    parts: [
      {
        says: 'who agrees service levels',
        origin: 'ops-slo-policy',
        // Who has the availability in a table of one's own has its level.
        is: byName(['ops-slo-policy', 'ops-monitor-slis'], SERVICE_LEVELS, isServiceWhole),
        // To watch it is not to agree on it.
        near: /^(?!.*(monitor|watch|überwach|surveill|vigil)).*(availability|uptime|service level|verfügbarkeit|disponibil)/i,
      },
    ],
    exampleIt: 'Agree service levels',
  },
  {
    id: 'oncall-unowned',
    group: 'incident',
    severity: 'must',
    title: 'Nobody is on call',
    why: 'An alert that reaches nobody at night is an outage until the morning.',
    source:
      '“Cloud architect and software engineer”: predefined ownership reduces response time; Google production readiness review',
    remedy: 'Name who staffs the rota, with people of both layers on it.',
    areas: ['incident', 'operations'],
    whole: true,
    parts: [
      {
        says: 'who is on call',
        origin: 'duty-oncall',
        duty: 'oncall',
        near: ON_CALL,
      },
    ],
    weighs: ({ settings }) => (settings.highAvailability ? 'must' : 'should'),
    companion: ({ settings }) => (settings.highAvailability ? 'must' : 'should'),
    // In a table of one’s own a column may say it as well, “On-call engineer”, or who calls them: “Page the resolvers on call”.
    applies: (reading) =>
      isFromCatalogue(reading) ||
      (!reading.roles.some(({ name }) => ON_CALL.test(name)) && reading.chosenBy(callsThem).length === 0),
  },
  {
    id: 'observability-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody is accountable for observability',
    why: 'What nobody watches is noticed by customers.',
    source: '“Cloud architect and software engineer”, operations: observability standards',
    remedy: 'Name who agrees how services are monitored and logged.',
    concern: 'observability',
    areas: ['operations'],
    parts: [
      {
        says: 'who is accountable for monitoring and logging',
        origin: 'ops-observability-standards',
        is: tagged(['observability'], OBSERVED),
      },
    ],
  },
  {
    id: 'monitoring-health-unowned',
    fine: true,
    group: 'incident',
    severity: 'look',
    title: 'Nobody watches the monitoring',
    why: 'Monitoring that has stopped looks like a quiet night.',
    source: 'AWS OPS; Google SRE',
    remedy: 'Name who checks that monitoring itself works.',
    areas: ['incident'],
    parts: [
      {
        says: 'who checks that monitoring itself works',
        origin: 'duty-monitoring-health',
        duty: 'monitoring-health',
        near: /monitor/i,
      },
    ],
    // Asked for where alerts are taken so seriously that someone defines them.
    applies: (reading) => reading.withDuty('alerting').length > 0 && reading.withDuty('exercise').length > 0,
    exampleRow: 'Define alerts {alerting+exercise}',
  },
  {
    id: 'recovery-objectives-unowned',
    group: 'delivery',
    severity: 'should',
    lasting: true,
    title: 'Nobody sets recovery objectives',
    why: 'Without a target nobody knows whether a restore of six hours was good or a disaster.',
    source: '“Cloud architect and software engineer”, planning: availability and recovery objectives',
    remedy: 'Name who decides how much data and time may be lost.',
    concern: 'reliability',
    areas: ['reliability'],
    parts: [
      {
        says: 'how much time and data may be lost',
        origin: 'plan-recovery-objectives',
        is: byName(
          ['plan-recovery-objectives'],
          RECOVERY_OBJECTIVES,
          // Who may fail over is of recovery too, and says nothing of what may be lost.
          ({ activity }) =>
            activity.concerns.includes('reliability') &&
            activity.concerns.includes('dr') &&
            !hasAnyDuty(activity),
        ),
      },
    ],
    exampleIt: 'Set recovery objectives',
  },
  {
    id: 'rollout-strategy-unowned',
    fine: true,
    group: 'delivery',
    severity: 'should',
    title: 'Nobody decides how releases roll out',
    why: 'A release that reaches everyone at once is tested by everyone at once.',
    source: '“Cloud architect and software engineer”, deployment and release',
    remedy: 'Name who decides how changes roll out and how failure stays contained.',
    areas: ['release'],
    parts: [
      {
        says: 'how releases roll out',
        origin: 'rel-rollout-strategy',
        is: byName(['rel-rollout-strategy'], ROLLOUT),
      },
    ],
    exampleIt: 'Set the rollout strategy',
  },
  {
    id: 'test-parity-unowned',
    fine: true,
    group: 'delivery',
    severity: 'should',
    title: 'Nobody keeps test environments close to production',
    why: 'If the test environment differs from production, tests pass and production fails.',
    source: '“Cloud architect and software engineer”, testing and validation',
    remedy: 'Name who keeps the environments alike.',
    areas: ['build'],
    parts: [
      {
        says: 'who keeps test environments close to production',
        origin: 'test-prod-parity',
        is: byName(['test-prod-parity'], TEST_PARITY),
      },
    ],
    applies: hasBothSides,
    exampleIt: 'Keep staging production-like',
  },
  {
    id: 'standards-without-exceptions',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody grants exceptions from platform standards',
    why: 'Standards without a way round them are obeyed slowly or broken quietly.',
    source:
      '“Cloud architect and software engineer”, pitfalls: platform standards that slow down feature delivery',
    remedy: 'Name who reviews standards and grants exceptions, and within how many days.',
    areas: ['design'],
    parts: [
      {
        says: 'who grants exceptions from platform standards',
        origin: 'gov-standards-review',
        is: byName(['gov-standards-review'], EXCEPTIONS),
      },
    ],
    applies: (reading) =>
      reading.withOrigin('fb-shared-docs').length > 0 || reading.chosenBy(standards).length > 0,
    exampleRow: 'Keep platform standards',
    exampleIt: 'Grant exceptions',
  },
  {
    id: 'data-owner-missing',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody owns the data',
    why: 'Data without an owner is neither classified nor deleted.',
    source: 'ISO 27001 A.5.12; “Cloud architect and software engineer”: data exposure',
    remedy: 'Name who classifies data and who is accountable for each data set.',
    concern: 'data',
    areas: ['data'],
    parts: [
      {
        says: 'who owns and classifies data',
        origin: 'ref-data-classification',
        is: byName(
          ['ref-data-classification', 'own-persistence', 'plan-regulatory-constraints'],
          DATA_OWNERS,
          (row) => row.activity.concerns.includes('data'),
        ),
      },
    ],
  },
];

const standards = {
  holds: ({ activity: { name } }: Row) =>
    /platform standard|standards and (limits|constraints)|plattformstandard/i.test(name),
};
