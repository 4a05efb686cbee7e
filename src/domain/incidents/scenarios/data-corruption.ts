import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'data-corruption',
  title: 'Data corruption and restore',
  injection:
    'A migration silently truncated amounts. You find out two days later, and the backups contain the error.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'backup-tested',
      'Who owns backups, and when was a restore last tested?',
      'A1(backup) ATTR(backup,exercisedOn)',
    ],
    [
      'P0',
      'recovery-point',
      'Was the recovery point agreed with product?',
      'A1(row plan-recovery-objectives) RC(row plan-recovery-objectives,PM)',
    ],
    ['P1', 'judge-data', 'Who can judge that the data is wrong?', 'A1(row app-data-consistency)'],
    ['P2', 'stop-writes', 'Who may stop writes?', 'A1(degrade)'],
    [
      'P3',
      'accept-loss',
      'Who chooses the restore point and accepts the data loss?',
      'A1(restore) RC(restore,PM)',
    ],
    ['P4', 'restore-and-verify', 'Does someone else verify the restore?', 'SEP(restore,verify)'],
    ['P4', 'restore-fits', 'Does a restore finish within the recovery objective?', 'MAN'],
    [
      'PC',
      'data-changed',
      'Who tells customers that their data changed?',
      'A1(comms-customer) CI(comms-customer,LEG)',
    ],
    [
      'P6',
      'breach',
      'Is the damage to personal data assessed as a breach?',
      'A1(notify-regulator)',
      { when: 'personal-data' },
    ],
  ]),
};

export default scenario;
