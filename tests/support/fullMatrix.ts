// A matrix in which every field of every part is filled in: what the shape check must let through whole.

import { emptyMatrix } from '../../src/domain/matrix/emptyMatrix';
import type { Activity, Holder, Matrix, Person, Role, Section, Waiver } from '../../src/domain/matrix/matrix';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import raci from '../../src/domain/matrix/schemes/raci';
import { fullAgreement } from './fullAgreement';

type Whole<Part> = { [field in keyof Part]-?: NonNullable<Part[field]> };

const section = {
  id: 'section-00000001',
  name: 'Plan',
  kind: 'stage',
  order: 'a0',
  leadRoleId: 'role-00000000001',
  note: 'First',
  origin: 'L1',
} as Whole<Section>;

const activity = {
  id: 'activity-0000001',
  name: 'Set budget',
  sectionId: 'section-00000001',
  order: 'a0',
  kind: 'handoff',
  concerns: ['cost', 'carbon'],
  duties: ['command', 'severity'],
  guesses: { 'duty:severity': 'severity' },
  origin: 'gov-cost-owner',
  assignments: { 'role-00000000001': 'RA' as Codes },
  conditions: { 'role-00000000001': 'critical only' },
  cellNotes: { 'role-00000000001': 'since May' },
  suggested: { 'role-00000000001': true },
  notes: 'Monthly',
  link: 'https://example.org',
  doc: 'wiki',
  sla: '4 h',
  schedule: 'weekly',
  contact: '#budget',
  reviewedOn: '2026-01-01',
  exercisedOn: '2026-01-02',
  scope: 'EU',
  fromLayer: 'platform',
  toLayer: 'application',
  roundTheClock: true,
  separateDuties: true,
  paths: ['/infra'],
  dueOn: '2026-12-01',
  archived: false,
  causedBy: 'person-000000001',
} as unknown as Whole<Activity>;

const holder = {
  personId: 'person-000000001',
  order: 'a0',
  part: 'cover',
  standsInFor: 'person-000000001',
  fraction: 0.5,
  from: '2026-01-01',
  until: '2026-02-01',
  interimSince: '2026-01-01',
} as Whole<Holder>;

const role = {
  id: 'role-00000000001',
  name: 'Architect',
  order: 'a0',
  layer: 'platform',
  kind: 'core',
  holders: { 'holder-000000001': holder },
  vacated: false,
  leadId: 'person-000000001',
  reportsTo: 'role-00000000001',
  escalatesTo: 'role-00000000001',
  stakeholder: false,
  plannedOverlap: 'small team',
  rota: {
    source: 'platform.ics',
    readOn: '2026-11-20',
    from: '2026-11-19T00:00Z',
    until: '2027-11-20T00:00Z',
    shifts: [{ personId: 'person-000000001', from: '2026-11-23T08:00Z', until: '2026-11-30T08:00Z' }],
  },
  team: 'Platform',
  aliases: ['Cloud architect'],
  notes: 'Part time',
  origin: 'CA',
} as unknown as Whole<Role>;

const person = {
  id: 'person-000000001',
  name: 'Ann',
  order: 'a0',
  team: 'SRE',
  active: true,
  kind: 'external',
  fraction: 0.8,
  timeZone: 'Europe/Berlin',
  site: 'Berlin',
  email: 'ann@example.org',
  trainedOn: '2026-03-01',
  absences: [{ from: '2026-07-01', until: '2026-07-14' }],
  notes: 'Mornings',
} as unknown as Whole<Person>;

const waiver = {
  id: 'waiver-000000001',
  findingKey: 'no-owner/activity-0000001',
  about: 'Nobody owns it.',
  reason: 'Later',
  who: 'Ann',
  on: '2026-01-01',
  until: '2026-06-01',
} as Whole<Waiver>;

const empty = emptyMatrix('matrix-000000001' as Matrix['id'], 'Everything', raci);

export const fullMatrix = {
  ...empty,
  settings: {
    ...empty.settings,
    scope: {
      cost: { state: 'elsewhere', by: 'person', where: 'FinOps', matrixId: empty.id, since: '2026-01-01' },
      release: { state: 'here', by: 'inferred' },
    },
    words: { 'duty:command': ['Ring the bell'] },
  },
  subtitle: 'Q4',
  sections: { [section.id]: section },
  activities: { [activity.id]: activity },
  roles: { [role.id]: role },
  people: { [person.id]: person },
  waivers: { [waiver.id]: waiver },
  coverageMarks: { 'nist~GV.1': { id: 'nist~GV.1', reason: 'No AI', who: 'Ann', on: '2026-01-01' } },
  answers: {
    'outage~q1': {
      id: 'outage~q1',
      value: 'yes',
      note: 'n',
      who: 'Ann',
      owner: 'Bob',
      dueOn: '2026-05-01',
      on: '2026-01-01',
    },
  },
  scenarios: {
    'scenario-0000001': {
      id: 'scenario-0000001',
      shippedId: 'outage',
      off: true,
      order: 'a0',
      title: 'Outage',
      injection: 'Region down',
      severity: 'high',
      onCallRoleIds: ['role-00000000001'],
      questions: { q1: { id: 'q1', phase: 'detect', text: 'Who?', checks: ['A1(command)'] }, q2: null },
    },
  },
  audits: {
    'audit-0000000001': {
      id: 'audit-0000000001',
      closedOn: '2026-02-01',
      participants: 'Ann',
      remarks: '',
      rehearsedMinutes: 20,
      answers: [
        {
          scenarioId: 'outage',
          scenario: 'Outage',
          questionId: 'q1',
          phase: 'detect',
          question: 'Who?',
          value: 'yes',
          because: 'Architect',
          who: 'Architect (Ann)',
          noteOnly: false,
        },
      ],
    },
  },
  ...fullAgreement,
} as unknown as Matrix;
