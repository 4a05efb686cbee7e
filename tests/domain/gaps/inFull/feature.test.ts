// Work that waits, and titles without decisions: all that each rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness, rows } from '../../../support/toldInFull';

describe('standards-slow-delivery', () => {
  it('counts what the platform answers for, and what it is asked in', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Boss @leadership
      ${rows(3, 'Write part % #delivery | A | R |')}
      ${rows(9, 'Ship part % #delivery | C | AR | C')}
      Review it #delivery !review | A | R |
      Plan it #delivery | A | | R
      Keep it #cost | A | R |`;
    expect(inFull('standards-slow-delivery', sketch)).toEqual([
      'look: The platform must be asked in 75% of the 12 activities that applications do.',
      'titled The platform is consulted on almost all feature work',
      'of delivery',
      'at Ship part 1; Ship part 2; Ship part 3; Ship part 4; Ship part 5; Ship part 6; Ship part 7; Ship part 8; Ship part 9',
      'Tell the platform instead of asking it in 9 activities [Informed: Architect.]: Ship part 1: Architect I, Engineer RA, Boss C; Ship part 2: Architect I, Engineer RA, Boss C; Ship part 3: Architect I, Engineer RA, Boss C; Ship part 4: Architect I, Engineer RA, Boss C; Ship part 5: Architect I, Engineer RA, Boss C; Ship part 6: Architect I, Engineer RA, Boss C; Ship part 7: Architect I, Engineer RA, Boss C; Ship part 8: Architect I, Engineer RA, Boss C; Ship part 9: Architect I, Engineer RA, Boss C',
    ]);
  });

  it('counts what one answers for as its own', () => {
    const sketch = `
      | Architect @platform | Engineer @application | Boss @leadership
      ${rows(4, 'Write part % #delivery | A | R |')}
      ${rows(5, 'Ship part % #delivery | C | AR | C')}`;
    expect(inFull('standards-slow-delivery', sketch)).toEqual([
      'should: Architect is accountable for 4 of 9 activities that applications do.',
      'of delivery',
      'at Write part 1; Write part 2; Write part 3; Write part 4',
    ]);
  });

  it('names two owners as two', () => {
    const sketch = `
      | Architect @platform | SRE @platform | Engineer @application
      ${rows(4, 'Write part % #delivery | A | | R')}
      ${rows(4, 'Ship part % #delivery | | A | R')}`;
    expect(inFull('standards-slow-delivery', sketch)).toEqual([
      'should: Architect and SRE are accountable for 8 of 8 activities that applications do.',
      'of delivery',
      'at Write part 1; Write part 2; Write part 3; Write part 4; Ship part 1; Ship part 2; Ship part 3; Ship part 4',
    ]);
  });
});

describe('title-without-decisions', () => {
  it('gives the decisions that it does to the title', () => {
    const sketch = `
      | Cloud Architect @platform | Platform Manager @platform | Engineer @application
      Choose networks #architecture !decision | R | A | C
      Choose regions #architecture !decision | R | A | C
      Choose databases #architecture !decision | C | A | R
      Choose screens #architecture !decision | | | A
      Draw it #architecture | R | | A
      Pay !decision | R | A |
      ${rows(6, 'Write part % #delivery | I | | AR')}`;
    expect(inFull('title-without-decisions', sketch)).toEqual([
      'look: Cloud Architect is responsible for 4 activities and accountable for none of the 3 architecture decisions. Platform Manager is: “Choose networks”, “Choose regions” and “Choose databases”.',
      'of architecture',
      'at Cloud Architect; Choose networks; Choose regions; Choose databases',
      'Make Cloud Architect accountable for the 2 decisions it is responsible for [Consulted: Platform Manager.]: Choose networks: Cloud Architect RA, Platform Manager C, Engineer C; Choose regions: Cloud Architect RA, Platform Manager C, Engineer C',
    ]);
  });

  it('needs three things done and three decisions, none its own', () => {
    const head = '| Cloud Architect @platform | Platform Manager @platform | Engineer @application';
    const said = loudness(
      'title-without-decisions',
      head,
      `
      ${rows(3, 'Choose part % #architecture !decision | R | A | C')}
      ${rows(9, 'Write part % #delivery | I | | AR')}`,
      `
      Choose part 1 #architecture !decision | R | A | C
      Choose part 2 #architecture !decision | R | A | C
      ${rows(10, 'Write part % #delivery | I | | AR')}`,
      `
      ${rows(3, 'Choose part % #architecture !decision | AR | C | C')}
      ${rows(9, 'Write part % #delivery | I | | AR')}`,
      `
      ${rows(3, 'Choose part % #architecture !decision | C | A | C')}
      ${rows(9, 'Write part % #delivery | I | | AR')}`,
      `
      ${rows(3, 'Choose part % #architecture !decision | R | A (by day) | C')}
      ${rows(9, 'Write part % #delivery | I | | AR')}`,
      `
      ${rows(3, 'Choose part % #architecture !decision | C | A | C')}
      ${rows(3, 'Run part % | R | A | C')}
      ${rows(6, 'Write part % #delivery | I | | AR')}`,
      `
      ${rows(3, 'Choose part % #architecture !decision | C | A | C')}
      Run part 1 | R | A | C
      Run part 2 | R | A | C
      ${rows(7, 'Write part % #delivery | I | | AR')}`,
    );
    expect(said).toEqual(['look', 'silent', 'silent', 'silent', 'look', 'look', 'silent']);
  });
});
