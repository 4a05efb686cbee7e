import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'personal-data-leak',
  title: 'Personal-data leak',
  injection: 'For six hours a storage bucket with customer records could be read from outside.',
  severity: 'SEV-1',
  when: 'personal-data',
  questions: questionsOf([
    ['P0', 'data-owner', 'Who owns the data set and its classification?', 'A1(row ref-data-classification)'],
    [
      'P1',
      'is-it-a-breach',
      'Who decides that it is a breach of personal data, and notes the hour of awareness?',
      'A1(security-triage) CI(security-triage,DPO)',
    ],
    [
      'P2',
      'legal-mobilised',
      'Do legal and privacy hear of it when it is declared?',
      'CI(declare,LEG) CI(declare,DPO)',
    ],
    [
      'P3',
      'close-and-keep',
      'Who closes the hole, and who first keeps the access logs?',
      'A1(contain-security) A1(evidence)',
    ],
    [
      'PC',
      'authority',
      'Who notifies the authority within 72 hours?',
      'A1(notify-regulator) ST(notify-regulator) DEPTH(notify-regulator,2)',
    ],
    [
      'PC',
      'individuals',
      'Who decides on telling the people affected, and writes to them?',
      'A1(notify-individuals)',
    ],
    [
      'PC',
      'controller',
      'Where we process for others: who tells the controller?',
      'ROW(notify-controller) A1(notify-controller)',
      { when: 'processor' },
    ],
    [
      'PC',
      'dpo-free',
      'Is the privacy officer free of decisions on the processing itself?',
      'FREE(tag data | tag privacy,DPO)',
    ],
    [
      'P6',
      'both-fix',
      'Do platform (the bucket) and application (what was written there) both fix their part?',
      'DOES(followup,platform) DOES(followup,application)',
    ],
  ]),
};

export default scenario;
