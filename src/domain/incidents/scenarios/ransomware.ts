import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'ransomware',
  title: 'Ransomware or destructive attacker',
  injection: 'Volumes were encrypted again with a foreign key. Versioning had been switched off before.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'backups-apart',
      'Are backups out of reach of the same credentials, with security involved?',
      'A1(backup) RC(backup,SEC)',
    ],
    [
      'P2',
      'who-leads',
      'Does the commander lead, and not security at the same time?',
      'A1(command) FREE(command,SEC)',
    ],
    [
      'P3',
      'shut-down',
      'Who may shut everything down, and is the executive told?',
      'A1(degrade) CI(degrade,EXE)',
    ],
    [
      'P3',
      'evidence-first',
      'Who keeps evidence while others restore in a hurry?',
      'A1(evidence) SEP(evidence,restore)',
    ],
    [
      'P3',
      'ransom',
      'Who decides on a ransom demand?',
      'OWNS(row inc-ransom-decision | comms-public,EXE) RC(row inc-ransom-decision | comms-public,LEG)',
    ],
    [
      'PC',
      'outside',
      'Who contacts the insurer, the police and the regulator?',
      'A1(law-enforcement) A1(notify-regulator)',
    ],
    ['P4', 'rank', 'Who ranks the services for restore, with product?', 'A1(restore) CI(restore,PM)'],
    ['P6', 'return', 'Who approves the return to normal access?', 'A1(close) RC(close,SEC)'],
  ]),
};

export default scenario;
