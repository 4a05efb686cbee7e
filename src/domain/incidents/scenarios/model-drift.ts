import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'model-drift',
  title: 'Model drift or bad output',
  injection:
    'The provider updates the model. For three days the assistant promises refunds that nobody is owed.',
  severity: 'SEV-2',
  when: 'ai',
  questions: questionsOf([
    [
      'P0',
      'thresholds',
      'Who set the quality thresholds, and does someone else evaluate?',
      'A1(row ai-evaluate) A1(row aix-independent-eval) SEP(row ai-models,row aix-independent-eval)',
    ],
    ['P0', 'upstream', 'Who watches for upstream model changes?', 'A1(row aix-third-party-model)'],
    [
      'P1',
      'quality-signals',
      'Who receives quality signals and user complaints?',
      'A1(model-triage) CI(model-triage,PM)',
    ],
    [
      'P2',
      'counts',
      'Does an AI quality problem count as an incident?',
      'A1(severity) A1(row aix-ai-incident)',
    ],
    [
      'P3',
      'take-off',
      'Who may switch off the model or feature out of hours?',
      'A1(model-off) DEPTH(model-off,2)',
    ],
    [
      'P3',
      'human-fallback',
      'Is the human fallback owned and staffed?',
      'A1(row aix-human-oversight) ST(row aix-human-oversight)',
    ],
    ['P3', 'fallback-load', 'Can the human fallback cope with the load?', 'MAN'],
    [
      'PC',
      'promises',
      'Who tells customers, and does legal review the promises already made?',
      'A1(comms-customer) RC(comms-customer,LEG)',
    ],
    [
      'PC',
      'reportable',
      'Who decides whether it must be reported?',
      'A1(notify-regulator) CI(notify-regulator,AIL)',
    ],
    [
      'P4',
      'return',
      'Who approves bringing the model back, and are they separate from the person who deploys?',
      'A1(row aix-go-nogo) SEP(row ai-deploy,row aix-go-nogo)',
    ],
    [
      'P6',
      'blueprint',
      'Does the lesson reach the blueprint?',
      'RC(postmortem,ai) ROW(row ai-blueprint-handoff)',
    ],
  ]),
};

export default scenario;
