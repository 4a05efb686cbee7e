/** Rows that speak for AI delivery and its governance: one rule over this table. */
import type { Choice } from '../../../reading/reading';
import { hasAiWork, isOwnTable } from '../../ownership/sides';
import { AI_OPERATION, AI_STRATEGY, AI_VENDORS, KNOWLEDGE_SOURCES } from './aiWords';
import { byName } from './choices';
import type { WholeRow } from './wholeRow';

const POLICY =
  /(ai|ki|ia|model).*(polic|governance|richtlinie|charter|rules)|governance (model|policy|framework)|responsible ai/i;
const OPERATE = /operate|controls|daily/i;

const rag: Choice = byName(['ai-rag'], /\brag\b|retrieval|vector (db|data|store)|knowledge base/i);

/** A policy, or a model of governance. Operating its controls is not it. */
const policy: Choice = {
  holds: ({ activity }) =>
    activity.origin
      ? activity.origin === 'ai-governance-model'
      : activity.concerns.includes('ai-governance') &&
        (POLICY.test(activity.name) || !OPERATE.test(activity.name)),
};

/** Single rules of how an AI is judged and held back. */
const rules: Choice = {
  holds: ({ activity: { concerns } }) => concerns.includes('ai-eval') || concerns.includes('ai-safety'),
};

export const AI_ROWS: readonly WholeRow[] = [
  {
    id: 'ai-strategy-unowned',
    fine: true,
    group: 'delivery',
    severity: 'should',
    title: 'Nobody owns AI strategy',
    why: 'Without one owner each team buys and builds its own AI.',
    source: 'AI architect article: owns system-wide AI strategy',
    remedy: 'Name one role that is accountable for AI strategy and architecture.',
    concern: 'ai-governance',
    areas: ['ai'],
    parts: [
      {
        says: 'who sets AI strategy',
        origin: 'ai-strategy',
        is: byName(
          ['ai-strategy', 'ai-foundation-tech', 'ai-roadmap'],
          AI_STRATEGY,
          ({ activity }) =>
            activity.concerns.includes('ai-governance') && activity.concerns.includes('architecture'),
        ),
      },
    ],
    exampleIt: 'Set AI strategy',
  },
  {
    id: 'ai-governance-unowned',
    hides: ['ai-governance-blurred'],
    group: 'delivery',
    severity: 'must',
    title: 'Nobody is accountable for AI governance',
    why: 'Without governance, models are bought, trained and released by the first person who needs one.',
    source:
      '“AI architect and software engineer” and “AI engineer and AI architect”: governance is the architect’s; NIST AI RMF GOVERN 2.1',
    remedy: 'Name one role that is accountable for AI governance.',
    concern: 'ai-governance',
    areas: ['ai-governance'],
    whole: true,
    parts: [
      { says: 'how AI is governed', origin: 'ai-governance-model', is: policy, near: /governance|polic/i },
    ],
    // A table of one's own says how AI is governed by its single rules, and the policy is elsewhere.
    applies: (reading) => hasAiWork(reading) && !(isOwnTable(reading) && reading.chosenBy(rules).length > 0),
    weighs: (reading) => (isOwnTable(reading) ? 'look' : 'must'),
    exampleRow: 'Train models #ai-ops',
    exampleIt: 'Set AI policy #ai-governance',
  },
  {
    id: 'ai-vendor-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody is accountable for AI vendors and open source',
    why: 'Most AI comes from outside. Licences, data terms and model changes arrive with it.',
    source: 'AI architect article: vendor and open-source governance',
    remedy: 'Name who validates vendors, models and open-source components.',
    concern: 'vendor',
    areas: ['ai-governance'],
    parts: [
      {
        says: 'who validates vendors, models and open-source parts',
        origin: 'ai-vendor-oss',
        is: byName(['ai-vendor-oss', 'aix-third-party-model'], AI_VENDORS),
      },
    ],
    applies: hasAiWork,
    exampleRow: 'Train models #ai-ops',
    exampleIt: 'Validate vendors and open source',
  },
  {
    id: 'ai-knowledge-source-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody owns the AI’s knowledge sources',
    why: 'An assistant repeats what its sources say, even when they are outdated, wrong or not licensed to you.',
    source: 'CoSAI; EU AI Act Art. 26(4)',
    remedy: 'For each source, name who is accountable for keeping it current, licensed and removable.',
    areas: ['ai'],
    parts: [
      {
        says: 'who owns the sources that the AI reads',
        origin: 'aix-knowledge-source',
        is: byName(['aix-knowledge-source'], KNOWLEDGE_SOURCES),
      },
    ],
    applies: (reading) => reading.chosenBy(rag).length > 0,
    exampleRow: 'Build RAG search #ai-ops',
    exampleIt: 'Keep knowledge sources fresh',
  },
  {
    id: 'ai-operation-unowned',
    group: 'delivery',
    severity: 'should',
    title: 'Nobody keeps the AI running',
    why: 'A model that is down, slow or drifting is out of service, whatever its accuracy was.',
    source: 'AI engineer article: operational health',
    remedy: 'Name who is accountable for the operational health of what runs.',
    concern: 'reliability',
    areas: ['ai'],
    parts: [
      {
        says: 'who keeps the AI in operation',
        origin: 'ai-operational-health',
        is: byName(
          ['ai-operational-health', 'ai-monitor'],
          AI_OPERATION,
          // Who is called or alerted, or watches the model at work, keeps it running.
          ({ activity: { concerns, duties = [] } }) =>
            concerns.includes('reliability') ||
            (concerns.includes('observability') && concerns.includes('ai-ops')) ||
            duties.includes('oncall') ||
            duties.includes('alerting'),
        ),
      },
    ],
    applies: hasAiWork,
    exampleRow: 'Train models #ai-ops',
    exampleIt: 'Keep the model endpoints up',
  },
];
