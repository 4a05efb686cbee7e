import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'personal-data-leak',
  title: 'Personal-data leak',
  injection: 'For six hours, a storage bucket with customer records was readable from outside.',
  severity: 'SEV-1',
  when: 'personal-data',
  questions: questionsOf([
    ['P0', 'data-owner', 'Who owns the data set and its classification?', 'A1(row ref-data-classification)'],
    [
      'P1',
      'is-it-a-breach',
      'Who decides that it is a personal data breach, and records when you became aware of it?',
      'A1(security-triage) RC(security-triage,DPO)',
    ],
    [
      'P2',
      'legal-mobilised',
      'Are legal and privacy informed when the incident is declared?',
      'CI(declare,LEG) CI(declare,DPO)',
    ],
    [
      'P3',
      'close-and-keep',
      'Who closes the leak, and who saves the access logs first?',
      'A1(contain-security) A1(evidence)',
    ],
    [
      'PC',
      'authority',
      'Who notifies the authority within 72 hours?',
      'A1(notify-regulator) ST(notify-regulator) DEPTH(notify-regulator,2)',
    ],
    ['PC', 'authority-feasible', 'Can you collect what the authority asks for within 72 hours?', 'MAN'],
    [
      'PC',
      'individuals',
      'Who decides whether to notify the people affected, and who writes to them?',
      'A1(notify-individuals)',
    ],
    [
      'PC',
      'controller',
      'If you process data for customers, who notifies the controller?',
      'ROW(notify-controller) A1(notify-controller)',
      { when: 'processor' },
    ],
    [
      'PC',
      'dpo-free',
      'Is the privacy officer kept out of decisions about the processing itself?',
      'FREE(tag data | tag privacy,DPO)',
    ],
    [
      'P6',
      'both-fix',
      'Do platform (the bucket) and application (what was written to it) each fix their part?',
      'DOES(followup,platform) DOES(followup,application)',
    ],
  ]),
};

export default scenario;
