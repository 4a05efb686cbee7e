// Sides of a handoff, and decisions that come late: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('handoff-one-sided', () => {
  it('brings in both sides at once, the first of each', () => {
    const sketch = `
      | Architect @platform | SRE @platform | Engineer @application | Tester @application | Boss @leadership
      Hand over !handoff [fromLayer=platform; toLayer=application] | I | | | | A
      Pass !handoff [fromLayer=application; toLayer=platform] | | | R | | A
      Give !handoff [fromLayer=product; toLayer=platform] | C | | | | A
      Meet [fromLayer=platform; toLayer=application] | | | | | A`;
    expect(inFull('handoff-one-sided', sketch)).toEqual([
      'must: “Hand over” names no role from platform, which gives and application, which takes.',
      'at Hand over',
      'Make Architect responsible and consult Engineer: Hand over: Architect R, Engineer C, Boss A',
      'must: “Pass” names no role from platform, which takes.',
      'at Pass',
      'safe: Consult Architect: Pass: Architect C, Engineer R, Boss A',
      'must: “Give” names no role from product, which gives.',
      'at Give',
    ]);
  });
});

describe('ai-blueprint-one-sided', () => {
  it('brings both sides of a blueprint in, where there are roles of them', () => {
    const sketch = `
      | AI Architect @ai-architecture | Second @ai-architecture | AI Engineer @ai-engineering | Boss @leadership
      Hand the blueprint over !handoff <ai-blueprint-handoff> | I | | | A
      Pass it !handoff [fromLayer=ai-architecture; toLayer=ai-engineering] | A | | I |
      Pass on !handoff [fromLayer=ai-architecture; toLayer=platform] | | | | A
      Read <ai-blueprint-handoff> | | | | A`;
    expect(inFull('ai-blueprint-one-sided', sketch)).toEqual([
      'must: “Hand the blueprint over” names no role from ai-architecture and ai-engineering.',
      'at Hand the blueprint over',
      'Consult AI Architect and consult AI Engineer: Hand the blueprint over: AI Architect C, AI Engineer C, Boss A',
      'must: “Pass it” names no role from ai-engineering.',
      'at Pass it',
      'safe: Consult AI Engineer: Pass it: AI Architect A, AI Engineer C',
    ]);
  });
});

describe('handoff-side-undefined', () => {
  it('offers each direction there are roles for, and one taker', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Tester @application | Owner @product
      Hand over !handoff | A | | |
      Pass !handoff [toLayer=product] | | A | |
      Give !handoff | | | | A
      Take !handoff [fromLayer=product] | | | | A`;
    expect(inFull('handoff-side-undefined', sketch)).toEqual([
      'look: “Hand over” does not say which layer hands over and which receives.',
      'at Hand over',
      'From platform to application [Consulted: Engineer.]: Hand over: Architect A, Engineer C; Hand over fromLayer=platform; Hand over toLayer=application',
      'From platform to product [Consulted: Owner.]: Hand over: Architect A, Owner C; Hand over fromLayer=platform; Hand over toLayer=product',
      'look: “Pass” does not say which layer hands over and which receives.',
      'at Pass',
      'From application to product [Consulted: Owner.]: Pass: Engineer A, Owner C; Pass fromLayer=application',
      'look: “Give” does not say which layer hands over and which receives.',
      'at Give',
      'From product to platform [Consulted: Architect.]: Give: Architect C, Owner A; Give fromLayer=product; Give toLayer=platform',
      'From product to application [Consulted: Engineer.]: Give: Engineer C, Owner A; Give fromLayer=product; Give toLayer=application',
      'look: “Take” does not say which layer hands over and which receives.',
      'at Take',
      'From product to platform [Consulted: Architect.]: Take: Architect C, Owner A; Take toLayer=platform',
      'From product to application [Consulted: Engineer.]: Take: Engineer C, Owner A; Take toLayer=application',
    ]);
  });
});

describe('infrastructure-decided-late', () => {
  it('counts the late ones of all, and moves them to the first early stage', () => {
    const sketch = `
      | Architect @platform | Engineer @application
      ## Planning
      Shape screens | C | AR
      ## Design
      Choose one #architecture | AR | C
      Choose two #architecture | AR | C
      Choose three #architecture | AR | C
      Choose four #architecture | AR | C
      ## Development
      Choose servers #architecture | AR | C
      Review them #architecture !review | AR | C
      Choose networks #architecture !decision | AR | C
      Choose screens #architecture | C | AR`;
    expect(inFull('infrastructure-decided-late', sketch)).toEqual([
      'should: 2 of 6 infrastructure decisions are in a late stage: “Choose servers” and “Choose networks”. Code will be written before these decisions are made.',
      'of architecture',
      'at Choose servers; Choose networks',
      'Move them to “Planning”: Choose servers in Planning; Choose networks in Planning',
    ]);
  });

  it('needs three decisions, two late ones and a third of them late', () => {
    const said = loudness(
      'infrastructure-decided-late',
      '',
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      Choose early 1 #architecture | AR | C
      Choose early 2 #architecture | AR | C
      ## Operations
      Choose late 1 #architecture | AR | C`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      Choose early 1 #architecture | AR | C
      ## Operations
      Choose late 1 #architecture | AR | C
      Choose late 2 #architecture | AR | C`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      
      ## Operations
      Choose late 1 #architecture | AR | C
      Choose late 2 #architecture | AR | C`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      ${rows(4, 'Choose early % #architecture | AR | C')}
      ## Operations
      Choose late 1 #architecture | AR | C
      Choose late 2 #architecture | AR | C`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      ${rows(5, 'Choose early % #architecture | AR | C')}
      ## Operations
      Choose late 1 #architecture | AR | C
      Choose late 2 #architecture | AR | C`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      ${rows(6, 'Choose early % #architecture | AR | C')}
      ## Operations
      ${rows(3, 'Choose late % #architecture | AR | C')}`,
      `
      | Architect @platform | Engineer @application
      ## Design
      Shape | C | AR
      ${rows(7, 'Choose early % #architecture | AR | C')}
      ## Operations
      ${rows(3, 'Choose late % #architecture | AR | C')}`,
      `
      | Architect @platform | Engineer @application
      ## Development
      ${rows(3, 'Choose late % #architecture | AR | C')}`,
      `
      | Architect @platform | Manager @leadership
      ## Design
      Shape | C | AR
      ## Development
      ${rows(3, 'Choose late % #architecture | AR | C')}`,
    );
    expect(said).toEqual([
      'silent',
      'should',
      'silent',
      'should',
      'silent',
      'should',
      'silent',
      'silent',
      'silent',
    ]);
  });
});
