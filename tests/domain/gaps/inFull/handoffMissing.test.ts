// Where stages join: all that the rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('handoff-missing', () => {
  it('hands over from the platform by the row of the catalogue', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      Draw networks | AR | C
      ## Build
      Write code | C | AR
      ## Hand-offs (area)
      Pass !handoff [fromLayer=product; toLayer=business] | A |`;
    expect(inFull('handoff-missing', sketch)).toEqual([
      'should: The platform layer leads “Design” and the application layer leads “Build”, but there is no handoff between them.',
      'at Design; Build',
      'safe: Add “Hand a deployment pipeline change over to the application teams” [In Hand-offs. Suggested as accountable: Architect.]: Hand a deployment pipeline change over to the application teams: Architect RA, Engineer R; Hand a deployment pipeline change over to the application teams in Hand-offs',
    ]);
  });

  it('hands over to the platform by the row of the catalogue', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      Draw screens | C | AR
      ## Build
      Run clusters | AR | C
      ## Hand-offs (area)
      Pass !handoff [fromLayer=product; toLayer=business] | A |`;
    expect(inFull('handoff-missing', sketch)).toEqual([
      'should: The application layer leads “Design” and the platform layer leads “Build”, but there is no handoff between them.',
      'at Design; Build',
      'safe: Add “Hand a new service over to the platform” [In Hand-offs. Suggested as accountable: Engineer.]: Hand a new service over to the platform: Architect R, Engineer RA; Hand a new service over to the platform in Hand-offs',
    ]);
  });

  it('hands over between other layers by a row of its own', () => {
    const sketch = `
      settings: shipped=build
      | Owner @product | Architect @platform | Engineer @application
      ## Planning
      Write wishes | AR | | I
      ## Design <L3>
      Draw screens | C | | AR
      ## Hand-offs (area)
      Pass !handoff [fromLayer=product; toLayer=business] | A | |`;
    expect(inFull('handoff-missing', sketch)).toEqual([
      'should: The product layer leads “Planning” and the application layer leads “Design”, but there is no handoff between them.',
      'at Planning; Design',
      'Add “Hand over from Planning to Design”: Hand over from Planning to Design: Owner RA, Engineer R; Hand over from Planning to Design in Design; Hand over from Planning to Design kind=handoff; Hand over from Planning to Design concerns=handoff; Hand over from Planning to Design fromLayer=product; Hand over from Planning to Design toLayer=application',
    ]);
  });

  it('tells of each place at once where no activity hands over', () => {
    const sketch = `
      settings: shipped=build
      | Owner @product | Architect @platform | Engineer @application
      ## Planning
      Write wishes | AR | | I
      ## Design
      Draw networks | C | AR | C
      ## Build
      Write code | | C | AR
      Write tests | | | AR
      Write more | | AR |
      ## Release
      Ship it | | AR | C`;
    expect(inFull('handoff-missing', sketch)).toEqual([
      'look: “Design” is led by platform and “Build” by application, “Build” is led by application and “Release” by platform, and no activity that we recognise hands one over to the next.',
      'at Design; Build',
      'safe: Add “Hand a deployment pipeline change over to the application teams” [In Handoffs. Suggested as accountable: Architect.]: Hand a deployment pipeline change over to the application teams: Architect RA, Engineer R; Hand a deployment pipeline change over to the application teams in Handoffs',
    ]);
  });

  it('is content with a handoff between the two, either way, or one that both take part in', () => {
    const head = `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      Draw networks | AR | C
      ## Build
      Write code | C | AR
      ## Hand-offs (area)`;
    const said = loudness(
      'handoff-missing',
      head,
      'A !handoff [fromLayer=platform; toLayer=application] | A | R',
      'A !handoff [fromLayer=application; toLayer=platform] | A | R',
      'A !handoff [fromLayer=platform; toLayer=business] | A | I',
      'A !handoff [fromLayer=business; toLayer=application] | | A',
      'A !handoff [fromLayer=application; toLayer=business] | | A',
      'A !handoff [fromLayer=business; toLayer=platform] | A |',
      'A !handoff | A | C',
      'A !handoff | A | I',
    );
    expect(said).toEqual(['silent', 'silent', 'should', 'should', 'should', 'should', 'silent', 'should']);
  });

  it('leaves a matrix of one process, and a table of its own with one place', () => {
    const said = loudness(
      'handoff-missing',
      '',
      `
      | Architect @platform | Engineer @application
      ## Design
      Draw networks | AR | C
      ## Build
      Write code | C | AR`,
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      ${rows(6, 'Draw network % | AR | C')}
      ## Build
      ${rows(6, 'Write code % | C | AR')}`,
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      ${rows(6, 'Draw network % | AR | C')}
      ## Build
      ${rows(6, 'Write code % | C | AR')}
      ## Test
      Test it | AR | C`,
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      ${rows(6, 'Draw network % | AR | C')}
      ## Build
      ${rows(6, 'Write code % | C | AR')}
      ## Test
      Test it | AR | C
      Pass !handoff [fromLayer=product; toLayer=business] | A |`,
      `
      settings: shipped=build
      | Architect @platform | Engineer @application
      ## Design
      Draw | AR | C
      Write | C | AR
      ## Build
      Write code | C | AR`,
    );
    expect(said).toEqual(['silent', 'silent', 'look', 'look', 'look']);
  });
});
