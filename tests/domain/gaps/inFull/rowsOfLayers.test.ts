// Rows and stages that one layer is missing from: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('application-design-without-platform-review', () => {
  it('asks those of the platform about designs at risk', () => {
    const sketch = `
      | Architect @platform | SRE @platform | Third @platform | Engineer @application
      ## Design
      Shape interfaces #cost #interface | | I | | AR
      Shape data #data | | | | AR
      Shape screens #cost | | | | AR
      Shape rules #security | C | | | AR
      Shape more #security | A | | | R
      ## Architecture
      Shape all #reliability | | | | AR
      ## Build
      Shape late #reliability | | | | AR`;
    expect(inFull('application-design-without-platform-review', sketch)).toEqual([
      'should: “Shape interfaces” is designed without consulting the platform team.',
      'at Shape interfaces',
      'safe: Consult Architect: Shape interfaces: Architect C, SRE I, Engineer RA',
      'safe: Consult SRE: Shape interfaces: SRE C, Engineer RA',
      'should: “Shape data” is designed without consulting the platform team.',
      'at Shape data',
      'safe: Consult Architect: Shape data: Architect C, Engineer RA',
      'safe: Consult SRE: Shape data: SRE C, Engineer RA',
      'should: “Shape all” is designed without consulting the platform team.',
      'at Shape all',
      'safe: Consult Architect: Shape all: Architect C, Engineer RA',
      'safe: Consult SRE: Shape all: SRE C, Engineer RA',
    ]);
  });
});

describe('platform-standard-not-shared', () => {
  it('informs an application role of a standard', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      Set image standards #platform | AR |
      Set images #platform | AR |
      Set limits <own-environments> #platform | AR |
      Set policies #platform | C | AR
      Set guidelines #platform | AR | I
      Set norms #security | AR |`;
    expect(inFull('platform-standard-not-shared', sketch)).toEqual([
      'should: No application role is informed about “Set image standards”.',
      'at Set image standards',
      'safe: Inform Engineer: Set image standards: Architect RA, Engineer I',
      'should: No application role is informed about “Set limits”.',
      'at Set limits',
      'safe: Inform Engineer: Set limits: Architect RA, Engineer I',
    ]);
  });
});

describe('shared-area-single-layer', () => {
  it('brings in the side that is missing of what is shared', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Owner @product
      Choose tools #shared | AR | I |
      Write tools #shared | | AR |
      Keep tools #shared | C | |
      Buy tools #shared | AR | | C
      Tell tools #shared | | | AR
      Drop tools #shared | | |
      Hold tools #shared | AR | | I
      Find tools | AR | |`;
    expect(inFull('shared-area-single-layer', sketch)).toEqual([
      'should: “Choose tools” is tagged as shared, but only one layer is involved.',
      'at Choose tools',
      'safe: Consult Engineer: Choose tools: Architect RA, Engineer C',
      'should: “Write tools” is tagged as shared, but only one layer is involved.',
      'at Write tools',
      'safe: Consult Architect: Write tools: Architect C, Engineer RA',
      'should: “Keep tools” is tagged as shared, but only one layer is involved.',
      'at Keep tools',
      'safe: Consult Architect: ',
      'should: “Hold tools” is tagged as shared, but only one layer is involved.',
      'at Hold tools',
      'safe: Consult Engineer: Hold tools: Architect RA, Engineer C, Owner I',
    ]);
  });
});

describe('planning-without-platform', () => {
  it('names the first of the stages, and adds the row', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Planning
      Set deadlines | I | AR
      ## Planning again
      Set more | | AR
      ## Build
      Write | AR |`;
    expect(inFull('planning-without-platform', sketch)).toEqual([
      'should: No platform role is involved in “Planning”.',
      'at Planning',
      'safe: Add “Assess platform feasibility of proposed features” [In Planning. Suggested as accountable: Architect.]: Assess platform feasibility of proposed features: Architect RA, Engineer C; Assess platform feasibility of proposed features in Planning',
    ]);
  });
});

describe('operations-without-application', () => {
  it('is content with one stage that has it', () => {
    const head = '| Architect @platform | Engineer @application';
    const said = loudness(
      'operations-without-application',
      head,
      '## Operations\nWatch | AR | C',
      '## Operations\nWatch | A | R',
      '## Operations\nWatch | AR | C\n## Running\nFix | A | R',
      '## Operations\nWatch | AR | C\n## Run\nFix | A | R',
      '## Operations',
      '## Build\nWatch | AR | C',
      '## Operations\nWatch | AR | R (by day)',
      `
      ## Operations
      ${rows(12, 'Watch % | AR | C')}`,
    );
    expect(said).toEqual(['should', 'silent', 'should', 'silent', 'silent', 'silent', 'should', 'silent']);
  });
});
