// What one side has no part in: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('cost-one-sided', () => {
  it('asks the first of each role of the other side, or adds its row', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Tester @application
      ${rows(3, 'Cut bill % #cost | AR | |')}`;
    expect(inFull('cost-one-sided', sketch)).toEqual([
      'should: No application role is involved in cost: “Cut bill 1”, “Cut bill 2” and “Cut bill 3”.',
      'of cost',
      'at Cut bill 1; Cut bill 2; Cut bill 3',
      'safe: Consult Engineer: Cut bill 1: Architect RA, Engineer C',
      'safe: Consult Tester: Cut bill 1: Architect RA, Tester C',
      'safe: Add “Manage application resource usage” [In Shared areas. Suggested as accountable: Engineer.]: Manage application resource usage: Architect C, Engineer RA; Manage application resource usage in Shared areas',
    ]);
  });
});

describe('security-layer-gap', () => {
  it('adds the row of the side that answers for nothing', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      ${rows(3, 'Close port % #security | A | R')}`;
    expect(inFull('security-layer-gap', sketch)).toEqual([
      'should: No application role is accountable for security: “Close port 1”, “Close port 2” and “Close port 3”.',
      'of security',
      'at Close port 1; Close port 2; Close port 3',
      'safe: Add “Secure the applications” [In Shared areas. Suggested as accountable: Engineer.]: Secure the applications: Architect C, Engineer RA; Secure the applications in Shared areas',
    ]);
  });

  it('lets a team of neither side answer for it in a table of its own', () => {
    const said = loudness(
      'security-layer-gap',
      '',
      `
      | Architect @platform | Engineer @application | Guard @security
      ${rows(12, 'Close port % #security | I | AR |')}`,
      `
      | Architect @platform | Engineer @application | Guard @security
      ${rows(11, 'Close port % #security | I | AR |')}
      Watch #security | | | AR`,
      `
      | Architect @platform | Engineer @application | Guard @security
      ${rows(10, 'Close port % #security | I | AR |')}
      Watch #security | | | AR`,
      `
      | Architect @platform | Engineer @application | Boss
      ${rows(11, 'Close port % #security | I | AR |')}
      Watch #security | | | AR`,
      `
      | Architect @platform | Engineer @application | Guard @security
      ## Security <shared>
      ${rows(11, 'Close port % #security | I | AR |')}
      Watch #security | | | AR`,
      `
      | Architect @platform | Engineer @application | Guard @security
      ${rows(3, 'Close port % #security | I | AR |')}
      Watch #security | R | | A`,
    );
    expect(said).toEqual(['silent', 'silent', 'should', 'silent', 'must', 'silent']);
  });
});

describe('observability-one-sided', () => {
  it('looks at five and more by their share', () => {
    const head = `
      | Architect @platform | Engineer @application
      ${rows(3, 'Watch host % #observability | AR |')}`;
    const said = loudness(
      'observability-one-sided',
      head,
      'Watch code 1 #observability | | AR',
      'Watch host 4 #observability | AR |\nWatch code 1 #observability | | AR',
      `
      Watch host 4 #observability | AR |
      Watch host 5 #observability | AR |
      Watch code 1 #observability | | AR`,
      `
      Watch host 4 #observability | AR |
      Watch host 5 #observability | AR |
      Watch host 6 #observability | AR |
      Watch host 7 #observability | AR |
      Watch host 8 #observability | AR |
      Watch host 9 #observability | AR |
      Watch code 1 #observability | | AR
      Watch code 2 #observability | | AR`,
      `
      Watch host 4 #observability | AR |
      Watch host 5 #observability | AR |
      Watch host 6 #observability | AR |
      Watch host 7 #observability | AR |
      Watch host 8 #observability | AR |
      Watch host 9 #observability | AR |
      Watch host 10 #observability | AR |
      Watch code 1 #observability | | AR
      Watch code 2 #observability | | AR`,
    );
    expect(said).toEqual(['silent', 'silent', 'look', 'look', 'look']);
  });
});

describe('performance-layer-gap', () => {
  it('says how few of them involve a side', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      ${rows(6, 'Tune host % #performance | AR |')}
      Tune code #performance | | AR`;
    expect(inFull('performance-layer-gap', sketch)).toEqual([
      'look: Application roles are accountable for 1 of 7 activities about performance.',
      'of performance',
      'at Tune host 1; Tune host 2; Tune host 3; Tune host 4; Tune host 5; Tune host 6; Tune code',
    ]);
  });
});

describe('pipeline-use-without-structure', () => {
  it('leads to the half without an owner, and names the first that has one', () => {
    const sketch = `
      | Architect | Engineer
      Own the pipeline design | | C
      Build the pipeline | R | C
      Test in the pipeline | | R
      Automate tests in pipeline | C | A
      Use the pipeline | | A`;
    expect(inFull('pipeline-use-without-structure', sketch)).toEqual([
      'look: “Automate tests in pipeline” has an owner, but its structure does not.',
      'at Own the pipeline design; Build the pipeline',
      'Make Engineer accountable (Engineer is accountable for 2 other activities in the same section.): Own the pipeline design: Engineer A',
      'Make Architect accountable (Architect is in this matrix.): Own the pipeline design: Architect A, Engineer C',
      'safe: Add “CI/CD pipeline structure and access controls” [In Shared areas. Suggested as accountable: Architect.]: CI/CD pipeline structure and access controls: Architect RA; CI/CD pipeline structure and access controls in Shared areas',
    ]);
  });

  it('leads to what runs in it', () => {
    const sketch = `
      | Architect | Engineer
      Shape the pipeline <shr-pipeline-structure> | |
      Own the pipeline design | A | C
      Design the CI/CD | A |
      Test in the pipeline | R | R`;
    expect(inFull('pipeline-use-without-structure', sketch)).toEqual([
      'look: “Own the pipeline design” has an owner, but what runs in it does not.',
      'at Test in the pipeline',
      'Make Architect accountable (Architect already does this work.): Test in the pipeline: Architect RA, Engineer R',
      'Make Engineer accountable (Engineer already does this work.): Test in the pipeline: Architect R, Engineer RA',
      'safe: Add “Test and deployment automation inside the pipeline” [In Shared areas. Suggested as accountable: Architect.]: Test and deployment automation inside the pipeline: Architect RA; Test and deployment automation inside the pipeline in Shared areas',
    ]);
  });
});
