import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'accidental-deletion',
  title: 'Accidental deletion',
  injection: 'An operator deletes the production database in the wrong terminal. They notice at once.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'backup-tested',
      'Who owns backups, and when was a restore last tested?',
      'A1(backup) ATTR(backup,exercisedOn)',
    ],
    ['P0', 'two-steps', 'Does a destructive command in production need a second person?', 'MAN'],
    ['P1', 'say-so', 'Will an operator report their own mistake at once?', 'MAN'],
    ['P2', 'declare', 'Who declares it, also at night?', 'A1(declare) DEPTH(declare,2)'],
    ['P3', 'stop-writes', 'Who may stop writes?', 'A1(degrade)'],
    [
      'P4',
      'restore-point',
      'Who chooses the restore point, and is product consulted?',
      'A1(restore) RC(restore,PM)',
    ],
    ['P4', 'verify', 'Does someone else verify the restore?', 'SEP(restore,verify)'],
    [
      'PC',
      'customers',
      'Who tells customers what is lost?',
      'A1(comms-customer) R+(comms-customer)',
      { when: 'customers' },
    ],
    ['P6', 'safeguard', 'Who adds the missing safeguard?', 'A1(followup) DOES(followup,platform)'],
  ]),
};

export default scenario;
