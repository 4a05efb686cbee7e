import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'site-loss',
  title: 'Loss of a site or many people',
  injection: 'The server room and the office are flooded. Half of the team is ill.',
  severity: 'SEV-1',
  questions: questionsOf([
    [
      'P0',
      'dr-strategy',
      'Who owns the recovery strategy, and when was it last tested?',
      'A1(row arch-dr-strategy) ATTR(row arch-dr-strategy,exercisedOn)',
    ],
    ['P0', 'work-elsewhere', 'Can everyone work from elsewhere?', 'MAN'],
    ['P2', 'command', 'Can two people command?', 'DEPTH(command,2)'],
    [
      'P2',
      'assets',
      'Who decides about the site, the equipment and the people there?',
      'A1(people-legal) RC(people-legal,EXE)',
    ],
    ['P3', 'fail-over', 'Who decides to run at the other site?', 'A1(failover) R+(failover)'],
    ['P3', 'emergency-spend', 'Who may order equipment at once?', 'A1(emergency-spend)'],
    ['P4', 'restore', 'Who restores, and who ranks what comes first?', 'A1(restore) RC(restore,PM)'],
    ['PC', 'staff', 'Who tells the staff what to do?', 'A1(comms-internal) RC(people-legal,HR)'],
    [
      'P6',
      'lesson',
      'Does the owner of the recovery strategy learn from this?',
      'MEETS(row arch-dr-strategy,postmortem)',
    ],
  ]),
};

export default scenario;
