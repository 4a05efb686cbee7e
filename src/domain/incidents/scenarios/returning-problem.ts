import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'returning-problem',
  title: 'A problem that comes back',
  injection:
    'The same queue has filled up for the fourth time in two months. Each time someone restarts it, and nobody has found out why.',
  severity: 'SEV-3',
  questions: questionsOf([
    [
      'P0',
      'problem-owner',
      'Who finds and removes the causes of repeated incidents?',
      'A1(problem-management) R+(problem-management)',
    ],
    [
      'P0',
      'known-errors',
      'Is there a list of known errors with workarounds, and who keeps it?',
      'A1(known-errors) ATTR(known-errors,doc)',
    ],
    ['P1', 'pattern', 'Who notices that it is the same problem again?', 'A1(triage) A1(problem-management)'],
    ['P1', 'repeats-measured', 'Are repeats measured?', 'MAN'],
    [
      'P2',
      'live-with-it',
      'Who may decide to live with it, and does product agree?',
      'A1(known-errors) RC(known-errors,PM)',
    ],
    ['P4', 'time-for-causes', 'Does a team have time reserved to remove causes?', 'MAN'],
    [
      'P6',
      'both-layers',
      'Do both layers work on the cause?',
      'DOES(problem-management,platform) DOES(problem-management,application)',
    ],
  ]),
};

export default scenario;
