// What the planted holes ask for: one of these rules at this severity or worse; rules that must be silent; how many at most.
import type { Severity } from '../../../src/domain/findings/rule';

export interface Wanted {
  readonly any?: readonly string[];
  readonly severity?: Severity;
  readonly not?: readonly string[];
  readonly mustAtMost?: number;
  readonly shouldAtMost?: number;
}

export const WANTED: { readonly [file: string]: Wanted } = {
  'P01a.json': {
    any: ['reliability-unowned', 'no-accountable', 'reliability-split-without-integrator'],
    severity: 'must',
  },
  'P01b.json': {
    any: ['reliability-unowned'],
    severity: 'must',
  },
  'P02b.json': {
    any: ['cost-unowned'],
    severity: 'must',
  },
  'P02c.json': {
    any: ['cost-unowned'],
    severity: 'must',
  },
  'P04.json': {
    any: ['undocumented-platform-constraints', 'platform-standard-not-shared'],
    severity: 'must',
  },
  'P05.json': {
    any: ['incident-roles-unclear'],
    severity: 'must',
  },
  'P07.json': {
    any: ['decentralised-drift'],
    severity: 'should',
  },
  'P08.json': {
    any: ['one-role-covers-everything'],
    severity: 'must',
  },
  'P10.json': {
    any: ['one-role-covers-everything', 'role-does-two-layers'],
    severity: 'should',
  },
  'P11.json': {
    any: ['person-overload', 'person-everywhere', 'role-mix-both-layers'],
    severity: 'should',
  },
  'P13.json': {
    any: ['security-layer-gap', 'response-layer-gap', 'role-does-two-layers', 'platform-work-by-application'],
    severity: 'should',
  },
  'P14.json': {
    any: ['infrastructure-decided-late'],
    severity: 'should',
  },
  'P15.json': {
    any: [
      'reliability-split-without-integrator',
      'no-accountable',
      'joint-review-without-tiebreak',
      'reliability-unowned',
    ],
    severity: 'must',
  },
  'P16.json': {
    any: [
      'shared-area-single-layer',
      'joint-review-missing',
      'observability-one-sided',
      'security-no-joint-review',
    ],
    severity: 'should',
  },
  'P17b.json': {
    any: ['interchangeable-titles'],
    severity: 'should',
  },
  'P18.json': {
    any: ['standards-slow-delivery'],
    severity: 'should',
  },
  'P19.json': {
    any: ['application-design-without-platform-review'],
    severity: 'should',
  },
  'P20.json': {
    any: ['multiple-accountable', 'incident-roles-unclear'],
    severity: 'must',
  },
  'P21b.json': {
    any: ['feedback-one-way'],
    severity: 'look',
  },
  'P22.json': {
    any: ['stale-row'],
    severity: 'look',
  },
  'P23b.json': {
    any: ['ai-strategy-by-engineer', 'one-role-covers-everything'],
    severity: 'look',
  },
  'P24.json': {
    any: ['upskilling-only', 'ai-compliance-without-architect', 'fractional-only-regulated'],
    severity: 'should',
  },
  'P26.json': {
    any: ['title-without-decisions'],
    severity: 'look',
  },
  'P27.json': {
    any: ['training-missing', 'interim-too-long'],
    severity: 'look',
  },
  'P29.json': {
    any: ['ai-cost-unowned'],
    severity: 'must',
  },
  'P30.json': {
    any: ['incident-duplicate-response', 'incident-roles-unclear'],
    severity: 'should',
  },
  'P32.json': {
    any: ['external-accountable'],
    severity: 'should',
  },
  'P34.json': {
    any: ['work-in-silos'],
    severity: 'look',
  },
  'P36.json': {
    any: ['vacancy-accountable', 'role-unassigned'],
    severity: 'must',
  },
  'P37.json': {
    any: ['handoff-missing'],
    severity: 'should',
  },
  'P39.json': {
    any: ['dual-architect-overlap'],
    severity: 'should',
  },
  'P40.json': {
    any: ['role-mix-both-layers'],
    severity: 'look',
  },
  'P42.json': {
    any: ['planning-without-platform'],
    severity: 'should',
  },
  'Q01.json': {
    any: ['no-accountable'],
    severity: 'must',
  },
  'Q02.json': {
    any: ['multiple-accountable'],
    severity: 'must',
  },
  'Q04.json': {
    any: ['reliability-unowned'],
    severity: 'must',
  },
  'Q05.json': {
    any: ['incident-command-unowned', 'incident-roles-unclear'],
    severity: 'must',
  },
  'Q07.json': {
    any: ['oncall-unowned'],
    severity: 'must',
  },
  'Q08.json': {
    any: ['command-no-deputy'],
    severity: 'should',
  },
  'Q10.json': {
    any: ['scribe-commands'],
    severity: 'should',
  },
  'Q11.json': {
    any: ['rollback-owner-outside'],
    severity: 'should',
  },
  'Q13.json': {
    any: ['service-levels-unowned'],
    severity: 'should',
  },
  'Q14.json': {
    any: ['no-owner'],
    severity: 'must',
  },
  'Q16.json': {
    any: ['security-unowned'],
    severity: 'should',
  },
  'Q17.json': {
    any: ['postmortem-unowned', 'incident-roles-unclear'],
    severity: 'must',
  },
  'Q19.json': {
    any: ['ai-kill-switch-unowned'],
    severity: 'must',
  },
  'Q20.json': {
    any: ['human-oversight-unowned'],
    severity: 'must',
  },
  'Q22.json': {
    any: ['ai-governance-unowned'],
    severity: 'must',
  },
  'Q23.json': {
    any: ['go-no-go-by-deployer'],
    severity: 'should',
  },
  'Q25.json': {
    any: ['commander-also-resolver'],
    severity: 'should',
  },
  'Q26.json': {
    any: ['comms-by-resolver'],
    severity: 'should',
  },
  'Q28.json': {
    any: ['close-unowned'],
    severity: 'should',
  },
  'Q29.json': {
    any: ['evidence-unowned'],
    severity: 'should',
  },
  'Q31.json': {
    any: ['incident-roles-unclear'],
    severity: 'must',
  },
  'Q32.json': {
    any: ['no-accountable'],
    severity: 'must',
  },
  'Q34.json': {
    any: ['cost-unowned'],
    severity: 'must',
  },
  'Q35.json': {
    any: ['reliability-unowned'],
    severity: 'must',
  },
  'Q37.json': {
    any: ['security-unowned', 'security-layer-gap'],
    severity: 'must',
  },
  'Q38.json': {
    any: ['architecture-without-application-context'],
    severity: 'should',
  },
  'Q40.json': {
    any: ['rollback-authority-unclear'],
    severity: 'must',
  },
  'Q41.json': {
    any: ['no-accountable'],
    severity: 'must',
  },
  'Q43.json': {
    any: ['rollback-authority-unclear'],
    severity: 'must',
  },
  'Q44.json': {
    any: ['cost-unowned'],
    severity: 'must',
  },
  'F02-business-hours-only-failover.json': {
    any: ['condition-out-of-hours'],
    severity: 'should',
  },
  'F04-first-person-entered.json': {
    mustAtMost: 0,
    not: ['vacancy-accountable', 'vacancy-responsible', 'single-point-of-failure', 'deputy-missing'],
  },
  'C01-good-plain-words.csv': {
    mustAtMost: 0,
  },
  'C03-deputy-row-only.csv': {
    not: ['command-no-deputy', 'conflicting-owners', 'multiple-commanders'],
  },
};
