// What AI architects have to do with: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('ai-strategy-by-engineer', () => {
  it('gives the strategy to the architect, the platform or the head', () => {
    const sketch = `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI strategy | C | AR | I | C
      Plan foundation <ai-foundation-tech> | | AR | |
      Set AI foundation | AR | | |
      Plan lunch | | AR | |`;
    expect(inFull('ai-strategy-by-engineer', sketch)).toEqual([
      'look: AI Engineer builds models and is also accountable for “Set AI strategy”.',
      'at Set AI strategy, AI Engineer',
      'Make AI Architect accountable [Consulted: AI Engineer.]: Set AI strategy: AI Architect RA, AI Engineer C, Head I, Cloud Architect C',
      'Make Cloud Architect accountable [Consulted: AI Engineer.]: Set AI strategy: AI Architect C, AI Engineer C, Head I, Cloud Architect RA',
      'look: AI Engineer builds models and is also accountable for “Plan foundation”.',
      'at Plan foundation, AI Engineer',
      'Make AI Architect accountable [Consulted: AI Engineer.]: Plan foundation: AI Architect RA, AI Engineer C',
      'Make Cloud Architect accountable [Consulted: AI Engineer.]: Plan foundation: AI Engineer C, Cloud Architect RA',
    ]);
  });

  it('asks nothing of a small organisation', () => {
    const said = loudness(
      'ai-strategy-by-engineer',
      '',
      `
      settings: organisationSize=small
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI strategy | C | AR | I |`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI strategy | C | AR | I |`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI strategy | C | R | I |`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI strategy | C | R | A |`,
    );
    expect(said).toEqual(['silent', 'look', 'silent', 'silent']);
  });
});

describe('ai-governance-blurred', () => {
  it('asks for the half that is missing of what the catalogue keeps apart', () => {
    const sketch = `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI governance policy <ai-governance-model> | AR | I | |`;
    expect(inFull('ai-governance-blurred', sketch)).toEqual([
      'look: “Set AI governance policy” is here, but no activity covers its daily practice.',
      'at Set AI governance policy',
      'safe: Add “Operate governance controls inside LLMOps” [In Governance, compliance and security. Suggested as accountable: AI Architect.]: Operate governance controls inside LLMOps: AI Architect A, AI Engineer R; Operate governance controls inside LLMOps in Governance, compliance and security',
    ]);
  });

  it('asks for the policy behind what is done', () => {
    const sketch = `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Run the controls <ai-governance-operate> | AR | I | |`;
    expect(inFull('ai-governance-blurred', sketch)).toEqual([
      'look: “Run the controls” is here, but no activity covers the policy behind it.',
      'at Run the controls',
      'safe: Add “Set AI governance policy” [In Governance, compliance and security. Suggested as accountable: AI Architect.]: Set AI governance policy: AI Architect RA, AI Engineer I, Head C; Set AI governance policy in Governance, compliance and security',
    ]);
  });

  it('tells of one who does both alone, and has another do the second', () => {
    const sketch = `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform
      Set AI governance policy | AR | I | |
      Operate governance controls | A | C | |`;
    expect(inFull('ai-governance-blurred', sketch)).toEqual([
      'look: AI Architect alone owns and does both “Set AI governance policy” and “Operate governance controls”.',
      'at Operate governance controls; Set AI governance policy',
      'Make AI Engineer responsible: Operate governance controls: AI Architect A, AI Engineer R',
    ]);
  });

  it('says nothing where another has a part in either', () => {
    const head =
      '| AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership | Cloud Architect @platform';
    const said = loudness(
      'ai-governance-blurred',
      head,
      'Set AI governance policy | AR | I | |\nOperate governance controls | AR | I | |',
      'Set AI governance policy | A | R | |\nOperate governance controls | AR | I | |',
      'Set AI governance policy | A | R (by day) | |\nOperate governance controls | AR | I | |',
      'Set AI governance policy | AR | I | |\nOperate governance controls | I | AR | |',
      'Set AI governance policy | R | I | |\nOperate governance controls | AR | | |',
      'Set AI governance policy | AR | I | |',
      'Set AI governance model | AR | | |\nOperate governance | AR | A | |',
      'Set AI governance policy | AR | I | |\nOperate governance controls | R | | |',
    );
    expect(said).toEqual(['look', 'silent', 'look', 'silent', 'silent', 'silent', 'silent', 'silent']);
  });
});

describe('ai-compliance-without-architect', () => {
  it('names all rows of compliance about AI, and asks the architect', () => {
    const sketch = `
      | AI Architect @ai-architecture | Compliance @assurance
      Prove it #compliance #ai-governance | I | AR
      File it <aix-model-register> #compliance | | AR
      Sign it #compliance | | AR`;
    expect(inFull('ai-compliance-without-architect', sketch)).toEqual([
      'should: No architect is involved in “Prove it” and “File it”.',
      'of compliance',
      'at Prove it; File it',
      'safe: Consult AI Architect: Prove it: AI Architect C, Compliance RA',
    ]);
  });

  it('is content with one row that an architect takes part in', () => {
    const said = loudness(
      'ai-compliance-without-architect',
      '',
      `
      | AI Architect @ai-architecture | Compliance @assurance
      Prove it #compliance #ai-governance | I | AR
      File it #compliance #ai-ops | C | AR`,
      `
      | AI Architect @ai-architecture | Compliance @assurance
      Prove it #compliance #ai-governance | C (by day) | AR`,
      '| AI Architect @ai-architecture | Compliance @assurance\nProve it #ai-governance | | AR',
      '| Architect @platform | Compliance @assurance\nProve it #compliance #ai-governance | | AR',
    );
    expect(said).toEqual(['silent', 'should', 'silent', 'silent']);
  });
});

