// The part of fullMatrix.ts that says what people agreed, with every field of every part.

export const fullAgreement = {
  confirmations: {
    'activity-0000001~person-000000001': {
      id: 'activity-0000001~person-000000001',
      activityId: 'activity-0000001',
      personId: 'person-000000001',
      who: 'Ann',
      said: 'not-me',
      instead: 'Bob, since May',
      roleId: 'role-00000000001',
      on: '2026-03-01',
      until: '2026-09-01',
      roundId: 'round-0000000001',
      letters: { 'role-00000000001': 'RA (critical only)' },
      holders: ['person-000000001'],
    },
  },
  rounds: {
    'round-0000000001': {
      id: 'round-0000000001',
      kind: 'perception',
      title: 'March',
      on: '2026-03-01',
      dueOn: '2026-03-14',
      by: 'Ines',
      until: '2026-09-01',
      anonymous: false,
      roleIds: ['role-00000000001'],
      asked: {
        'person-000000001': {
          personId: 'person-000000001',
          name: 'Ann',
          activityIds: ['activity-0000001'],
          on: '2026-03-02',
        },
      },
      answers: {
        'answer-000000001': {
          id: 'answer-000000001',
          personId: 'person-000000001',
          who: 'Ann',
          on: '2026-03-03',
          remark: 'Nearly',
          said: { 'activity-0000001': 'yes' },
          cells: { 'activity-0000001': { 'role-00000000001': 'A' } },
        },
      },
      settled: { 'activity-0000001': 'discuss' },
      closedOn: '2026-03-20',
    },
  },
  remarks: {
    'remark-000000001': {
      id: 'remark-000000001',
      about: { activityId: 'activity-0000001', roleId: 'role-00000000001', findingKey: 'no-owner/x' },
      who: 'Ann',
      at: 1_772_000_000_000,
      text: 'Is this still so?',
      resolvedBy: 'Bob',
      resolvedOn: '2026-03-04',
    },
    'remark-000000002': {
      id: 'remark-000000002',
      about: {},
      replyTo: 'remark-000000001',
      who: 'Bob',
      at: 1_772_000_001_000,
      text: 'Yes.',
    },
  },
  meetings: {
    'meeting-00000001': {
      id: 'meeting-00000001',
      title: 'Review',
      on: '2026-03-05',
      attendees: ['Ann', 'Bob'],
      points: {
        'point-0000000001': {
          id: 'point-0000000001',
          order: 'a0',
          about: { activityId: 'activity-0000001' },
          title: 'Set budget',
          outcome: 'decided',
          decision: 'Ann owns it.',
          note: 'From May',
        },
      },
      followUps: {
        'followup-0000001': {
          id: 'followup-0000001',
          order: 'a0',
          pointId: 'point-0000000001',
          text: 'Tell the team',
          owner: 'Ann',
          personId: 'person-000000001',
          dueOn: '2026-03-12',
          doneOn: '2026-03-11',
        },
      },
      minutes: 50,
      closedOn: '2026-03-05',
    },
  },
} as const;
