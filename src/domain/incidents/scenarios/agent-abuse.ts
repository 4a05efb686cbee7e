import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'agent-abuse',
  title: 'Agent abuse or prompt injection',
  injection: 'A poisoned document makes an agent mail customer data to an address outside.',
  severity: 'SEV-1',
  when: 'ai',
  questions: questionsOf([
    [
      'P0',
      'permissions',
      'Who approved the tools and permissions of the agent, with security?',
      'A1(row ai-agents) RC(row ai-agents,SEC)',
    ],
    ['P0', 'knowledge', 'Who owns each knowledge source?', 'A1(row aix-knowledge-source)'],
    [
      'P1',
      'logs',
      'Who reads the logs of prompts, retrieval and tools?',
      'A1(row aix-logs) A1(model-triage)',
    ],
    ['P3', 'disable', 'Who may disable the agent or its tools now?', 'A1(model-off) DEPTH(model-off,2)'],
    ['P3', 'traces', 'Who keeps prompts, memory and traces before a reset?', 'A1(evidence) RC(evidence,AIL)'],
    [
      'P3',
      'tokens',
      'Who revokes the tokens of the agent at third parties?',
      'A1(credential-revoke) A1(vendor)',
    ],
    ['P4', 'clean', 'Who cleans index and memory, and proves it?', 'A1(row ai-rag) A1(verify)'],
    [
      'PC',
      'one-clock',
      'Do the breach assessment and the AI report each have one owner?',
      'A1(notify-regulator) A1(row aix-ai-incident)',
    ],
    [
      'P6',
      'guardrails',
      'Do the AI side and security both bring the lesson into guardrails and tests?',
      'RC(postmortem,ai) DOES(row ai-evaluate,ai) DOES(row aix-independent-eval,assurance)',
    ],
  ]),
};

export default scenario;