describe('ai-eval-not-independent', () => {
  it('names the judges who build it, and weighs regulated work more', () => {
    const sketch = `
      | AI Engineer @ai-engineering | Data Scientist @ai-engineering | Compliance @assurance
      Train the model #ai-ops | AR | | I
      Build the agent #ai-ops | | R | I
      Evaluate it #ai-eval #compliance | AR | R | I
      Test it #ai-eval | R | | I
      Plan it #ai-eval | | |`;
    expect(inFull('ai-eval-not-independent', sketch)).toEqual([
      'must: Only AI Engineer and Data Scientist evaluate “Evaluate it”, and also build the model.',
      'of ai-eval',
      'at Evaluate it; Test it',
      'safe: Add “Independent evaluation and red-teaming before release” [In Release, evaluate, operate. Suggested as accountable: Compliance.]: Independent evaluation and red-teaming before release: AI Engineer R, Compliance A; Independent evaluation and red-teaming before release in Release, evaluate, operate',
    ]);
  });

  it('names one judge alone', () => {
    const sketch = `
      | AI Engineer @ai-engineering | Compliance @assurance
      Train the model #ai-ops | AR | I
      Evaluate it #ai-eval !review | AR | I`;
    expect(inFull('ai-eval-not-independent', sketch)).toEqual([
      'should: Only AI Engineer evaluates “Evaluate it”, and also builds the model.',
      'of ai-eval',
      'at Evaluate it',
      'safe: Add “Independent evaluation and red-teaming before release” [In Stage. Suggested as accountable: Compliance.]: Independent evaluation and red-teaming before release: AI Engineer R, Compliance A; Independent evaluation and red-teaming before release in Stage',
    ]);
  });

  it('needs builders, evaluations and nobody else among the judges', () => {
    const head = '| One | Two';
    const said = loudness(
      'ai-eval-not-independent',
      head,
      'Train the model | AR | I\nEvaluate it #ai-eval | I | AR',
      'Train the model !decision | AR | I\nEvaluate it #ai-eval | AR | I',
      'Train the model #ai-eval | AR | I',
      'Train the model | AR | I\nEvaluate it #ai-eval | | I',
      'Train the model | A | R\nEvaluate it #ai-eval | AR |',
      'Train the model | A | R\nEvaluate it #ai-eval | | AR',
      'Evaluate it #ai-eval | I | C',
      'Models <ai-models> | AR |\nEvaluate it #ai-eval | AR |',
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'silent', 'silent', 'should', 'silent', 'should']);
  });
});
