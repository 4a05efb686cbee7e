// Who decides on architecture: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('architecture-without-application-context', () => {
  it('asks an application role, and weighs a decision more', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Tester @application | Third @application
      Choose networks #architecture !decision | AR | I | |
      Draw regions #architecture | AR | | |
      Run it | | C | AR | R
      Plan #architecture | C | | |
      Split #architecture | A | | R |`;
    expect(inFull('architecture-without-application-context', sketch)).toEqual([
      'must: “Choose networks” shapes the platform that applications run on, but no application role is consulted.',
      'of architecture',
      'at Choose networks',
      'safe: Consult Tester: Choose networks: Architect RA, Engineer I, Tester C',
      'safe: Consult Third: Choose networks: Architect RA, Engineer I, Third C',
      'should: “Draw regions” shapes the platform that applications run on, but no application role is consulted.',
      'of architecture',
      'at Draw regions',
      'safe: Consult Tester: Draw regions: Architect RA, Tester C',
      'safe: Consult Third: Draw regions: Architect RA, Third C',
    ]);
  });

  it('speaks where the layers of AI stand in for both', () => {
    const said = loudness(
      'architecture-without-application-context',
      '',
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering
      Choose networks #architecture | AR | I`,
      '| AI Architect @ai-architecture | Head @leadership\nChoose networks #architecture | AR | I',
      '| Architect @platform | Engineer @ai-engineering\nChoose networks #architecture | AR | I',
      `
      | Architect @platform | Engineer @application
      Choose networks #architecture | AR | C (by day)`,
    );
    expect(said).toEqual(['should', 'silent', 'silent', 'should']);
  });
});

describe('decentralised-drift', () => {
  it('counts the teams and gives the first row to who is above them', () => {
    const sketch = `
      settings: shipped=build
      | Web @application | Mobile @application | Shop @application | Manager @leadership
      Choose servers #architecture | AR | C | | I
      Close ports #security | | AR | | I`;
    expect(inFull('decentralised-drift', sketch)).toEqual([
      'should: This matrix has 3 application roles, but no role above them is accountable for architecture or security.',
      'of architecture',
      'at Choose servers; Close ports',
      'Make Manager accountable for “Choose servers” [Consulted: Web.]: Choose servers: Web C, Mobile C, Manager RA',
    ]);
  });

  it('adds the row that nobody answers for', () => {
    const sketch = `
      settings: shipped=build
      | Web @application | Mobile @application | Manager @leadership
      Close ports #security | R | C | I`;
    expect(inFull('decentralised-drift', sketch)).toEqual([
      'should: This matrix has 2 application roles, but no role above them is accountable for architecture or security.',
      'of architecture',
      'at Close ports',
      'safe: Add “Define service boundaries and communication patterns” [In System architecture design. Suggested as accountable: Web.]: Define service boundaries and communication patterns: Web RA; Define service boundaries and communication patterns in System architecture design',
    ]);
  });

  it('takes a row about security where none is about architecture', () => {
    const sketch = `
      settings: shipped=build
      | Web @application | Mobile @application | Ops @platform
      Close ports #security | A | R | I`;
    expect(inFull('decentralised-drift', sketch)).toEqual([
      'should: This matrix has 2 application roles, but no role above them is accountable for architecture or security.',
      'of architecture',
      'at Close ports',
      'Make Ops accountable for “Close ports” [Consulted: Web.]: Close ports: Web C, Mobile R, Ops A',
    ]);
  });

  it('offers nobody where there is nobody above', () => {
    const sketch = `
      settings: shipped=build
      | Web @application | Mobile @application
      Close ports #security | A | R`;
    expect(inFull('decentralised-drift', sketch)).toEqual([
      'should: This matrix has 2 application roles, but no role above them is accountable for architecture or security.',
      'of architecture',
      'at Close ports',
    ]);
  });

  it('needs two teams, several services and nobody above', () => {
    const said = loudness(
      'decentralised-drift',
      '',
      `
      settings: shipped=build
      | Web @application | Manager @leadership
      Choose servers #architecture | AR | I`,
      `
      settings: shipped=build, severalServices=no
      | Web @application | Mobile @application | Manager @leadership
      Choose servers #architecture | AR | C | I`,
      `
      settings: shipped=build
      | Web @application | Mobile @application | Ops @platform
      Choose servers #architecture | AR | C | I
      Close ports #security | | | A`,
      'settings: shipped=build\n| Web @application | Mobile @application | Ops @platform',
      `
      settings: shipped=build
      | Web lead @application | Mobile @application | Ops @platform
      Choose servers #architecture | AR | C | I`,
      `
      settings: shipped=build
      | Software Architect @application | Mobile @application | Ops @platform
      Choose servers #architecture | AR | C | I`,
      `
      settings: shipped=build
      | Web @application | Mobile @application | Ops @platform
      Choose servers #architecture | AR | C | I`,
    );
    expect(said).toEqual(['silent', 'silent', 'silent', 'silent', 'silent', 'silent', 'should']);
  });
});
