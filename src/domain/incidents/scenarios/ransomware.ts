import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'ransomware',
  title: 'Ransomware or destructive attacker',
  injection: 'Volumes were encrypted with an attacker’s key. Versioning had been switched off beforehand.',
  severity: 'SEV-1',
  questions: questionsOf([
    ['P0', 'backups-apart', 'Are backups out of reach of the same credentials?', 'MAN'],
    ['P0', 'backups-security', 'Who owns backups, and was security consulted?', 'A1(backup) RC(backup,SEC)'],
    ['P2', 'who-leads', 'Is the commander someone other than security?', 'A1(command) FREE(command,SEC)'],
    [
      'P3',
      'shut-down',
      'Who may shut everything down, and are executives informed?',
      'A1(degrade) CI(degrade,EXE)',
    ],
    [
      'P3',
      'evidence-first',
      'Who preserves evidence while others rush to restore?',
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
    ['P4', 'rank', 'Who ranks the services to restore, with product’s input?', 'A1(restore) RC(restore,PM)'],
    ['P6', 'return', 'Who approves the return to normal access?', 'A1(close) RC(close,SEC)'],
  ]),
};

export default scenario;
