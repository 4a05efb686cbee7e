import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'data-corruption',
  title: 'Data corruption and restore',
  injection: 'A migration silently cut off amounts. It is found after two days, and the backups contain it.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'backup-tested',
      'Who owns the backup, and when was a restore tried?',
      'A1(backup) ATTR(backup,exercisedOn)',
    ],
    [
      'P0',
      'recovery-point',
      'Was the recovery point agreed with product?',
      'CI(row plan-recovery-objectives,PM)',
    ],
    ['P1', 'judge-data', 'Who can judge that the data is wrong?', 'A1(row app-data-consistency)'],
    ['P2', 'stop-writes', 'Who may stop writes?', 'A1(degrade)'],
    [
      'P3',
      'accept-loss',
      'Who picks the point in time and accepts what is lost?',
      'A1(restore) CI(restore,PM)',
    ],
    ['P4', 'restore-and-verify', 'Does somebody else verify what one has restored?', 'SEP(restore,verify)'],
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
