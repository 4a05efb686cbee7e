import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'key-person',
  title: 'Loss of a key person',
  injection:
    'In the second hour of an incident, the only person who knows the billing system is taken to hospital.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'runbooks',
      'Are runbooks of both layers written down?',
      'ATTR(runbook-platform,doc) ATTR(runbook-application,doc)',
    ],
    ['P0', 'someone-else-tried', 'Has someone else followed the runbook without help?', 'MAN'],
    ['P2', 'command-continues', 'Can command continue without this person?', 'DEPTH(command,2)'],
    ['P2', 'relief', 'Who relieves people, and who finds a replacement?', 'A1(relief) R+(relief)'],
    ['P3', 'platform-second', 'Can two people repair the platform?', 'DEPTH(respond-platform,2)'],
    ['P3', 'service-second', 'Can two people repair the service?', 'DEPTH(respond-application,2)'],
    ['P3', 'access-second', 'Can a second person use emergency access?', 'DEPTH(access,2)'],
    ['PC', 'people', 'Who looks after the person and the team?', 'A1(people-legal) RC(people-legal,HR)'],
    ['P6', 'knowledge', 'Who makes sure that knowledge is shared afterwards?', 'A1(followup) R+(followup)'],
  ]),
};

export default scenario;
