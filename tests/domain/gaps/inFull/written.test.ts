// What is written down and learnt: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('undocumented-platform-constraints', () => {
  it('says that nobody writes it down', () => {
    const sketch = `
      settings: scope=design
      | Architect @platform | Engineer @application | Boss @leadership
      ${rows(3, 'Run cluster % #platform | AR | I |')}`;
    expect(inFull('undocumented-platform-constraints', sketch)).toEqual([
      'must: No activity that we recognise says who writes down the platform’s standards and limits.',
      'of documentation',
      'safe: Add “Shared documentation of platform standards and constraints” [In Feedback loops. Suggested as accountable: Architect.]: Shared documentation of platform standards and constraints: Architect RA, Engineer R; Shared documentation of platform standards and constraints in Feedback loops',
    ]);
  });

  it('has an owner chosen where application roles are told already', () => {
    const sketch = `
      settings: scope=design
      | Architect @platform | Engineer @application | Boss @leadership
      ${rows(3, 'Run cluster % #platform | AR | I |')}
      Write limits #documentation #platform | R | I |
      Keep limits #documentation #platform | A | I | A`;
    expect(inFull('undocumented-platform-constraints', sketch)).toEqual([
      'should: “Write limits” and “Keep limits” have no single accountable role.',
      'of documentation',
      'at Write limits; Keep limits',
      'safe: Make Architect accountable (Architect already does this work.): Write limits: Architect RA, Engineer I',
      'Make Boss accountable (Boss is accountable for another activity about documentation.): Write limits: Architect R, Engineer I, Boss A',
      'Make Engineer accountable (Engineer is in this matrix.): Write limits: Architect R, Engineer A',
      'safe: Add “Shared documentation of platform standards and constraints” [In Feedback loops. Suggested as accountable: Architect.]: Shared documentation of platform standards and constraints: Architect RA, Engineer R; Shared documentation of platform standards and constraints in Feedback loops',
    ]);
  });

  it('tells application roles where someone writes it down', () => {
    const sketch = `
      settings: scope=design
      | Architect @platform | Engineer @application | Boss @leadership
      ${rows(3, 'Run cluster % #platform | AR | I |')}
      Keep limits #documentation #platform | A | | R
      Publish platform standards | R | | A`;
    expect(inFull('undocumented-platform-constraints', sketch)).toEqual([
      'should: No application role is involved in “Keep limits” and “Publish platform standards”.',
      'of documentation',
      'at Keep limits; Publish platform standards',
      'safe: Consult Engineer: Keep limits: Architect A, Engineer C, Boss R',
      'safe: Add “Shared documentation of platform standards and constraints” [In Feedback loops. Suggested as accountable: Architect.]: Shared documentation of platform standards and constraints: Architect RA, Engineer R; Shared documentation of platform standards and constraints in Feedback loops',
    ]);
  });

  it('needs three rows of the platform', () => {
    const head = `
      settings: scope=design
      | Architect @platform | Engineer @application | Boss @leadership
      Run cluster 1 | AR | I |`;
    const said = loudness(
      'undocumented-platform-constraints',
      head,
      'Run cluster 2 | AR | I |',
      'Run cluster 2 | AR | I |\nRun cluster 3 | AR | I |',
      `
      Run cluster 2 | AR | I |
      Run cluster 3 | AR | I |
      Write limits #documentation #platform | AR | I |`,
      `
      Run cluster 2 | AR | I |
      Run cluster 3 | AR | I |
      Write limits #documentation #platform | AR | | I`,
      'Run cluster 2 | AR | I |\nRun cluster 3 | AR | I |\nWrite limits #documentation | AR | I |',
      'Run cluster 2 | AR | I |\nRun cluster 3 | AR | I |\nPublish platform limits | AR | I |',
      `
      Run cluster 2 | AR | I |
      Run cluster 3 | AR | I |
      Publish platform limits <gov-cost-owner> | AR | I |`,
    );
    expect(said).toEqual(['silent', 'must', 'silent', 'should', 'silent', 'silent', 'must']);
  });
});

describe('upskilling-only', () => {
  it('names the training that is all there is', () => {
    const sketch = `
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`;
    expect(inFull('upskilling-only', sketch)).toEqual([
      'look: “Upskill engineers” is the only answer here to missing AI architecture.',
      'of ai-governance',
      'at Upskill engineers',
    ]);
  });

  it('weighs more where AI is regulated', () => {
    const said = loudness(
      'upskilling-only',
      '',
      `
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: personalData=yes
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: aiInProduction=yes
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: personalData=yes, aiInProduction=yes
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: mandatoryFrameworks=gdpr+dora
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: mandatoryFrameworks=finops+gdpr
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      settings: mandatoryFrameworks=finops+
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
    );
    expect(said).toEqual(['look', 'look', 'look', 'should', 'should', 'should', 'look']);
  });

  it('needs rows of AI, and nobody who is its architect', () => {
    const said = loudness(
      'upskilling-only',
      '',
      `
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Upskill engineers #people | C | AR`,
      `
      | AI Engineer @ai-engineering | CTO @leadership
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Train dogs #people | C | AR`,
      `
      | AI Engineer @ai-engineering | AI Architect @ai-architecture
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      | AI Engineer @ai-engineering | AI Architect @ai-architecture
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | AR | I`,
      `
      | AI Engineer @ai-engineering = Ann | AI Architect @ai-architecture
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
      `
      | AI Engineer @ai-engineering = Ann | AI Architect @ai-architecture = Bob
      Build models #ai-ops | AR | I
      Deploy models #ai-ops #delivery | AR | I
      Watch models #ai-ops | AR | I
      Upskill engineers #people | C | AR`,
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'look', 'look', 'silent']);
  });
});
