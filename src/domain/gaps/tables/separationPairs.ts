/** Pairs of work that should not rest on one person. Rules that differ only in these are one rule over this table. */
import type { Examples, Severity } from '../../findings/rule';

/** Which rows are meant, by where they came from, by duty or by name, and who on them. */
export interface Side {
  readonly origins?: readonly string[];
  readonly duties?: readonly string[];
  readonly words?: RegExp;
  readonly who: 'doers' | 'owners' | 'either';
}

export interface SeparationPair extends Examples {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** "writes the code" */
  readonly first: string;
  readonly second: string;
  readonly sides: readonly [Side, Side];
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  /** Weighs as a must where compliance is watched or a framework is mandatory. */
  readonly mustWhenRegulated?: boolean;
}

const head = '| Engineer = Ann | Manager = Bob';

export const SEPARATION_PAIRS: readonly SeparationPair[] = [
  {
    id: 'sod-author-approver',
    severity: 'should',
    mustWhenRegulated: true,
    title: 'The author approves their own change',
    first: 'writes the code',
    second: 'approves it',
    sides: [
      { origins: ['dev-implement'], words: /\b(write|implement|develop).*\bcode\b/i, who: 'doers' },
      {
        words:
          /(approv|sign[- ]?off|go[/ -]?no[- ]?go).*(release|deploy|change)|(release|deploy\w*|change) (approval|sign[- ]?off)|code review|review (the )?code|freigabe|mise en production.*approb|aprob.*(versi|release)/i,
        who: 'owners',
      },
    ],
    why: 'If the author alone approves a change, only one person has seen it. Mistakes and misuse get through.',
    source: 'ISO 27001 A.5.3; NIST CSF PR.AA-05; peer review as a control',
    remedy: 'Have someone else approve. If a tool enforces peer review, waive this and name the tool.',
    flagged: [`${head}\nWrite application code <dev-implement> | RA | C\nApprove each release | RA | I`],
    accepted: [`${head}\nWrite application code <dev-implement> | RA | C\nApprove each release | R | A`],
  },
  {
    id: 'sod-deploy-and-audit',
    severity: 'should',
    title: 'Same person deploys and audits',
    first: 'is accountable for deployment',
    second: 'is accountable for the audit or its evidence',
    sides: [
      {
        origins: ['rel-package-configure', 'ai-deploy', 'rel-env-promotion'],
        words: /\b(deploy|roll out|ship releases?)/i,
        who: 'owners',
      },
      {
        origins: ['ai-audit-readiness', 'aix-logs'],
        words: /\baudit(s|ing)?\b|\bevidence\b|nachweis|preuves?\b|auditor[ií]a/i,
        who: 'owners',
      },
    ],
    why: 'Evidence gathered by the person it is about convinces nobody.',
    source: 'ISO 27001 A.5.3: segregation of duties',
    remedy:
      'Make someone else accountable for the evidence. In a small company, alerts to a second person are enough.',
    flagged: [`${head}\nDeploy services | RA | C\nKeep audit records | RA | I`],
    accepted: [`${head}\nDeploy services | RA | C\nKeep audit records | R | A`],
  },
  {
    id: 'sod-access-grant-review',
    severity: 'should',
    title: 'Same person grants and reviews access',
    first: 'grants access',
    second: 'reviews who has it',
    sides: [
      {
        words:
          /(grant|give|provision|request).*\b(access|permission|rights?)|zugriff.*(vergeben|erteilen)|accorder.*acc[eè]s/i,
        who: 'either',
      },
      {
        words:
          /(review|recertif|attest|audit).*\b(access|permission|rights?)\b|access (review|recertification)|zugriffs?(rechte)?.*(pr[uü]fen|[uü]berpr[uü]f)|revue.*acc[eè]s/i,
        who: 'either',
      },
    ],
    why: 'People do not take back rights that they granted themselves.',
    source: 'ISO 27001 A.5.18: access rights',
    remedy: 'Have someone else review. If reviews are automatic, waive this and name the tool.',
    flagged: [`${head}\nGrant access to production | RA | I\nReview access rights | RA | I`],
    accepted: [`${head}\nGrant access to production | RA | I\nReview access rights | I | RA`],
  },
  {
    id: 'sod-build-evaluate',
    severity: 'should',
    title: 'Same person builds and evaluates the model',
    first: 'builds the model',
    second: 'evaluates it independently',
    sides: [
      {
        origins: ['ai-models', 'ai-rag', 'ai-agents'],
        words: /\b(build|train|refine|fine-?tune)\b.*\b(model|agent|rag)\w*/i,
        who: 'either',
      },
      {
        origins: ['aix-independent-eval'],
        words:
          /independent(ly)? (evaluat|test|assess)|red[- ]?team|unabh[aä]ngig.*(pr[uü]f|bewert)|[eé]valuation ind[eé]pendante/i,
        who: 'either',
      },
    ],
    why: 'An evaluation is only independent if someone else does it. Builders test for what they thought of.',
    source: 'NIST AI RMF MEASURE 1.3',
    remedy: 'Have someone who did not build the model evaluate it.',
    flagged: [`${head}\nBuild and refine models | RA | I\nIndependent evaluation before release | RA | I`],
    accepted: [`${head}\nBuild and refine models | RA | I\nIndependent evaluation before release | C | RA`],
  },
  {
    id: 'sod-evaluate-release',
    severity: 'look',
    title: 'Same person evaluates and releases the model',
    first: 'evaluates the model',
    second: 'decides on its release',
    sides: [
      {
        origins: ['aix-independent-eval', 'ai-evaluate'],
        words: /\bevaluat\w* .*(model|output|llm)|model evaluation/i,
        who: 'either',
      },
      { origins: ['aix-go-nogo'], words: /\bgo ?(\/|-| or )? ?no-?go\b/i, who: 'either' },
    ],
    why: 'Someone who also decides on the release is under pressure to pass the model.',
    source: 'NIST AI RMF MANAGE 1.1',
    remedy: 'Have someone else decide, based on the evaluation.',
    flagged: [
      `${head}\nEvaluate models <ai-evaluate> | RA | I\nGo or no-go for the release <aix-go-nogo> | RA | I`,
    ],
    accepted: [
      `${head}\nEvaluate models <ai-evaluate> | RA | I\nGo or no-go for the release <aix-go-nogo> | C | RA`,
    ],
  },
  {
    id: 'sod-restore-verify',
    severity: 'look',
    title: 'Same person restores and verifies',
    first: 'restores',
    second: 'verifies that it worked',
    sides: [
      { duties: ['restore'], words: /\brestore (data|service|backup)/i, who: 'either' },
      { duties: ['verify'], words: /\bverify (the )?(recovery|restor)/i, who: 'either' },
    ],
    why: 'Tired people see what they hope to see. A second person finds what is missing.',
    source: 'NIST CSF RC.RP-05',
    remedy: 'Have someone else verify, at least during the day.',
    flagged: [`${head}\nBring data back {restore} | RA | I\nCheck that all is well {verify} | RA | I`],
    accepted: [`${head}\nBring data back {restore} | RA | I\nCheck that all is well {verify} | I | RA`],
  },
];
