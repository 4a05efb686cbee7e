import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'runaway-spend',
  title: 'Runaway cloud spend',
  injection: 'A retry loop calls a paid API. On Saturday the daily bill is forty times normal.',
  severity: 'SEV-2',
  questions: questionsOf([
    [
      'P0',
      'spend-owner',
      'Is one role accountable for spending, with a budget and an alert threshold?',
      'A1(row gov-cost-owner) ATTR(row gov-cost-owner,sla)',
    ],
    [
      'P0',
      'tagged',
      'Is every account and project assigned to a team in writing?',
      'A1(row ref-cost-allocation) ATTR(row ref-cost-allocation,doc)',
    ],
    [
      'P1',
      'weekend-alert',
      'Who receives the anomaly alert on weekends?',
      'A1(cost-triage) DEPTH(cost-triage,2)',
    ],
    [
      'P2',
      'may-be-incident',
      'Can a spending anomaly be declared an incident?',
      'ROW(severity) ATTR(severity,doc) MAN',
    ],
    [
      'P3',
      'cut-off',
      'Who may cut off spending, even if the service suffers?',
      'A1(emergency-spend) A1(degrade)',
    ],
    ['P3', 'code-path', 'Who knows which code path causes it?', 'A1(respond-application)'],
    ['PC', 'finance-and-vendor', 'Who tells finance and the vendor?', 'CI(comms-internal,FIN) A1(vendor)'],
    ['P6', 'cost-in-postmortem', 'Does finance take part in the postmortem?', 'RC(postmortem,FIN)'],
  ]),
};

export default scenario;
