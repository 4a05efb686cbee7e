// Layers and titles that stay among themselves: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('work-in-silos', () => {
  it('counts what one layer does alone', () => {
    const sketch = `
      settings: shipped=build
      | Architect @platform | Engineer @application | Owner @product | Unused
      ${rows(8, 'Do part % | AR | | |')}
      ${rows(4, 'Try part % | C | AR | I |')}
      Nothing yet | | | |`;
    expect(inFull('work-in-silos', sketch)).toEqual([
      'should: 8 activities of 12, 67%, involve one layer only.',
    ]);
  });

  it('consults the product where AI is shaped without it', () => {
    const sketch = `
      settings: shipped=ai
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product | Buyer @business
      ${rows(5, 'Design % #architecture #ai-ops | AR | C | |')}
      Review it #architecture #ai-ops !review | AR | C | |
      ${rows(7, 'Plan % | | C | AR |')}`;
    expect(inFull('work-in-silos', sketch)).toEqual([
      'look: No product role is involved in any of the 5 activities that shape the AI, including “Design 1”.',
      'titled AI is designed without product roles',
      'at Design 1; Design 2; Design 3; Design 4; Design 5',
      'safe: Consult Owner: Design 1: AI Architect RA, AI Engineer C, Owner C',
      'safe: Consult Buyer: Design 1: AI Architect RA, AI Engineer C, Buyer C',
    ]);
  });

  it('counts five rows that shape it, and one that involves them', () => {
    const head = 'settings: shipped=ai';
    const said = loudness(
      'work-in-silos',
      head,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product
      ${rows(4, 'Design % #architecture #ai-ops | AR | C |')}
      ${rows(8, 'Plan % | | C | AR')}`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product
      ${rows(5, 'Design % #architecture #ai-ops | AR | C |')}
      ${rows(7, 'Plan % | | C | AR')}`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product
      Design 1 #architecture #ai-ops | AR | C | I
      Design 2 #architecture #ai-ops | AR | C |
      Design 3 #architecture #ai-ops | AR | C |
      Design 4 #architecture #ai-ops | AR | C |
      Design 5 #architecture #ai-ops | AR | C |
      ${rows(7, 'Plan % | | C | AR')}`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Head @leadership
      ${rows(5, 'Design % #architecture #ai-ops | AR | C |')}
      ${rows(7, 'Plan % | | C | AR')}`,
      `
      | AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product
      Design 1 <aix-1> #architecture | AR | C |
      Design 2 <aix-2> #architecture | AR | C |
      Design 3 <aix-3> #architecture | AR | C |
      Design 4 <aix-4> #architecture | AR | C |
      Design 5 <aix-5> #architecture | AR | C |
      ${rows(7, 'Plan % | | C | AR')}`,
    );
    expect(said).toEqual(['silent', 'look', 'silent', 'silent', 'look']);
  });
});

describe('interchangeable-titles', () => {
  it('tells of three titles that take turns more than of two', () => {
    const sketch = `
      | Cloud Architect | Cloud Engineer | Boss
      ${rows(4, 'Run host % #platform | AR | | I')}
      ${rows(4, 'Run net % #platform | | AR | I')}`;
    expect(inFull('interchangeable-titles', sketch)).toEqual([
      'look: Cloud Architect and Cloud Engineer take turns in 8 activities of the same kind. Say what makes the two different, or merge them.',
      'titled Two titles take turns in the same work',
      'at Cloud Architect; Cloud Engineer',
    ]);
  });

  it('tells of three that take turns', () => {
    const sketch = `
      | Cloud Architect | Cloud Engineer | SRE | Boss
      ${rows(4, 'Run host % #platform | AR | | | I')}
      ${rows(4, 'Run net % #platform | | AR | | I')}
      ${rows(4, 'Run disk % #platform | | | AR | I')}`;
    expect(inFull('interchangeable-titles', sketch)).toEqual([
      'should: Cloud Architect and Cloud Engineer take turns in 8 activities of the same kind. Say what makes the two different, or merge them.',
      'titled Two titles take turns in the same work',
      'at Cloud Architect; Cloud Engineer',
      'should: Cloud Architect and SRE take turns in 8 activities of the same kind. Say what makes the two different, or merge them.',
      'titled Two titles take turns in the same work',
      'at Cloud Architect; SRE',
      'should: Cloud Engineer and SRE take turns in 8 activities of the same kind. Say what makes the two different, or merge them.',
      'titled Two titles take turns in the same work',
      'at Cloud Engineer; SRE',
    ]);
  });

  it('leaves titles of two crafts', () => {
    const said = loudness(
      'interchangeable-titles',
      '',
      `
      | iOS Engineer | Android Engineer | Lead
      ${rows(12, 'Do part % | C | C | AR')}`,
      `
      | Engineer | Developer | Lead
      ${rows(12, 'Do part % | C | C | AR')}`,
    );
    expect(said).toEqual(['silent', 'look']);
  });
});
