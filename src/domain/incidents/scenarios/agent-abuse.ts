import { questionsOf, type Scenario } from '../vocabulary/question';

const scenario: Scenario = {
  id: 'agent-abuse',
  title: 'Agent abuse or prompt injection',
  injection: 'A poisoned document makes an agent email customer data to an outside address.',
  severity: 'SEV-1',
  when: 'ai',
  questions: questionsOf([
    [
      'P0',
      'permissions',
      'Who approved the agent’s tools and permissions, and was security involved?',
      'A1(row ai-agents) RC(row ai-agents,SEC)',
    ],
    ['P0', 'knowledge', 'Who owns each knowledge source?', 'A1(row aix-knowledge-source)'],
    ['P1', 'logs', 'Who reviews the prompt, retrieval and tool logs?', 'A1(row aix-logs) A1(model-triage)'],
    [
      'P3',
      'disable',
      'Who can disable the agent or its tools immediately?',
      'A1(model-off) DEPTH(model-off,2)',
    ],
    ['P3', 'traces', 'Who saves prompts, memory and traces before a reset?', 'A1(evidence) RC(evidence,AIL)'],
    [
      'P3',
      'tokens',
      'Who revokes the agent’s tokens with third parties?',
      'A1(credential-revoke) A1(vendor)',
    ],
    ['P4', 'clean', 'Who cleans the index and the memory?', 'A1(row ai-rag) A1(verify)'],
    ['P4', 'proved-clean', 'Can you show that the index and the memory are clean?', 'MAN'],
    [
      'PC',
      'one-clock',
      'Do the breach assessment and the AI report each have an owner?',
      'A1(notify-regulator) A1(row aix-ai-incident)',
    ],
    [
      'P6',
      'guardrails',
      'Do the AI team and security both turn the lesson into guardrails and tests?',
      'RC(postmortem,ai) DOES(row ai-evaluate,ai) DOES(row aix-independent-eval,assurance)',
    ],
  ]),
};

export default scenario;
